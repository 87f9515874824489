package org.kokoroe.cli;

import org.kokoroe.core.record.OpenOutcome;

/// Says why the records could not be opened and what to do; the codes are those of the window.
final class OpenTroubles {
  private OpenTroubles() {}

  /// Tells the trouble and returns the exit code.
  static int tell(OpenOutcome outcome, Call call) {
    return switch (outcome) {
      case OpenOutcome.Opened opened -> throw new IllegalArgumentException("opened");
      case OpenOutcome.Busy busy -> call.problem("K-1201", "cli.open.busy");
      case OpenOutcome.ReadOnly readOnly ->
          call.problem("K-1202", "cli.open.readOnly", readOnly.path());
      case OpenOutcome.Damaged damaged ->
          call.problem("K-1203", "cli.open.damaged", damaged.setAside());
      case OpenOutcome.Empty empty -> call.problem("K-1204", "cli.open.empty", empty.setAside());
      case OpenOutcome.ForeignFile foreign ->
          call.problem("K-1205", "cli.open.foreign", foreign.setAside());
      case OpenOutcome.NewerVersion newer -> call.problem("K-1206", "cli.open.newer", newer.file());
      case OpenOutcome.Missing missing ->
          call.problem("K-1207", "cli.open.missing", missing.expected());
      case OpenOutcome.DiskFull full -> call.problem("K-1208", "cli.open.diskFull", full.path());
      case OpenOutcome.NetworkDrive network ->
          call.problem("K-1209", "cli.open.network", network.directory());
      case OpenOutcome.Unreadable unreadable ->
          call.problem("K-1210", "cli.open.unreadable", unreadable.file(), unreadable.code());
    };
  }
}
