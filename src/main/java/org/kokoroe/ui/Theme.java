package org.kokoroe.ui;

/// Which palette is used.
public enum Theme {
  /// The operating system's choice.
  SYSTEM,
  /// Dark text on light ground.
  LIGHT,
  /// Light text on dark ground.
  DARK
}
