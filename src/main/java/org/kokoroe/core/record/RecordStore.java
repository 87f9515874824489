package org.kokoroe.core.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.record.AppendOutcome.AlreadySaved;
import org.kokoroe.core.record.AppendOutcome.NotSaved;
import org.kokoroe.core.record.AppendOutcome.Reason;
import org.kokoroe.core.record.AppendOutcome.Saved;
import org.kokoroe.core.record.KeepOutcome.Kept;
import org.kokoroe.core.record.KeepOutcome.NotKept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The records of one data directory: a log of events in one SQLite file, appended to and never
/// changed, and what follows from it. One store holds the file for itself; its methods may be
/// called from any thread, one at a time.
public final class RecordStore implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RecordStore.class);

  private final RecordFiles files;
  private final RecordLock lock;
  private final Session session;
  private final UUID installation;
  private final History history;
  private final Optional<Object> identity;
  private @Nullable Database database;
  private long sequence;

  RecordStore(
      RecordFiles files,
      RecordLock lock,
      Session session,
      Database database,
      Opening.Sound contents) {
    this.files = files;
    this.lock = lock;
    this.session = session;
    this.database = database;
    this.identity = database.identity();
    this.installation = contents.installation();
    this.history = contents.history();
    this.sequence = contents.sequence();
  }

  /// Opens the records of a data directory, makes them if there never were any, checks all of them,
  /// and sets aside a file that cannot be used. Within 2 s where another process holds them.
  ///
  /// @param monotonicNanos a clock that never goes back, such as `System::nanoTime`
  public static OpenOutcome open(Path dataDirectory, Clock clock, LongSupplier monotonicNanos) {
    return new Opening(new RecordFiles(dataDirectory), Session.begin(clock, monotonicNanos)).open();
  }

  /// Says whether there are records in a data directory, or were, without making any.
  public static boolean isKnownIn(Path dataDirectory) {
    var files = new RecordFiles(dataDirectory);
    return Files.exists(files.database()) || files.knownBefore();
  }

  /// Begins new records where the earlier ones are missing or set aside, because the person chose
  /// to; the first event says so. Records that can be opened are opened instead, and a newer
  /// version's are left alone.
  public static OpenOutcome startAnew(
      Path dataDirectory, Clock clock, LongSupplier monotonicNanos) {
    return new Opening(new RecordFiles(dataDirectory), Session.begin(clock, monotonicNanos))
        .startAnew();
  }

  /// Appends an event and returns once it is on the disk.
  ///
  /// The subject must be a registered person (or, for [EventType#PERSON_REGISTERED], a new id); the
  /// course and policies of an attempt or a lesson must be kept before, and an attempt must have
  /// started before a response; all else is the caller's error: [IllegalArgumentException].
  ///
  /// @param subject null exactly where the type has none
  /// @param packDigest digest of the content pack it rests on; null for what ships with the app
  public synchronized AppendOutcome append(
      EventType type, @Nullable UUID subject, Payload payload, @Nullable String packDigest) {
    try {
      Database open = database();
      Admission.check(type, subject, payload, history);
      Optional<UUID> first = history.already(payload);
      if (first.isPresent()) {
        return new AlreadySaved(event(first.get()));
      }
      requireKept(open, payload);
      var matter = new Session.Matter(type, subject, payload, packDigest);
      return write(open, session.next(matter, installation, sequence + 1, history.builtFrom()));
    } catch (SQLException e) {
      return new NotSaved(giveUp(e));
    }
  }

  /// Returns all events in sequence.
  public synchronized List<Event> events() {
    try {
      return database().rows().stream().map(Row::decode).toList();
    } catch (SQLException e) {
      throw new StoreFailure("cannot read the events", e);
    }
  }

  /// Keeps bytes that events refer to, once each, for as long as the records; returns once they are
  /// on the disk.
  public synchronized KeepOutcome keep(byte[] bytes) {
    String sha256 = Chain.digest(bytes);
    try {
      Database open = database();
      if (open.kept(sha256).isEmpty()) {
        open.keep(sha256, bytes);
      }
      return new Kept(sha256);
    } catch (SQLException e) {
      return new NotKept(giveUp(e));
    }
  }

  /// Returns the bytes kept under that SHA-256 (lower-case hex).
  public synchronized Optional<byte[]> kept(String sha256) {
    try {
      return database().kept(sha256);
    } catch (SQLException e) {
      throw new StoreFailure("cannot read kept bytes", e);
    }
  }

  /// Returns the id of this chain of events: another file has another one.
  public UUID installation() {
    return installation;
  }

  /// Checks the whole file anew, and that it ends where this store wrote last.
  public synchronized Verification verify() {
    try {
      return Opening.verify(database(), history);
    } catch (SQLException e) {
      throw new StoreFailure("cannot verify", e);
    }
  }

  /// Returns what the events tell; it follows every append.
  public History history() {
    return history;
  }

  /// Returns the data directory.
  public Path directory() {
    return files.directory();
  }

  /// Returns the database file.
  public Path file() {
    return files.database();
  }

  /// Brings everything into the one file and lets go of it.
  @Override
  public synchronized void close() {
    Database open = database;
    database = null;
    try (lock) {
      if (open != null) {
        open.close();
      }
    } catch (SQLException e) {
      LOG.warn("closing the records: SQLite code {}", e.getErrorCode());
    }
  }

  private AppendOutcome write(Database open, Event event) throws SQLException {
    try {
      open.insert(event);
    } catch (SQLException e) {
      Reason reason = giveUp(e);
      return holds(event) ? saved(event) : new NotSaved(reason);
    }
    return saved(event);
  }

  private Saved saved(Event event) {
    history.apply(event);
    sequence = event.sequence();
    return new Saved(event);
  }

  /// Returns the open database; after an error, opens it again and goes on only if it ends where we
  /// wrote last.
  private Database database() throws SQLException {
    if (!lock.isHeld()) {
      throw new IllegalStateException("the store is closed");
    }
    Database open = database;
    if (open == null) {
      open = Opening.reopen(files, identity, history.builtFrom());
      database = open;
    }
    return open;
  }

  /// Lets go of the file after an error: SQLite rolls back, and nothing is carried on with.
  private Reason giveUp(SQLException e) {
    LOG.warn("writing the records: SQLite code {}", e.getErrorCode());
    Opening.abandon(database);
    database = null;
    return Reason.ofCode(e.getErrorCode());
  }

  /// Tells whether an event whose writing reported an error is in the file all the same, as can be
  /// when the error came after the last byte.
  private boolean holds(Event event) {
    try {
      database = Opening.reopen(files, identity, event.hash());
      return true;
    } catch (SQLException e) {
      LOG.info("not written: SQLite code {}", e.getErrorCode());
      return false;
    }
  }

  private Event event(UUID uuid) {
    return events().stream().filter(e -> e.uuid().equals(uuid)).findFirst().orElseThrow();
  }

  private static void requireKept(Database open, Payload payload) throws SQLException {
    for (String digest : References.of(payload)) {
      if (open.kept(digest).isEmpty()) {
        throw new IllegalArgumentException("not kept: " + digest);
      }
    }
  }
}
