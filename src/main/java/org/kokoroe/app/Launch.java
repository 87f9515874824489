package org.kokoroe.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.kokoroe.ui.Dialogs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the window and waits until it is closed.
public final class Launch {
  private static final Logger LOG = LoggerFactory.getLogger(Launch.class);
  private static final long PATIENCE_MINUTES = 2;

  private Launch() {}

  /// Whether a window can be opened here.
  public enum Possible {
    /// It can.
    YES,
    /// No display is named.
    NO_DISPLAY,
    /// A display is named and does not answer.
    DEAD_DISPLAY
  }

  /// Looks whether a window can be opened here.
  public static Possible possible() {
    return switch (Display.state(System.getenv(), System.getProperty("os.name"))) {
      case USABLE -> Possible.YES;
      case NONE -> Possible.NO_DISPLAY;
      case DEAD -> Possible.DEAD_DISPLAY;
    };
  }

  /// Opens the window; returns true when it has been closed, false where none could be opened: the
  /// display does not answer, or a library of the system is missing.
  public static boolean window(LaunchOptions options) throws InterruptedException {
    var closed = new CountDownLatch(1);
    try {
      Platform.startup(() -> open(options, closed));
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("K-1501 no window", e);
      return false;
    }
    closed.await();
    Platform.exit();
    return true;
  }

  private static void open(LaunchOptions options, CountDownLatch closed) {
    var stage = new Stage();
    var application = new Application(stage, options, Clock.system(ZoneId.systemDefault()), null);
    stage.setOnHidden(
        event -> {
          application.close();
          closed.countDown();
        });
    application.start();
  }

  /// A Kokoroe without a display, and the stage it shows itself on.
  public record Headless(Application application, Stage stage) {}

  /// Starts a Kokoroe on JavaFX's headless platform; returns once its first screen is there. The
  /// caller closes it by [#end].
  public static Headless headless(LaunchOptions options, Clock clock, Dialogs dialogs)
      throws InterruptedException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    var started = new CompletableFuture<Headless>();
    Platform.startup(() -> start(options, clock, dialogs, started));
    return await(started);
  }

  /// Starts another one beside a headless Kokoroe, on a stage of its own; returns once its first
  /// screen is there. The caller closes it by [#close].
  public static Headless beside(Headless first, LaunchOptions options, Clock clock, Dialogs dialogs)
      throws InterruptedException {
    var started = new CompletableFuture<Headless>();
    first.application().tasks().later(() -> start(options, clock, dialogs, started));
    return await(started);
  }

  private static void start(
      LaunchOptions options, Clock clock, Dialogs dialogs, CompletableFuture<Headless> started) {
    var stage = new Stage();
    var application = new Application(stage, options, clock, dialogs);
    stage.setOnShown(event -> started.complete(new Headless(application, stage)));
    application.start();
  }

  private static Headless await(CompletableFuture<Headless> started) throws InterruptedException {
    try {
      return started.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("no window came", e);
    }
  }

  /// Closes a headless Kokoroe and the toolkit.
  public static void end(Headless headless) throws InterruptedException {
    close(headless);
    Platform.exit();
  }

  /// Closes a headless Kokoroe.
  public static void close(Headless headless) throws InterruptedException {
    var closed = new CountDownLatch(1);
    headless
        .application()
        .tasks()
        .later(
            () -> {
              headless.stage().hide();
              headless.application().close();
              closed.countDown();
            });
    closed.await();
  }
}
