package org.kokoroe.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The real executor: one background thread, results on the JavaFX thread.
public final class FxTaskExecutor implements TaskExecutor {
  private static final long CLOSE_SECONDS = 10;

  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          runnable -> {
            var thread = new Thread(runnable, "kokoroe-work");
            thread.setDaemon(true);
            return thread;
          });
  private final Consumer<Throwable> onFailure;

  /// Makes an executor that hands every failure to `onFailure` on the JavaFX thread.
  public FxTaskExecutor(Consumer<Throwable> onFailure) {
    this.onFailure = onFailure;
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> then) {
    background.execute(
        () -> {
          try {
            T result = work.call();
            later(() -> then.accept(result));
          } catch (Throwable failure) {
            later(() -> onFailure.accept(failure));
          }
        });
  }

  @Override
  public void later(Runnable action) {
    Platform.runLater(action);
  }

  @Override
  public void close() {
    background.shutdown();
    try {
      if (!background.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
        background.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
