package org.kokoroe.core.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The settings of the connection, each read back: SQLite keeps silent where it refuses one.
final class Pragmas {
  /// Milliseconds to wait for somebody else's lock while opening.
  static final int OPENING_TIMEOUT = 1000;

  /// In this order: the lock comes before the first look at the file, so that no shared-memory file
  /// is made and a second opener finds the file busy.
  static final List<Setting> SETTINGS =
      List.of(
          new Setting("locking_mode", "EXCLUSIVE", "exclusive"),
          new Setting("cell_size_check", "ON", "1"),
          new Setting("trusted_schema", "OFF", "0"),
          new Setting("mmap_size", "0", "0"),
          new Setting("journal_mode", "WAL", "wal"),
          new Setting("synchronous", "FULL", "2"),
          new Setting("foreign_keys", "ON", "1"),
          new Setting("recursive_triggers", "ON", "1"),
          new Setting("secure_delete", "ON", "1"),
          new Setting("wal_autocheckpoint", "200", "200"),
          new Setting("journal_size_limit", "1048576", "1048576"),
          new Setting("busy_timeout", "5000", "5000"));

  private Pragmas() {}

  /// One setting.
  ///
  /// @param back what reading it must say afterwards
  record Setting(String name, String value, String back) {}

  /// Sets them all; throws [SQLException] with SQLite's code, or code 0 where one was refused
  /// silently.
  static void set(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Setting setting : SETTINGS) {
        statement.execute("PRAGMA " + setting.name() + " = " + setting.value());
      }
    }
    for (Setting setting : SETTINGS) {
      String found = read(connection, setting.name());
      if (!setting.back().equals(found)) {
        throw new SQLException("PRAGMA " + setting.name() + " reads back " + found);
      }
    }
  }

  /// Returns what a pragma says, or null where it says nothing.
  static @Nullable String read(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA " + name)) {
      return result.next() ? result.getString(1) : null;
    }
  }
}
