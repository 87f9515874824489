package org.kokoroe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableExportTest {
  @TempDir Path folder;
  private final WilfulDisk disk = new WilfulDisk();
  private final TableExport export = new TableExport(Path.of("no-such-data"), disk);

  @Test
  void theHashIsThatOfTheFile() throws Exception {
    Path file = folder.resolve("研修記録.csv");

    ExportOutcome outcome = write(Tables.of("a", "b"), file, false);

    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    assertThat(outcome)
        .isEqualTo(new ExportOutcome.Written(file, 2, HexFormat.of().formatHex(digest)));
    assertThat(folder.toFile().list()).containsExactly("研修記録.csv");
  }

  @Test
  void aWorkbookIsWrittenTheSameWay() {
    Path file = folder.resolve("x.xlsx");
    assertThat(export.write(Tables.of("a"), new XlsxFile(), file, false))
        .isInstanceOf(ExportOutcome.Written.class);
    assertThat(folder.toFile().list()).containsExactly("x.xlsx");
  }

  @Test
  void anEmptyTableMakesNoFile() {
    assertThat(write(Tables.of(), folder.resolve("x.csv"), true))
        .isEqualTo(new ExportOutcome.NothingToExport());
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anExistingFileIsReplacedOnlyWhenAsked() throws IOException {
    Path file = Files.writeString(folder.resolve("x.csv"), "old");

    assertThat(write(Tables.of("a"), file, false)).isEqualTo(new ExportOutcome.TargetExists(file));
    assertThat(file).hasContent("old");

    assertThat(write(Tables.of("a"), file, true)).isInstanceOf(ExportOutcome.Written.class);
    assertThat(Files.readString(file)).contains("氏名");
  }

  @Test
  void aMissingFolderAndAFolderAsTargetAreNotWritable() {
    Path lost = folder.resolve("nowhere").resolve("x.csv");
    assertThat(write(Tables.of("a"), lost, false))
        .isEqualTo(new ExportOutcome.TargetNotWritable(lost));
    assertThat(write(Tables.of("a"), folder, true))
        .isEqualTo(new ExportOutcome.TargetNotWritable(folder));
  }

  @Test
  void aPlaceThatTakesNoFileIsNotWritable() throws IOException {
    Path file = folder.resolve("x.csv");
    Files.createDirectory(folder.resolve("x.csv.kokoroe-part"));
    assertThat(write(Tables.of("a"), file, false))
        .isEqualTo(new ExportOutcome.TargetNotWritable(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.csv", "x.xlsx"})
  void aDiskThatIsFullIsSaidToBeAndNothingIsLeftOfTheAttempt(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "old");
    TableFormat format = name.endsWith("csv") ? new CsvFile() : new XlsxFile();
    disk.writesFail = true;
    assertThat(export.write(Tables.of("a"), format, file, true))
        .isEqualTo(new ExportOutcome.TargetNotWritable(file));

    disk.freeBytes = 100;
    assertThat(export.write(Tables.of("a"), format, file, true))
        .isEqualTo(new ExportOutcome.DiskFull(file));
    assertThat(folder.toFile().list()).containsExactly(name);
    assertThat(file).hasContent("old");
  }

  @Test
  void aHeldTargetIsTriedAgainForSomeSecondsAndThenLeftAlone() {
    Path file = folder.resolve("x.csv");
    disk.heldMoves = Integer.MAX_VALUE;

    assertThat(write(Tables.of("a"), file, false))
        .isEqualTo(new ExportOutcome.TargetNotWritable(file));
    assertThat(disk.pauses)
        .extracting(Duration::toMillis)
        .containsExactly(50L, 100L, 200L, 400L, 800L, 1600L, 3200L);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aTargetThatIsLetGoIsWritten() {
    disk.heldMoves = 2;
    assertThat(write(Tables.of("a"), folder.resolve("x.csv"), false))
        .isInstanceOf(ExportOutcome.Written.class);
    assertThat(disk.pauses).hasSize(2);
  }

  private ExportOutcome write(Table table, Path target, boolean overwrite) {
    return export.write(table, new CsvFile(), target, overwrite);
  }

  /// A real disk that fails when told to.
  private static final class WilfulDisk extends Disk {
    private final List<Duration> pauses = new ArrayList<>();
    private long freeBytes = Long.MAX_VALUE;
    private boolean writesFail;
    private int heldMoves;

    @Override
    FileChannel create(Path file) throws IOException {
      FileChannel channel = super.create(file);
      if (writesFail) {
        channel.close();
      }
      return channel;
    }

    @Override
    void move(Path from, Path to) throws IOException {
      if (heldMoves-- > 0) {
        throw new AccessDeniedException(to.toString());
      }
      super.move(from, to);
    }

    @Override
    long freeBytes(Path place) {
      return freeBytes;
    }

    @Override
    void sleep(Duration duration) {
      pauses.add(duration);
    }
  }
}
