package org.kokoroe.ui;

/// How much room a window has, measured in em of the text, not in pixels: a large text in a large
/// window is as narrow as a small text in a small one.
public enum WidthClass {
  /// 72 em and more.
  WIDE,
  /// 48 to 72 em: side panes become drawers, columns stack.
  MEDIUM,
  /// Less than 48 em: the rail hides behind a menu, tables become cards.
  NARROW;

  /// Returns the class of a window `pixels` wide whose text is `fontSize` pixels high.
  public static WidthClass of(double pixels, double fontSize) {
    double em = pixels / fontSize;
    return em >= 72 ? WIDE : em >= 48 ? MEDIUM : NARROW;
  }

  /// Returns the style class of the root, for example `k-narrow`.
  public String styleClass() {
    return switch (this) {
      case WIDE -> "k-wide";
      case MEDIUM -> "k-medium";
      case NARROW -> "k-narrow";
    };
  }
}
