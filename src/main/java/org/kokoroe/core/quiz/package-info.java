/// An attempt at a course: the draw from a seed, answers, grading, resuming, the result. Knows the
/// record store only as a place to append events and to read them back.
package org.kokoroe.core.quiz;
