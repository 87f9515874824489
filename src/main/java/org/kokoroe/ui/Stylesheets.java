package org.kokoroe.ui;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;

/// Puts theme, text size and width class on a scene and keeps them there.
public final class Stylesheets {
  private static final List<String> SHEETS =
      List.of("palette-light.css", "palette-dark.css", "theme.css");

  private Stylesheets() {}

  /// Dresses the scene: sheets once, then the root's classes whenever the appearance or the width
  /// changes.
  public static void apply(Scene scene, Appearance appearance) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    for (String sheet : SHEETS) {
      scene
          .getStylesheets()
          .add(Objects.requireNonNull(Stylesheets.class.getResource(sheet)).toExternalForm());
    }
    Runnable dress = () -> dress(scene, appearance);
    ChangeListener<Object> changed = (value, was, is) -> dress.run();
    appearance.themeProperty().addListener(changed);
    appearance.textPercentProperty().addListener(changed);
    scene.widthProperty().addListener(changed);
    scene.rootProperty().addListener(changed);
    Platform.getPreferences().colorSchemeProperty().addListener(changed);
    dress.run();
  }

  private static void dress(Scene scene, Appearance appearance) {
    appearance.measure(scene.getWidth());
    var classes = scene.getRoot().getStyleClass();
    classes.removeIf(name -> name.startsWith("k-text-") || name.equals("k-dark"));
    for (WidthClass width : WidthClass.values()) {
      classes.remove(width.styleClass());
    }
    if (!classes.contains("root")) {
      classes.add("root");
    }
    classes.add("k-text-" + appearance.textPercentProperty().get());
    classes.add(appearance.widthClassProperty().get().styleClass());
    if (isDark(appearance)) {
      classes.add("k-dark");
    }
  }

  /// Says whether the dark palette is in use now.
  public static boolean isDark(Appearance appearance) {
    return switch (appearance.themeProperty().get()) {
      case DARK -> true;
      case LIGHT -> false;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }
}
