package org.kokoroe.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs slow work off the screen's thread and brings the result back to it. The only place that
/// makes a thread; it never swallows a failure.
public interface TaskExecutor extends AutoCloseable {
  /// Runs `work` elsewhere, then `then` on the screen's thread with its result. Tasks run one after
  /// another, in the order given. An exception of either goes to the failure handler.
  <T> void run(Callable<T> work, Consumer<? super T> then);

  /// Runs `action` on the screen's thread, soon.
  void later(Runnable action);

  /// Waits for running tasks and stops.
  @Override
  void close();
}
