package org.kokoroe.handbook;

/// What rows have in common whose nodes differ in their words only: such nodes are filled with the
/// words of the next row, since new ones would cost most of the time of scrolling.
///
/// @param first whether there is no heading above
/// @param numbered whether there is a column for the label
record RowShape(boolean heading, boolean first, boolean numbered, ReadingView view) {}
