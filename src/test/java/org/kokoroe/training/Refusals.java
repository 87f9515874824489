package org.kokoroe.training;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Makes the records of a folder refuse new rows, as a failing disk would, and take them again. The
/// store must not hold the file at that moment; after a refusal it has let go of it.
final class Refusals {
  private final Path folder;

  Refusals(Path folder) {
    this.folder = folder;
  }

  void begin() throws SQLException {
    execute("CREATE TRIGGER refuse BEFORE INSERT ON event BEGIN SELECT RAISE(FAIL, 'no'); END");
  }

  void end() throws SQLException {
    execute("DROP TRIGGER refuse");
  }

  private void execute(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("records.db"));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
