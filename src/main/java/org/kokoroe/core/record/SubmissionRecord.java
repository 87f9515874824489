package org.kokoroe.core.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// The end of a sitting as the events tell.
///
/// @param event id of the event
/// @param date the day by the clock on the wall where it happened
/// @param stored the result as it was shown then
public record SubmissionRecord(UUID event, Instant at, LocalDate date, AttemptSubmitted stored) {}
