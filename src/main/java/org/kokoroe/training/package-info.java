/// Courses, lessons, the quiz with its feedback, practice and the result: the screens of the
/// learner. Asks `core.quiz` for every rule of the domain; knows no other screen.
package org.kokoroe.training;
