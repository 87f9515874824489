package org.kokoroe.personnel;

/// One row of the file, as far as the screen shows it.
///
/// Words are drawn with each character the face lacks as its code point.
///
/// @param first first score of the marks there were, and `best` the highest; empty where there is
///   none
/// @param completed day of completion, and `completedBriefly` the same where there is little room;
///   empty where there is none
record PersonRow(
    String number,
    String name,
    String department,
    String course,
    String result,
    String first,
    String best,
    String completed,
    String completedBriefly) {}
