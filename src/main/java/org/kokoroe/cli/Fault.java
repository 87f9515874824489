package org.kokoroe.cli;

import java.util.Arrays;
import java.util.Optional;

/// Something nobody expected. The person sees a sentence and the code; the log holds where it
/// happened and no message, since a message may name a person.
///
/// @param code the same for the same fault in the same place: `K-` and four digits from 2000
public record Fault(String code, Throwable cause) {
  private static final int FIRST = 2000;
  private static final int CODES = 8000;

  /// Returns the fault with its code.
  public static Fault of(Throwable cause) {
    Optional<StackTraceElement> ours =
        Arrays.stream(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.kokoroe."))
            .findFirst();
    String place = ours.map(f -> f.getClassName() + "." + f.getMethodName()).orElse("");
    int hash = (cause.getClass().getName() + " " + place).hashCode();
    return new Fault("K-" + (FIRST + Math.floorMod(hash, CODES)), cause);
  }

  /// Returns what the log may hold: the classes of the throwables and the places, no messages.
  public String trace() {
    var text = new StringBuilder(code);
    for (Throwable t = cause; t != null; t = t.getCause()) {
      text.append(System.lineSeparator()).append(t.getClass().getName());
      for (StackTraceElement frame : t.getStackTrace()) {
        text.append(System.lineSeparator()).append("  at ").append(frame);
      }
    }
    return text.toString();
  }
}
