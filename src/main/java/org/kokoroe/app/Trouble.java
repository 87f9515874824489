package org.kokoroe.app;

import java.nio.file.Path;
import java.util.List;
import org.kokoroe.core.record.OpenOutcome;

/// Something that keeps the app from going on as usual: a short stable code, the messages that say
/// what happened, what is safe and what to do, and what can be done from here.
///
/// @param code for whoever helps, for example `K-1203`
/// @param key message family: `<key>.what`, `<key>.safe`, `<key>.todo`
/// @param places file names without folders, for the details that can be copied
/// @param canStartAnew whether a new, empty record may be started by an explicit choice
record Trouble(String code, String key, List<String> places, boolean canStartAnew) {

  /// Says what kept the record from being opened; never asked about an opened one.
  static Trouble of(OpenOutcome outcome) {
    return switch (outcome) {
      case OpenOutcome.Opened opened -> throw new IllegalArgumentException("opened");
      case OpenOutcome.Busy busy -> new Trouble("K-1201", "trouble.busy", List.of(), false);
      case OpenOutcome.ReadOnly readOnly ->
          new Trouble("K-1202", "trouble.read-only", List.of(), false);
      case OpenOutcome.Damaged damaged ->
          new Trouble("K-1203", "trouble.damaged", List.of(name(damaged.setAside())), true);
      case OpenOutcome.Empty empty ->
          new Trouble("K-1204", "trouble.empty", List.of(name(empty.setAside())), true);
      case OpenOutcome.ForeignFile foreign ->
          new Trouble("K-1205", "trouble.foreign", List.of(name(foreign.setAside())), true);
      case OpenOutcome.NewerVersion newer ->
          new Trouble("K-1206", "trouble.newer", List.of(), false);
      case OpenOutcome.Missing missing -> new Trouble("K-1207", "trouble.missing", List.of(), true);
      case OpenOutcome.DiskFull full ->
          new Trouble("K-1208", "trouble.disk-full", List.of(), false);
      case OpenOutcome.NetworkDrive network ->
          new Trouble("K-1209", "trouble.network", List.of(), false);
      case OpenOutcome.Unreadable unreadable ->
          new Trouble("K-1210", "trouble.unreadable", List.of(), false);
    };
  }

  /// Says whether it is about the record file.
  boolean isOfRecords() {
    return code.startsWith("K-12");
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
