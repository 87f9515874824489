package org.kokoroe.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.Theme;

/// Takes each screen in every dress: both languages, both themes, 1280×800 at 100 % and 1024×640 at
/// 200 %; and looks at each picture.
final class Album {
  private static final List<Frame> FRAMES =
      List.of(new Frame(1280, 800, 100, "1280x800"), new Frame(1024, 640, 200, "1024x640-text200"));

  private final Path folder;
  private final Driver driver;
  private final Appearance appearance;
  private final ScreenAudit audit;
  private final TourLog log;

  Album(Path folder, Driver driver, Appearance appearance, ScreenAudit audit, TourLog log) {
    this.folder = folder;
    this.driver = driver;
    this.appearance = appearance;
    this.audit = audit;
    this.log = log;
  }

  private record Frame(int width, int height, int percent, String name) {}

  private record Dress(Frame frame, Language language, Theme theme) {
    boolean isOfThePairs() {
      boolean first = frame.equals(FRAMES.getFirst());
      return (first == language.equals(Language.JA)) == (theme == Theme.LIGHT);
    }

    String name() {
      return String.join(".", language.tag(), theme.name().toLowerCase(Locale.ROOT), frame.name());
    }
  }

  /// Takes all pictures of what is shown now and goes back to the dress the tour works in.
  void take(String screen) {
    take(screen, dress -> true, () -> {});
  }

  /// Takes half of the pictures: each language with each theme, with each size, and each theme with
  /// each size, but not all three.
  void takeInPairs(String screen) {
    takeInPairs(screen, () -> {});
  }

  /// Takes half of the pictures; `open` is done in each dress first, for what a change of dress
  /// closes.
  void takeInPairs(String screen, Runnable open) {
    take(screen, Dress::isOfThePairs, open);
  }

  private void take(String screen, Predicate<Dress> wanted, Runnable open) {
    for (Frame frame : FRAMES) {
      for (Language language : List.of(Language.JA, Language.EN)) {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
          var dress = new Dress(frame, language, theme);
          if (wanted.test(dress)) {
            putOn(dress);
            open.run();
            picture(screen + "." + dress.name() + ".png");
          }
        }
      }
    }
    putOn(new Dress(FRAMES.getFirst(), Language.JA, Theme.LIGHT));
  }

  private void picture(String name) {
    driver.ask(
        () -> {
          audit.findings(driver.scene()).forEach(f -> log.wrong(name + ": " + f));
          return true;
        });
    driver.picture(folder.resolve(name));
    log.picture(name);
  }

  private void putOn(Dress dress) {
    Frame frame = dress.frame();
    driver.ask(
        () -> {
          driver.stage().setWidth(frame.width());
          driver.stage().setHeight(frame.height());
          appearance.setTextPercent(frame.percent());
          appearance.languageProperty().set(dress.language());
          appearance.themeProperty().set(dress.theme());
          return true;
        });
    driver.settle();
    driver.settle();
  }
}
