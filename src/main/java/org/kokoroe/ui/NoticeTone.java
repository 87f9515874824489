package org.kokoroe.ui;

/// How a notice is meant, as its icon and its ground show it.
public enum NoticeTone {
  /// For information; nothing to do.
  INFO(Icon.Glyph.INFO, "k-muted-icon", "k-notice-info"),
  /// It is done.
  SUCCESS(Icon.Glyph.SAVED, "k-success-icon", "k-notice-success"),
  /// It is not done, and something is to be done.
  WARNING(Icon.Glyph.WARNING, "k-warning-icon", "k-notice-warning");

  private final Icon.Glyph glyph;
  private final String iconStyle;
  private final String ground;

  NoticeTone(Icon.Glyph glyph, String iconStyle, String ground) {
    this.glyph = glyph;
    this.iconStyle = iconStyle;
    this.ground = ground;
  }

  /// Returns the icon.
  public Icon.Glyph glyph() {
    return glyph;
  }

  /// Returns the style class of the icon.
  public String iconStyle() {
    return iconStyle;
  }

  /// Returns the style class of the ground.
  public String ground() {
    return ground;
  }
}
