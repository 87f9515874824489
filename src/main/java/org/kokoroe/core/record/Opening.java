package org.kokoroe.core.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.record.Verification.Finding;
import org.kokoroe.core.record.Verification.Kind;
import org.kokoroe.core.record.Verifier.Checked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The checks before records are used, in the order in which they can tell the truth: folder, lock,
/// file, header, SQLite's check, chain.
record Opening(RecordFiles files, Session session) {
  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  /// Contents that were read whole and found sound.
  record Sound(UUID installation, History history, long sequence) {}

  OpenOutcome open() {
    return locked(lock -> openLocked(lock, Optional.empty()));
  }

  OpenOutcome startAnew() {
    return locked(
        lock -> {
          OpenOutcome now = openLocked(lock, Optional.empty());
          return switch (now) {
            case OpenOutcome.Missing m -> anew(lock);
            case OpenOutcome.Damaged d -> anew(lock);
            case OpenOutcome.Empty e -> anew(lock);
            case OpenOutcome.ForeignFile f -> anew(lock);
            default -> now;
          };
        });
  }

  private OpenOutcome anew(RecordLock lock) throws IOException, SQLException {
    if (Files.exists(files.wal())) {
      // It would be taken for the new file's.
      files.setAside(session.clock());
    }
    return openLocked(lock, Optional.of(new StartedAnew(files.namesSetAside())));
  }

  private interface Locked {
    OpenOutcome run(RecordLock lock) throws IOException, SQLException;
  }

  private OpenOutcome locked(Locked step) {
    Path directory = files.directory();
    try {
      Files.createDirectories(directory);
      if (Volumes.isRemote(directory)) {
        return new OpenOutcome.NetworkDrive(directory);
      }
      Optional<RecordLock> lock = RecordLock.take(files.lock());
      if (lock.isEmpty()) {
        return new OpenOutcome.Busy(files.database());
      }
      return holding(lock.get(), step);
    } catch (IOException e) {
      return Volumes.isFull(directory)
          ? new OpenOutcome.DiskFull(directory)
          : new OpenOutcome.ReadOnly(directory);
    }
  }

  private OpenOutcome holding(RecordLock lock, Locked step) throws IOException {
    OpenOutcome outcome = null;
    try {
      outcome = step.run(lock);
      return outcome;
    } catch (SQLException e) {
      LOG.warn("opening the records: SQLite code {}", e.getErrorCode());
      outcome = ofCode(files.database(), e.getErrorCode());
      return outcome;
    } finally {
      if (!(outcome instanceof OpenOutcome.Opened)) {
        lock.close();
      }
    }
  }

  /// Returns what an error of SQLite means that says nothing bad of the file's contents.
  static OpenOutcome ofCode(Path file, int code) {
    return switch (code & 0xff) {
      case SqliteCodes.BUSY, SqliteCodes.LOCKED -> new OpenOutcome.Busy(file);
      case SqliteCodes.FULL -> new OpenOutcome.DiskFull(file);
      case SqliteCodes.PERM, SqliteCodes.READONLY, SqliteCodes.CANTOPEN ->
          new OpenOutcome.ReadOnly(file);
      default -> new OpenOutcome.Unreadable(file, code & 0xff);
    };
  }

  private OpenOutcome openLocked(RecordLock lock, Optional<StartedAnew> anew)
      throws IOException, SQLException {
    Path file = files.database();
    Migrations migrations = Migrations.known();
    if (Files.notExists(file)) {
      if (anew.isEmpty() && files.knownBefore()) {
        return new OpenOutcome.Missing(file);
      }
      create(migrations, anew);
      return openSound(lock, migrations, true);
    }
    if (Files.size(file) == 0) {
      return new OpenOutcome.Empty(file, files.setAside(session.clock()));
    }
    FileHeader header = FileHeader.read(file, files.wal());
    if (!header.sqlite()) {
      return new OpenOutcome.Damaged(file, files.setAside(session.clock()));
    }
    if (header.applicationId() != Database.APPLICATION_ID) {
      return new OpenOutcome.ForeignFile(file, files.setAside(session.clock()));
    }
    if (header.userVersion() > migrations.version()) {
      return new OpenOutcome.NewerVersion(file, header.userVersion(), migrations.version());
    }
    return openSound(lock, migrations, false);
  }

  private void create(Migrations migrations, Optional<StartedAnew> anew)
      throws IOException, SQLException {
    for (String suffix : List.of("", "-wal", "-journal")) {
      Files.deleteIfExists(files.unborn().resolveSibling(files.unborn().getFileName() + suffix));
    }
    UUID installation = UUID.randomUUID();
    try (Database unborn = Database.create(files.unborn(), migrations, installation)) {
      if (anew.isPresent()) {
        var matter = new Session.Matter(EventType.STARTED_ANEW, null, anew.get(), null);
        unborn.insert(session.next(matter, installation, 1, Chain.GENESIS));
      }
    }
    files.bear();
  }

  private OpenOutcome openSound(RecordLock lock, Migrations migrations, boolean firstRun)
      throws IOException, SQLException {
    Path file = files.database();
    Database database = null;
    try {
      database = Database.connect(file);
      Optional<Sound> sound = sound(database, migrations);
      if (sound.isPresent()) {
        files.mark();
        var store = new RecordStore(files, lock, session, database, sound.get());
        database = null;
        return new OpenOutcome.Opened(store, firstRun);
      }
    } catch (SQLException e) {
      if (!saysDamaged(e)) {
        throw e;
      }
      LOG.warn("damaged records: SQLite code {}", e.getErrorCode());
    } finally {
      abandon(database);
    }
    return new OpenOutcome.Damaged(file, files.setAside(session.clock()));
  }

  private static Optional<Sound> sound(Database database, Migrations migrations)
      throws SQLException {
    if (database.userVersion() < 1 || !database.integrity().isEmpty()) {
      return Optional.empty();
    }
    migrate(database, migrations);
    Checked checked = Verifier.check(database);
    if (checked.verification().isDamaged()) {
      checked.verification().findings().forEach(f -> LOG.warn("{} at {}", f.kind(), f.sequence()));
      return Optional.empty();
    }
    return checked.installation().map(id -> new Sound(id, checked.history(), checked.sequence()));
  }

  /// A script that does not run is our error: the file must not pass for damaged.
  private static void migrate(Database database, Migrations migrations) throws SQLException {
    try {
      database.migrate(migrations);
    } catch (SQLException e) {
      throw e.getErrorCode() == SqliteCodes.ERROR
          ? new SQLException("a migration was refused", null, SqliteCodes.INTERNAL, e)
          : e;
    }
  }

  /// Tells whether SQLite's error is about what the file holds; a missing table or column is code
  /// 1.
  private static boolean saysDamaged(SQLException e) {
    int code = e.getErrorCode() & 0xff;
    return code == SqliteCodes.CORRUPT || code == SqliteCodes.NOTADB || code == SqliteCodes.ERROR;
  }

  /// Opens the file again after an error, and makes sure that it is the same one, sound, and ends
  /// with that hash. Another file must not even be connected to: it would be taken for the owner of
  /// the log that ours left.
  static Database reopen(RecordFiles files, Optional<Object> identity, Bytes head)
      throws SQLException {
    Database.requireIdentity(files.database(), identity);
    Database database = Database.connect(files.database());
    Checked checked;
    try {
      checked = Verifier.check(database);
    } catch (SQLException e) {
      abandon(database);
      throw e;
    }
    if (checked.verification().isDamaged() || !checked.head().equals(head)) {
      abandon(database);
      throw new SQLException("not the records this store wrote", null, SqliteCodes.CORRUPT);
    }
    return database;
  }

  static Verification verify(Database database, History expected) throws SQLException {
    Checked checked = Verifier.check(database);
    Verification found = checked.verification();
    if (checked.head().equals(expected.builtFrom())) {
      return found;
    }
    List<Finding> findings = new ArrayList<>(found.findings());
    findings.add(new Finding(Kind.HEAD, checked.sequence(), "another last event"));
    return new Verification(found.events(), findings);
  }

  static void abandon(@Nullable Database database) {
    try {
      if (database != null) {
        database.abandon();
      }
    } catch (SQLException e) {
      LOG.info("letting go of the records: SQLite code {}", e.getErrorCode());
    }
  }
}
