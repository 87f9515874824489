package org.kokoroe.testing;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.kokoroe.ui.SameThreadTaskExecutor;
import org.kokoroe.ui.TaskExecutor;

/// A busy PC: nothing is done before the test says so, then one after the other.
public final class LaterTaskExecutor implements TaskExecutor {
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final TaskExecutor atOnce = new SameThreadTaskExecutor();

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> then) {
    waiting.add(() -> atOnce.run(work, then));
  }

  @Override
  public void later(Runnable action) {
    waiting.add(action);
  }

  /// Does all that waits, and what follows from it.
  public void catchUp() {
    for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
      next.run();
    }
  }

  @Override
  public void close() {}
}
