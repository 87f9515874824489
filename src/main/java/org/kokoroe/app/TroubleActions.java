package org.kokoroe.app;

/// What can be done from the trouble screen.
///
/// @param primaryKey message of the filled button
/// @param canRead whether the policy can be read without records
record TroubleActions(
    String primaryKey, Runnable primary, Runnable startAnew, boolean canRead, Runnable read) {

  /// One thing to do, and no other.
  TroubleActions(String primaryKey, Runnable primary) {
    this(primaryKey, primary, () -> {}, false, () -> {});
  }
}
