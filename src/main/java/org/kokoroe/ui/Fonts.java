package org.kokoroe.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;

/// The two faces everything is set in, loaded from files beside the content: a machine may have no
/// Japanese font at all.
public final class Fonts {
  /// The family of both faces.
  public static final String FAMILY = "BIZ UDPGothic";

  private static final List<String> FILES =
      List.of("BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf");

  private Fonts() {}

  /// Loads both faces from `<content>/fonts`; returns false where one is missing or unreadable.
  public static boolean load(Path content) {
    boolean all = true;
    for (String name : FILES) {
      Path file = content.resolve("fonts").resolve(name);
      all &=
          Files.isReadable(file)
              && Font.loadFont(file.toUri().toString(), Appearance.BASE_PIXELS) != null;
    }
    return all;
  }

  /// Returns the file of the regular face.
  public static Path regular(Path content) {
    return content.resolve("fonts").resolve(FILES.getFirst());
  }
}
