package org.kokoroe.core.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// The one connection to the file, and all SQL there is. Every statement is a transaction of its
/// own.
final class Database implements AutoCloseable {
  /// "Koko" in ASCII: marks a SQLite file as ours.
  static final int APPLICATION_ID = 0x4B6F6B6F;

  /// Earlier versions can corrupt a WAL database (sqlite.org/wal.html#walresetbug).
  static final String OLDEST_SQLITE = "3.51.3";

  private final Connection connection;
  private final Path file;
  private final Optional<Object> identity;

  private Database(Connection connection, Path file) throws SQLException {
    this.connection = connection;
    this.file = file;
    this.identity = identity(file);
  }

  /// Connects to an existing file and sets the pragmas; one that is gone is an error, not a new
  /// one.
  static Database connect(Path file) throws SQLException {
    var source = source(file);
    source.getConfig().resetOpenMode(SQLiteOpenMode.CREATE);
    return connect(source, file);
  }

  /// Makes a file with the schema and an installation id.
  static Database create(Path file, Migrations migrations, UUID installation) throws SQLException {
    Database database = connect(source(file), file);
    try {
      database.fill(migrations, installation);
    } catch (SQLException e) {
      database.abandon();
      throw e;
    }
    return database;
  }

  private static SQLiteDataSource source(Path file) {
    var source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + plain(file));
    source.setBusyTimeout(Pragmas.OPENING_TIMEOUT);
    return source;
  }

  private static Database connect(SQLiteDataSource source, Path file) throws SQLException {
    Connection connection = source.getConnection();
    try {
      // Before anything else: even asking for the version looks at the file.
      Pragmas.set(connection);
      requireSqlite(connection);
      return new Database(connection, file);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /// Returns the path as the driver takes it literally; the driver would read options after a `?`.
  static String plain(Path file) {
    String path = file.toAbsolutePath().toString();
    if (path.indexOf('?') >= 0) {
      throw new IllegalArgumentException("a path with a question mark");
    }
    return path;
  }

  private void fill(Migrations migrations, UUID installation) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
    }
    migrations.apply(connection, 0);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO installation VALUES (1, ?)")) {
      insert.setString(1, installation.toString());
      insert.executeUpdate();
    }
  }

  /// Brings the schema up to date.
  void migrate(Migrations migrations) throws SQLException {
    migrations.apply(connection, userVersion());
  }

  int userVersion() throws SQLException {
    return Integer.parseInt(String.valueOf(Pragmas.read(connection, "user_version")));
  }

  /// Returns what `integrity_check` finds; empty when all is well.
  List<String> integrity() throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
        while (result.next()) {
          found.add(result.getString(1));
        }
      }
      try (ResultSet result = statement.executeQuery("PRAGMA foreign_key_check")) {
        while (result.next()) {
          found.add("foreign key of " + result.getString(1));
        }
      }
    }
    found.remove("ok");
    return found;
  }

  /// Returns the installation id as it lies in the file, if there is one.
  Optional<String> installation() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT install_id FROM installation")) {
      return result.next() ? Optional.ofNullable(result.getString(1)) : Optional.empty();
    }
  }

  /// Returns all rows in sequence.
  List<Row> rows() throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("SELECT " + Row.COLUMNS + " FROM event ORDER BY seq")) {
      while (result.next()) {
        rows.add(Row.read(result));
      }
    }
    return rows;
  }

  /// Appends; when this returns, the event is on the disk.
  void insert(Event event) throws SQLException {
    requireSameFile();
    String sql =
        "INSERT INTO event ("
            + Row.COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      UUID subject = event.subject();
      insert.setString(1, event.installation().toString());
      insert.setLong(2, event.sequence());
      insert.setString(3, event.uuid().toString());
      insert.setString(4, event.type().name());
      insert.setLong(5, event.at().toEpochMilli());
      insert.setString(6, event.offset().getId());
      insert.setLong(7, event.monotonicMillis());
      insert.setString(8, event.boot().toString());
      insert.setString(9, event.packDigest());
      insert.setString(10, subject == null ? null : subject.toString());
      insert.setBytes(11, event.payload().array());
      insert.setBytes(12, event.salt().array());
      insert.setBytes(13, event.commitment().array());
      insert.setBytes(14, event.previousHash().array());
      insert.setBytes(15, event.hash().array());
      insert.executeUpdate();
    }
  }

  /// Keeps bytes under their digest; when this returns, they are on the disk.
  void keep(String sha256, byte[] bytes) throws SQLException {
    requireSameFile();
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO kept (sha256, bytes) VALUES (?, ?)")) {
      insert.setString(1, sha256);
      insert.setBytes(2, bytes);
      insert.executeUpdate();
    }
  }

  Optional<byte[]> kept(String sha256) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT bytes FROM kept WHERE sha256 = ?")) {
      select.setString(1, sha256);
      try (ResultSet result = select.executeQuery()) {
        return result.next() ? Optional.ofNullable(result.getBytes(1)) : Optional.empty();
      }
    }
  }

  List<String> keptDigests() throws SQLException {
    List<String> digests = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT sha256 FROM kept")) {
      while (result.next()) {
        digests.add(result.getString(1));
      }
    }
    return digests;
  }

  Connection connection() {
    return connection;
  }

  /// Brings everything into the one file and lets go of it.
  @Override
  public void close() throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  /// Lets go of the file without writing anything of our own.
  void abandon() throws SQLException {
    connection.close();
  }

  /// Notices that the file was deleted or replaced under its name: the system would go on taking
  /// our writes, into a file that nobody finds again.
  private void requireSameFile() throws SQLException {
    requireIdentity(file, identity);
  }

  /// Throws [SQLException] unless the file of that name is the one of that identity.
  static void requireIdentity(Path file, Optional<Object> identity) throws SQLException {
    if (!identity.equals(identity(file))) {
      throw new SQLException("another file has the name", null, SqliteCodes.IOERR);
    }
  }

  Optional<Object> identity() {
    return identity;
  }

  /// Returns what tells this file from another one of the same name; empty on Windows, where an
  /// open file cannot be replaced.
  private static Optional<Object> identity(Path file) throws SQLException {
    try {
      return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    } catch (IOException e) {
      throw new SQLException("no file has the name", null, SqliteCodes.IOERR, e);
    }
  }

  private static void requireSqlite(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT sqlite_version()")) {
      String version = result.next() ? result.getString(1) : "0";
      if (Runtime.Version.parse(version).compareTo(Runtime.Version.parse(OLDEST_SQLITE)) < 0) {
        throw new SQLException("SQLite " + version + " is older than " + OLDEST_SQLITE);
      }
    }
  }
}
