package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  private static final String SET_ASIDE = "records-set-aside-20261122T003000Z.db";

  @TempDir Path directory;

  @Test
  void theFirstRunSaysSoAndTheSecondDoesNot() {
    var first = (OpenOutcome.Opened) open();
    UUID installation = first.store().installation();
    first.store().close();
    var second = (OpenOutcome.Opened) open();
    second.store().close();

    assertThat(first.firstRun()).isTrue();
    assertThat(second.firstRun()).isFalse();
    assertThat(second.store().installation()).isEqualTo(installation);
  }

  @Test
  void aSecondOpenerIsToldSoWithinTwoSeconds() {
    try (RecordStore store = Fixture.open(directory)) {
      Instant before = Instant.now();

      assertThat(open()).isEqualTo(new OpenOutcome.Busy(file()));
      assertThat(open()).isEqualTo(new OpenOutcome.Busy(file()));
      assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));
      Fixture.register(store, Fixture.HANAKO);
    }
    Fixture.open(directory).close();
  }

  @Test
  void anotherProgramHoldingTheFileIsBusyTooWithinTwoSeconds() throws Exception {
    oneEvent();
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = other.createStatement()) {
      statement.execute("PRAGMA locking_mode = EXCLUSIVE");
      statement.execute("BEGIN EXCLUSIVE");
      Instant before = Instant.now();

      assertThat(open()).isEqualTo(new OpenOutcome.Busy(file()));
      assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }
    assertOneEvent();
  }

  @Test
  void aMissingFileIsNoFirstRun() throws Exception {
    oneEvent();
    Files.delete(file());

    assertThat(open()).isEqualTo(new OpenOutcome.Missing(file()));
    assertThat(open()).isEqualTo(new OpenOutcome.Missing(file()));
    assertThat(file()).doesNotExist();
  }

  @Test
  void anEmptiedFileIsKeptAsideAndNotTakenForANewOne() throws Exception {
    oneEvent();
    Files.write(file(), new byte[0]);

    assertThat(open()).isEqualTo(new OpenOutcome.Empty(file(), directory.resolve(SET_ASIDE)));
    assertThat(directory.resolve(SET_ASIDE)).exists();
    assertThat(open()).isEqualTo(new OpenOutcome.Missing(file()));
  }

  @Test
  void anEmptyFileWithoutAnyHistoryIsKeptAsideToo() throws Exception {
    Files.createFile(file());

    assertThat(open()).isInstanceOf(OpenOutcome.Empty.class);
  }

  @Test
  void aFileThatIsNoDatabaseIsDamagedAndKeptAsideWhole() throws Exception {
    byte[] bytes = "これは記録ではありません".repeat(500).getBytes(StandardCharsets.UTF_8);
    Files.write(file(), bytes);

    assertThat(open()).isEqualTo(new OpenOutcome.Damaged(file(), directory.resolve(SET_ASIDE)));
    assertThat(directory.resolve(SET_ASIDE)).hasBinaryContent(bytes);
  }

  @Test
  void aTruncatedFileIsDamagedAndKeptAside() throws Exception {
    oneEvent();
    byte[] whole = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(whole, whole.length / 2));

    assertThat(open()).isInstanceOf(OpenOutcome.Damaged.class);
    assertThat(directory.resolve(SET_ASIDE)).exists();
  }

  @Test
  void aZeroedPageIsDamage() throws Exception {
    oneEvent();
    try (var out = new RandomAccessFile(file().toFile(), "rw")) {
      out.seek(4096);
      out.write(new byte[4096]);
    }

    assertThat(open()).isInstanceOf(OpenOutcome.Damaged.class);
  }

  @Test
  void aChangedPayloadInASoundDatabaseIsDamage() throws Exception {
    oneEvent();
    raw(
        "DROP TRIGGER event_no_update",
        "UPDATE event SET payload = CAST(replace(CAST(payload AS TEXT), '00123', '00124') AS"
            + " BLOB)");

    assertThat(open()).isInstanceOf(OpenOutcome.Damaged.class);
  }

  @Test
  void twoFilesSetAsideInTheSameSecondGetTwoNames() throws Exception {
    Files.createFile(file());
    open();
    Files.createFile(file());

    assertThat(open())
        .isEqualTo(
            new OpenOutcome.Empty(
                file(), directory.resolve("records-set-aside-20261122T003000Z-2.db")));
  }

  @Test
  void anotherProgramsDatabaseIsKeptAside() throws Exception {
    raw("CREATE TABLE notes (text TEXT)", "INSERT INTO notes VALUES ('x')");
    byte[] bytes = Files.readAllBytes(file());

    assertThat(open()).isEqualTo(new OpenOutcome.ForeignFile(file(), directory.resolve(SET_ASIDE)));
    assertThat(directory.resolve(SET_ASIDE)).hasBinaryContent(bytes);
  }

  @Test
  void aNewerVersionsFileIsLeftAlone() throws Exception {
    oneEvent();
    raw("PRAGMA user_version = 7");
    byte[] bytes = Files.readAllBytes(file());
    FileTime time = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(file(), time);

    assertThat(open()).isEqualTo(new OpenOutcome.NewerVersion(file(), 7, 1));
    assertThat(startAnew()).isEqualTo(new OpenOutcome.NewerVersion(file(), 7, 1));
    assertThat(file()).hasBinaryContent(bytes);
    assertThat(Files.getLastModifiedTime(file())).isEqualTo(time);
  }

  @Test
  void aNewerVersionThatOnlyTheLogKnowsOfIsLeftAloneToo() throws Exception {
    oneEvent();
    byte[] log;
    byte[] main;
    Path wal = directory.resolve("records.db-wal");
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = other.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA user_version = 7");
      log = Files.readAllBytes(wal);
      main = Files.readAllBytes(file());
    }
    Files.write(wal, log);
    Files.write(file(), main);

    assertThat(open()).isEqualTo(new OpenOutcome.NewerVersion(file(), 7, 1));
    assertThat(file()).hasBinaryContent(main);
    assertThat(wal).hasBinaryContent(log);
  }

  @Test
  void aFolderThatCannotBeMadeIsReadOnly() throws Exception {
    Path inTheWay = Files.createFile(directory.resolve("file"));
    Path below = inTheWay.resolve("data");

    assertThat(RecordStore.open(below, Fixture.CLOCK, System::nanoTime))
        .isEqualTo(new OpenOutcome.ReadOnly(below));
    assertThat(RecordStore.open(inTheWay, Fixture.CLOCK, System::nanoTime))
        .isEqualTo(new OpenOutcome.ReadOnly(inTheWay));
  }

  @Test
  void aFolderInPlaceOfTheFileIsReadOnlyAndStays() throws Exception {
    Files.createDirectory(file());

    assertThat(open()).isEqualTo(new OpenOutcome.ReadOnly(directory));
    assertThat(file()).isDirectory();
  }

  @Test
  void aFileLeftHalfMadeIsMadeAgain() throws Exception {
    Files.write(directory.resolve("records.db.new"), new byte[100]);
    Files.write(directory.resolve("records.db.new-wal"), new byte[100]);

    assertOneEventAfter(Fixture.open(directory));
  }

  private OpenOutcome open() {
    return RecordStore.open(directory, Fixture.CLOCK, System::nanoTime);
  }

  private OpenOutcome startAnew() {
    return RecordStore.startAnew(directory, Fixture.CLOCK, System::nanoTime);
  }

  private Path file() {
    return directory.resolve("records.db");
  }

  private void oneEvent() {
    try (RecordStore store = Fixture.open(directory)) {
      Fixture.register(store, Fixture.HANAKO);
    }
  }

  private void assertOneEvent() {
    try (RecordStore store = Fixture.open(directory)) {
      assertThat(store.events()).hasSize(1);
    }
  }

  private void assertOneEventAfter(RecordStore opened) {
    try (opened) {
      Fixture.register(opened, Fixture.HANAKO);
    }
    assertOneEvent();
  }

  private void raw(String... statements) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
