package org.kokoroe.core.json;

import java.nio.file.Path;
import java.util.Comparator;
import org.kokoroe.core.text.LocalizedText;

/// Something wrong in a file of content: where it is, what it is, what to do about it, in Japanese
/// and English.
///
/// @param line counted from 1; 0 means the file as a whole
/// @param column counted from 1 in UTF-16 units; 0 means the line as a whole
/// @param code short and stable, for example `course.span`
/// @param what what is wrong
/// @param todo what to do next
public record Problem(
    Severity severity,
    Path file,
    int line,
    int column,
    String code,
    LocalizedText what,
    LocalizedText todo)
    implements Comparable<Problem> {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::code)
          .thenComparing(p -> p.what().toString());

  /// Orders problems by file, line and column.
  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }

  /// Says whether the file cannot be used.
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
