package org.kokoroe.core.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.record.Completion;
import org.kokoroe.core.record.Completion.Score;
import org.kokoroe.core.record.CompletionState;
import org.kokoroe.core.record.Event;
import org.kokoroe.core.record.Marks;
import org.kokoroe.core.record.PersonDetails;
import org.kokoroe.core.record.PersonRecord;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.text.JapaneseDates;
import org.kokoroe.core.text.Messages;

/// One row of the training records.
///
/// @param byKey a cell for the key of each column
/// @param day the day the row belongs to, see [Selection]
/// @param department as it was entered: code or name
/// @param order what rows are sorted by
record TrainingRow(Map<String, Cell> byKey, LocalDate day, String department, String order) {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);
  private static final JapaneseDates DATES = JapaneseDates.standard();

  List<Cell> cells(List<Column> columns) {
    return columns.stream().map(column -> cell(column.key())).toList();
  }

  private Cell cell(String key) {
    Cell cell = byKey.get(key);
    if (cell == null) {
      throw new IllegalStateException("no value for the column " + key);
    }
    return cell;
  }

  /// Makes rows from the records.
  static final class Source {
    private final RecordStore store;
    private final Office office;
    private final Messages messages;
    private final RecordedEvents events;
    private final RecordedTexts texts;

    Source(RecordStore store, Office office, Messages messages) {
      this.store = store;
      this.office = office;
      this.messages = messages;
      this.events = new RecordedEvents(store.events());
      this.texts = new RecordedTexts(store);
    }

    TrainingRow row(Standing standing) {
      Completion decisive = standing.decisive();
      Event event = events.deciding(decisive.decisive());
      PersonDetails now =
          store.history().person(decisive.person()).map(PersonRecord::details).orElseThrow();
      String department = events.detailsAt(decisive.person(), event).orElse(now).department();
      OffsetDateTime started = startedAt(standing);
      Optional<OffsetDateTime> completed =
          decisive.completedAt().flatMap(at -> events.submittedAt(decisive.decisive()));

      Map<String, Cell> cells = new LinkedHashMap<>();
      person(cells, decisive, now, department);
      course(cells, decisive);
      policy(cells, decisive);
      times(cells, standing, started, completed);
      scores(cells, standing);
      origin(cells, standing, event);
      String order =
          String.join(
              "\n",
              Integer.toString(decisive.fiscalYear().year()),
              department,
              now.employeeNo(),
              decisive.course());
      return new TrainingRow(cells, day(standing, completed, started), department, order);
    }

    /// Returns the day of the rule of [Selection]. All sittings of a standing lie in one fiscal
    /// year by the same rule, so that the day never leaves the year of the row.
    private LocalDate day(
        Standing standing, Optional<OffsetDateTime> completed, OffsetDateTime started) {
      return completed
          .or(() -> handedIn(standing).max(Comparator.naturalOrder()))
          .orElse(started)
          .toLocalDate();
    }

    private Stream<OffsetDateTime> handedIn(Standing standing) {
      return standing.all().stream()
          .map(Completion::decisive)
          .flatMap(sitting -> events.submittedAt(sitting).stream());
    }

    private OffsetDateTime startedAt(Standing standing) {
      Completion first = standing.all().getFirst();
      return events.startedAt(first.person(), first.startedAt());
    }

    private void person(
        Map<String, Cell> cells, Completion completion, PersonDetails person, String department) {
      Optional<String> code = office.departmentCode(department);
      String name =
          code.map(office.departments()::get)
              .map(text -> text.in(messages.language()))
              .orElse(department);
      cells.put("record_id", Cell.text(recordId(completion).toString()));
      cells.put("org_code", Cell.text(office.code()));
      cells.put("employee_no", Cell.text(person.employeeNo()));
      cells.put("name", Cell.text(person.name()));
      cells.put("dept_code", Cell.text(code));
      cells.put("department", Cell.text(name));
    }

    private void course(Map<String, Cell> cells, Completion completion) {
      var year = completion.fiscalYear();
      cells.put("fiscal_year", Cell.whole(year.year()));
      cells.put("fiscal_year_name", Cell.text(year.label(messages.language())));
      cells.put("course_code", Cell.text(completion.course()));
      cells.put("course_version", Cell.whole(completion.courseVersion()));
      cells.put(
          "course_name",
          Cell.text(texts.courseTitle(completion.courseDigest(), messages.language())));
      cells.put("kind", Cell.text(kind(texts.courseKind(completion.courseDigest()))));
      cells.put("method", Cell.text(messages.get("report.records.method")));
    }

    private void policy(Map<String, Cell> cells, Completion completion) {
      Optional<String> sha256 =
          Optional.ofNullable(completion.policyDigests().get(completion.policy()));
      Optional<Policy> policy = sha256.flatMap(texts::policy);
      Optional<LocalDate> date = policy.map(Policy::dateOnDocument);
      cells.put("basis", Cell.text(policy.flatMap(p -> RecordedTexts.basis(p, messages))));
      cells.put(
          "policy_version",
          Cell.text(policy.map(p -> edition(p.title().in(messages.language()), p.revision()))));
      cells.put("policy_effective", Cell.day(date));
      cells.put("policy_effective_wareki", Cell.text(date.map(DATES::wareki)));
      cells.put("policy_sha256", Cell.text(sha256));
    }

    /// Counts editions that have a number; others are named, for example by their day.
    private String edition(String title, String revision) {
      return revision.chars().allMatch(Character::isDigit)
          ? messages.get("report.records.policy", title, revision)
          : messages.get("report.records.policy.named", title, revision);
    }

    private static void times(
        Map<String, Cell> cells,
        Standing standing,
        OffsetDateTime started,
        Optional<OffsetDateTime> completed) {
      cells.put("started_at", Cell.time(Optional.of(started)));
      cells.put("started_at_wareki", Cell.text(DATES.wareki(started.toLocalDate())));
      cells.put("completed_at", Cell.time(completed));
      cells.put(
          "completed_at_wareki",
          Cell.text(completed.map(OffsetDateTime::toLocalDate).map(DATES::wareki)));
      cells.put("minutes", Cell.whole(standing.minutes()));
      cells.put("attempts", Cell.whole(standing.attempts()));
      cells.put("valid_until", Cell.empty());
    }

    private void scores(Map<String, Cell> cells, Standing standing) {
      Optional<Score> best = standing.bestScore();
      cells.put("first_score", score(standing.firstScore()));
      cells.put("best_score", score(best));
      cells.put(
          "max_score", Cell.whole(best.map(Score::max).orElse(standing.decisive().maxScore())));
      cells.put("percent", percent(best));
      cells.put("pass_percent", Cell.whole(standing.decisive().passPercent()));
      cells.put("result", Cell.text(result(standing.decisive().state())));
    }

    private void origin(Map<String, Cell> cells, Standing standing, Event event) {
      cells.put("lang", Cell.text(String.join(",", standing.languages())));
      cells.put("device", Cell.text(device(store.installation())));
      cells.put("record_sha256", Cell.text(event.hash().hex()));
    }

    private String kind(String word) {
      return switch (word) {
        case "newEmployees" -> messages.get("report.kind.newEmployees");
        case "managers" -> messages.get("report.kind.managers");
        case "itStaff" -> messages.get("report.kind.itStaff");
        case "contractors" -> messages.get("report.kind.contractors");
        default -> messages.get("report.kind.everyone");
      };
    }

    private String result(CompletionState state) {
      return switch (state) {
        case PASSED -> messages.get("report.result.passed");
        case NOT_PASSED -> messages.get("report.result.notPassed");
        case IN_PROGRESS -> messages.get("report.result.inProgress");
        case EXHAUSTED -> messages.get("report.result.exhausted");
        case ACKNOWLEDGED_ONLY -> messages.get("report.result.acknowledgedOnly");
        case WAIVED -> messages.get("report.result.waived");
      };
    }
  }

  private static Cell score(Optional<Score> score) {
    return score
        .map(Score::marks)
        .map(marks -> down(marks, 2).stripTrailingZeros())
        .map(value -> value.scale() < 0 ? value.setScale(0) : value)
        .<Cell>map(Cell.Decimal::new)
        .orElseGet(Cell::empty);
  }

  private static Cell percent(Optional<Score> best) {
    return best.map(Score::share)
        .map(share -> new Marks(share.numerator().multiply(HUNDRED), share.denominator()))
        .<Cell>map(percent -> new Cell.Decimal(down(percent, 1)))
        .orElseGet(Cell::empty);
  }

  private static BigDecimal down(Marks value, int places) {
    return new BigDecimal(value.numerator())
        .divide(new BigDecimal(value.denominator()), places, RoundingMode.DOWN);
  }

  /// Returns an id that is the same at every export: version 8 (RFC 9562, 5.8), made from what the
  /// row is about.
  private static UUID recordId(Completion completion) {
    ByteBuffer hash =
        ByteBuffer.wrap(
            TrainingRecords.sha256(
                String.join(
                    "\n",
                    "kokoroe-record-v1",
                    completion.person().toString(),
                    completion.course(),
                    Integer.toString(completion.fiscalYear().year()))));
    long high = (hash.getLong() & ~0xF000L) | 0x8000L;
    long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private static String device(UUID installation) {
    byte[] hash = TrainingRecords.sha256("kokoroe-device-v1\n" + installation);
    return HexFormat.of().formatHex(hash, 0, 4);
  }
}
