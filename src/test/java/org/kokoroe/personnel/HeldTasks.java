package org.kokoroe.personnel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.kokoroe.ui.TaskExecutor;

/// Holds tasks until a test lets the next one run, one after another; notes failures.
final class HeldTasks implements TaskExecutor {
  private final Queue<Runnable> held = new ArrayDeque<>();
  private final List<Throwable> failures = new ArrayList<>();

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> then) {
    held.add(
        () -> {
          try {
            then.accept(work.call());
          } catch (Exception e) {
            failures.add(e);
          }
        });
  }

  @Override
  public void later(Runnable action) {
    action.run();
  }

  @Override
  public void close() {}

  /// Runs what is held and what that brings with it, at most so many tasks; returns how many ran.
  int runAll(int most) {
    int ran = 0;
    while (!held.isEmpty() && ran < most) {
      held.remove().run();
      ran++;
    }
    return ran;
  }

  List<Throwable> failures() {
    return failures;
  }
}
