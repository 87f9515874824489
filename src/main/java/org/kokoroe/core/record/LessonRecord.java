package org.kokoroe.core.record;

import java.time.Instant;

/// A lesson read to its end, as the events tell.
public record LessonRecord(Instant at, LessonRead lesson) {}
