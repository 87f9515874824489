package org.kokoroe.core.quiz;

/// An answer that was accepted, and how it did. It is locked.
public record Given(Answer answer, Grading.Graded graded) {}
