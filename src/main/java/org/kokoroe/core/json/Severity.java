package org.kokoroe.core.json;

/// How much a problem matters.
public enum Severity {
  /// The file it is in is not used until it is put right.
  ERROR,
  /// The file is used all the same.
  WARNING
}
