package org.kokoroe.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The twin for tests: everything at once, on the caller's thread.
public final class SameThreadTaskExecutor implements TaskExecutor {
  /// Makes one.
  public SameThreadTaskExecutor() {}

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> then) {
    T result;
    try {
      result = work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    then.accept(result);
  }

  @Override
  public void later(Runnable action) {
    action.run();
  }

  @Override
  public void close() {}
}
