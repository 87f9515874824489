package org.kokoroe.core.quiz;

import java.time.LocalDate;

/// By when a course is to be passed.
///
/// @param date the last day
/// @param daysLeft days from today to that day: 0 on the day itself, below 0 afterwards
public record Due(LocalDate date, long daysLeft) {}
