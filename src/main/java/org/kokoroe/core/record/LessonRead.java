package org.kokoroe.core.record;

/// A lesson was read to its end.
public record LessonRead(String course, int courseVersion, String lesson) implements Payload {}
