package org.kokoroe.personnel;

/// One row of the file, as far as the screen shows it.
///
/// @param name with each character the face lacks as its code point
/// @param first first score, and `best` the highest of `max`; empty where there is none
/// @param completed day of completion; empty where there is none
record PersonRow(
    String number,
    String name,
    String department,
    String course,
    String result,
    String first,
    String best,
    String completed) {}
