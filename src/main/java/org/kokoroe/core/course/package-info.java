/// Courses, lessons and questions: the model, the reader of `course.json`, the gate every question
/// must pass. Cites clauses by id; knows no attempt and no record.
package org.kokoroe.core.course;
