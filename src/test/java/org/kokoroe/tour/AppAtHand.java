package org.kokoroe.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.kokoroe.app.Application;
import org.kokoroe.app.LaunchOptions;
import org.kokoroe.core.text.Language;
import org.testfx.api.FxToolkit;

/// The whole app on a data directory, on a stage of its own in the tests' toolkit, and the hand
/// that drives it. To be closed.
final class AppAtHand implements AutoCloseable {
  /// Half past nine in the morning in Japan; what is set aside is named after it.
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T00:30:00Z"), ZoneId.of("Asia/Tokyo"));

  private final Application application;
  private final Driver driver;

  private AppAtHand(Application application, Driver driver) {
    this.application = application;
    this.driver = driver;
  }

  /// Starts it in Japanese, and returns when its first screen is there.
  static AppAtHand on(Path data) throws Exception {
    Path content = Path.of(System.getProperty("kokoroe.content"));
    return of(new LaunchOptions(data, content, List.of(), Optional.of(Language.JA)));
  }

  /// Starts it in that way, and returns when its first screen is there.
  static AppAtHand of(LaunchOptions options) throws Exception {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
    var app =
        FxToolkit.setupFixture(
            () -> {
              var stage = new Stage();
              var application =
                  new Application(stage, options, CLOCK, suggested -> Optional.empty());
              application.start();
              return new AppAtHand(application, new Driver(stage, application.tasks()));
            });
    app.driver.settle();
    return app;
  }

  Application application() {
    return application;
  }

  Driver driver() {
    return driver;
  }

  /// Returns the words of the label or button of that id.
  String words(String id) {
    return driver.ask(() -> ((Labeled) driver.scene().lookup("#" + id)).getText());
  }

  /// Returns the words of every label, button and text that can be seen.
  List<String> words() {
    return driver.ask(
        () ->
            driver.scene().getRoot().lookupAll("*").stream()
                .filter(AppAtHand::canBeSeen)
                .map(AppAtHand::wordsOf)
                .filter(words -> !words.isEmpty())
                .toList());
  }

  private static boolean canBeSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || canBeSeen(node.getParent()));
  }

  private static String wordsOf(Node node) {
    return switch (node) {
      case Labeled labeled -> String.valueOf(labeled.getText());
      case TextFlow flow -> String.valueOf(flow.getAccessibleText());
      default -> "";
    };
  }

  @Override
  public void close() {
    driver.ask(
        () -> {
          driver.stage().hide();
          application.close();
          Thread.currentThread().setUncaughtExceptionHandler(null);
          return true;
        });
  }
}
