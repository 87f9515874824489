package org.kokoroe.app;

import java.nio.file.Path;
import java.util.Optional;
import org.kokoroe.core.record.OpenOutcome;

/// Something that keeps the app from going on as usual: a short stable code, the messages that say
/// what happened, what is safe and what to do, and what can be done from here.
///
/// @param code for whoever helps, for example `K-1203`
/// @param key message family: `<key>.what`, `<key>.safe`, `<key>.todo`
/// @param kept name, without its folder, of the file that was set aside; part of what can be copied
/// @param place what it is about, shown and not copied: its path may name a person
/// @param canStartAnew whether a new, empty record may be started by an explicit choice
record Trouble(
    String code, String key, Optional<String> kept, Optional<Path> place, boolean canStartAnew) {

  /// Says what kept the record from being opened; never asked about an opened one.
  static Trouble of(OpenOutcome outcome) {
    return switch (outcome) {
      case OpenOutcome.Opened opened -> throw new IllegalArgumentException("opened");
      case OpenOutcome.Busy busy -> plain("K-1201", "trouble.busy");
      case OpenOutcome.ReadOnly(Path path) -> at("K-1202", "trouble.read-only", path);
      case OpenOutcome.Damaged damaged -> setAside("K-1203", "trouble.damaged", damaged.setAside());
      case OpenOutcome.Empty empty -> setAside("K-1204", "trouble.empty", empty.setAside());
      case OpenOutcome.ForeignFile foreign ->
          setAside("K-1205", "trouble.foreign", foreign.setAside());
      case OpenOutcome.NewerVersion newer -> plain("K-1206", "trouble.newer");
      case OpenOutcome.Missing(Path expected) ->
          new Trouble("K-1207", "trouble.missing", Optional.empty(), Optional.of(expected), true);
      case OpenOutcome.DiskFull(Path path) -> at("K-1208", "trouble.disk-full", path);
      case OpenOutcome.NetworkDrive(Path directory) -> at("K-1209", "trouble.network", directory);
      case OpenOutcome.Unreadable(Path file, int code) -> at("K-1210", "trouble.unreadable", file);
    };
  }

  /// The settings could not be read; the defaults are used.
  static Trouble ofSettings(Path aside) {
    return new Trouble(
        "K-1101", "trouble.settings", Optional.of(name(aside)), Optional.empty(), false);
  }

  /// What ships with the app cannot be used.
  static Trouble ofContent() {
    return plain("K-1401", "trouble.content");
  }

  /// Nobody expected it.
  static Trouble unexpected() {
    return plain("K-1901", "trouble.unexpected");
  }

  private static Trouble plain(String code, String key) {
    return new Trouble(code, key, Optional.empty(), Optional.empty(), false);
  }

  private static Trouble at(String code, String key, Path place) {
    return new Trouble(code, key, Optional.empty(), Optional.of(place), false);
  }

  private static Trouble setAside(String code, String key, Path aside) {
    return new Trouble(code, key, Optional.of(name(aside)), Optional.empty(), true);
  }

  /// Says whether it is about the record file.
  boolean isOfRecords() {
    return code.startsWith("K-12");
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
