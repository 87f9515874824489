package org.kokoroe.ui;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.kokoroe.core.text.Language;

/// How everything looks to this person: language, theme, text size; and how wide the window is.
public final class Appearance {
  /// Smallest text size in percent.
  public static final int MIN_PERCENT = 80;

  /// Largest text size in percent.
  public static final int MAX_PERCENT = 200;

  /// Step of the text size in percent.
  public static final int STEP_PERCENT = 10;

  /// Height of the text in pixels at 100 %.
  public static final double BASE_PIXELS = 15;

  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.JA);
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
  private final IntegerProperty textPercent = new SimpleIntegerProperty(100);
  private final ReadOnlyObjectWrapper<WidthClass> widthClass =
      new ReadOnlyObjectWrapper<>(WidthClass.WIDE);

  /// Makes an appearance with the defaults: Japanese, the system's theme, 100 %.
  public Appearance() {}

  /// Returns the language of screens and content.
  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  /// Returns the language now.
  public Language language() {
    return language.get();
  }

  /// Returns the chosen theme.
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /// Returns the text size in percent, 80 to 200.
  public IntegerProperty textPercentProperty() {
    return textPercent;
  }

  /// Sets the text size to the nearest step between 80 and 200 %.
  public void setTextPercent(int percent) {
    int step = Math.round(percent / (float) STEP_PERCENT) * STEP_PERCENT;
    textPercent.set(Math.clamp(step, MIN_PERCENT, MAX_PERCENT));
  }

  /// Returns the height of the text in pixels.
  public double fontPixels() {
    return BASE_PIXELS * textPercent.get() / 100.0;
  }

  /// Returns how much room the window has.
  public ReadOnlyObjectProperty<WidthClass> widthClassProperty() {
    return widthClass.getReadOnlyProperty();
  }

  /// Recomputes the width class for a window `pixels` wide.
  public void measure(double pixels) {
    if (pixels > 0) {
      widthClass.set(WidthClass.of(pixels, fontPixels()));
    }
  }
}
