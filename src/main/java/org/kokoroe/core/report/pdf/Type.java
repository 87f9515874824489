package org.kokoroe.core.report.pdf;

/// How words are set.
///
/// @param size in points
/// @param leading from baseline to baseline, in points
/// @param faint whether it is grey, for what surrounds the text
record Type(boolean bold, float size, float leading, boolean faint) {
  /// Sets words in the regular face.
  static Type regular(float size) {
    return new Type(false, size, size * 1.65f, false);
  }

  /// Sets words in the bold face.
  static Type bold(float size) {
    return new Type(true, size, size * 1.55f, false);
  }

  /// Sets the same in grey.
  Type fainter() {
    return new Type(bold, size, leading, true);
  }

  /// Sets the same with lines so far apart.
  Type led(float factor) {
    return new Type(bold, size, size * factor, faint);
  }
}
