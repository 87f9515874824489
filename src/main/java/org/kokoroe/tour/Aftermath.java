package org.kokoroe.tour;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.kokoroe.core.record.OpenOutcome;
import org.kokoroe.core.record.RecordStore;

/// Opens again, after everything is closed, what the tour left: the records and the exports.
final class Aftermath {
  private final Path data;
  private final Path out;
  private final TourLog log;

  Aftermath(Path data, Path out, TourLog log) {
    this.data = data;
    this.out = out;
    this.log = log;
  }

  void look() {
    log.step("everything closed and opened again");
    records();
    csv();
  }

  private void records() {
    if (RecordStore.open(data, Clock.system(ZoneId.systemDefault()), System::nanoTime)
        instanceof OpenOutcome.Opened opened) {
      try (var store = opened.store()) {
        log.check("the chain of the records verifies", store.verify().isSound());
        log.check(
            "the record says: passed",
            store.history().attempts().stream().anyMatch(a -> a.passed()));
      }
    } else {
      log.wrong("the records do not open again");
    }
  }

  private void csv() {
    Path file = out.resolve("training-records.csv");
    if (!Files.isRegularFile(file)) {
      log.wrong("no CSV export");
      return;
    }
    try (var rows = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
      var all = rows.stream().toList();
      log.check("the CSV has a heading and one row", all.size() == 2);
      log.check(
          "the row holds the staff number with its zeros",
          all.size() == 2 && all.get(1).getFields().contains("00123"));
    } catch (IOException e) {
      log.wrong("the CSV cannot be read again");
    }
  }
}
