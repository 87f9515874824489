package org.kokoroe.core.record;

/// The records could not be read, or a rule of the store was broken by its caller's doing: nothing
/// a person at the screen is expected to meet. Its message names no person.
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
