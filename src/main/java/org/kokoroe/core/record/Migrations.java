package org.kokoroe.core.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The numbered scripts that make the schema, in order. A released script is never changed: a test
/// holds the checksum of each.
///
/// @param scripts the text of V001, V002 …
record Migrations(List<String> scripts) {
  /// Names of the resources beside this class.
  static final List<String> NAMES = List.of("V001__events.sql");

  Migrations {
    scripts = List.copyOf(scripts);
  }

  /// Returns the scripts this version of the app knows.
  static Migrations known() {
    return new Migrations(NAMES.stream().map(Migrations::resource).toList());
  }

  /// Returns the schema version that the last script leads to.
  int version() {
    return scripts.size();
  }

  /// Applies what is missing after version `from`, each script in a transaction of its own together
  /// with its number.
  void apply(Connection connection, int from) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (int version = from + 1; version <= version(); version++) {
        statement.executeUpdate("BEGIN EXCLUSIVE");
        try {
          statement.executeUpdate(scripts.get(version - 1));
          statement.executeUpdate("PRAGMA user_version = " + version);
          statement.executeUpdate("COMMIT");
        } catch (SQLException e) {
          statement.executeUpdate("ROLLBACK");
          throw e;
        }
      }
    }
  }

  private static String resource(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
