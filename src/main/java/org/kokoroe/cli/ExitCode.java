package org.kokoroe.cli;

/// What the process returns.
public final class ExitCode {
  /// Done, nothing to complain about.
  public static final int OK = 0;

  /// Problems were found, or the work could not be done here and now.
  public static final int PROBLEMS = 1;

  /// The command line itself is wrong.
  public static final int WRONG_USE = 2;

  private ExitCode() {}
}
