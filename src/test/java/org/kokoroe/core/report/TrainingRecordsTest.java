package org.kokoroe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.text.Language;
import tools.jackson.databind.json.JsonMapper;

class TrainingRecordsTest {
  @TempDir Path folder;
  private Sittings sittings;

  @BeforeEach
  void open() throws IOException {
    sittings = new Sittings(folder);
  }

  @AfterEach
  void close() {
    sittings.close();
  }

  @Test
  void oneRowTellsEverythingAboutAPersonWhoPassedTheSecondTime() throws IOException {
    sittings.at("2026-11-20T00:00:00Z");
    UUID hanako = sittings.person("00123", "髙橋 𠮷子（例）", "01");
    sittings.at("2026-11-20T00:05:00Z").sit(hanako, 1, 10, 7, 61_000);
    sittings.at("2026-11-22T07:30:15Z");
    UUID passed = sittings.sit(hanako, 1, 10, 9, 59_000);

    Map<String, Cell> row = only(rows(Selection.everything(), Language.JA));

    assertThat(row)
        .containsEntry("org_code", Cell.text("242101"))
        .containsEntry("employee_no", Cell.text("00123"))
        .containsEntry("name", Cell.text("髙橋 𠮷子（例）"))
        .containsEntry("dept_code", Cell.text("01"))
        .containsEntry("department", Cell.text("総務課"))
        .containsEntry("fiscal_year", Cell.whole(2026))
        .containsEntry("fiscal_year_name", Cell.text("令和8年度"))
        .containsEntry("course_code", Cell.text("human-security"))
        .containsEntry("course_version", Cell.whole(1))
        .containsEntry("course_name", Cell.text(courseTitle("ja")))
        .containsEntry("kind", Cell.text("新採"))
        .containsEntry("method", Cell.text("自習PC"))
        .containsEntry("basis", Cell.text("6 (4) 人的セキュリティ（tokyo:6.(4).p1）"))
        .containsEntry("policy_effective", Cell.day(Optional.of(LocalDate.of(2010, 2, 9))))
        .containsEntry("policy_effective_wareki", Cell.text("平成22年2月9日"))
        .containsEntry("started_at_wareki", Cell.text("令和8年11月20日"))
        .containsEntry("completed_at_wareki", Cell.text("令和8年11月22日"))
        .containsEntry("minutes", Cell.whole(2))
        .containsEntry("attempts", Cell.whole(2))
        .containsEntry("max_score", Cell.whole(10))
        .containsEntry("pass_percent", Cell.whole(80))
        .containsEntry("result", Cell.text("合格"))
        .containsEntry("valid_until", Cell.empty())
        .containsEntry("lang", Cell.text("en,ja"));
    assertThat(shown(row, "policy_version")).startsWith("東京電子自治体").endsWith("（2010-02-09版）");
    assertThat(shown(row, "started_at")).isEqualTo("2026-11-20T09:05+09:00");
    assertThat(shown(row, "completed_at")).isEqualTo("2026-11-22T16:30:15+09:00");
    assertThat(shown(row, "first_score")).isEqualTo("7");
    assertThat(shown(row, "best_score")).isEqualTo("9");
    assertThat(shown(row, "percent")).isEqualTo("90.0");
    assertThat(shown(row, "device")).matches("[0-9a-f]{8}");
    assertThat(shown(row, "policy_sha256")).matches("[0-9a-f]{64}");
    assertThat(shown(row, "record_sha256")).isEqualTo(endOf(passed));
    assertThat(shown(row, "record_id"))
        .matches("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  }

  @Test
  void everyColumnHasItsNumberAndBothLanguages() {
    List<Column> columns = TrainingRecords.columns();
    assertThat(columns)
        .extracting(Column::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, columns.size()).boxed().toList());
    assertThat(new HashSet<>(columns.stream().map(Column::key).toList())).hasSameSizeAs(columns);
    assertThat(columns)
        .allSatisfy(
            column -> {
              assertThat(column.header().byTag().values()).hasSize(2).doesNotContain("");
              assertThat(column.meaning().byTag().values()).hasSize(2).doesNotContain("");
              column.emptyWhen().ifPresent(r -> assertThat(r.byTag().values()).doesNotContain(""));
            });
  }

  @Test
  void aColumnThatIsEmptySaysWhen() {
    UUID nobody = sittings.person("", "山田 花子（例）", "");
    sittings.start(nobody, 1, 10);
    Table table = read(Selection.everything(), Language.JA).table();
    for (Column column : table.columns()) {
      if (table.rows().getFirst().get(column.number() - 1) instanceof Cell.Empty) {
        assertThat(column.emptyWhen()).as(column.key()).isPresent();
      }
    }
  }

  @Test
  void percentIsRoundedDownAndNeverMakesAPass() {
    UUID nearly = sittings.person("1", "山田 花子（例）", "01");
    sittings.sit(nearly, 1, 3, 2, 1000);
    Map<String, Cell> row = only(rows(Selection.everything(), Language.JA));
    assertThat(shown(row, "percent")).isEqualTo("66.6");
    assertThat(row)
        .containsEntry("result", Cell.text("不合格"))
        .containsEntry("completed_at", Cell.empty());
  }

  @Test
  void anOpenSittingIsInProgress() {
    UUID person = sittings.person("1", "山田 花子（例）", "01");
    sittings.at("2026-04-01T00:00:00Z").start(person, 1, 10);
    Map<String, Cell> row = only(rows(Selection.everything(), Language.EN));
    assertThat(row)
        .containsEntry("result", Cell.text("In progress"))
        .containsEntry("attempts", Cell.whole(1))
        .containsEntry("minutes", Cell.whole(0))
        .containsEntry("percent", Cell.empty())
        .containsEntry("lang", Cell.empty());
  }

  @Test
  void englishRowsHaveEnglishValues() throws IOException {
    UUID person = sittings.person("1", "Hanako Yamada (example)", "01");
    sittings.sit(person, 1, 10, 10, 1000);
    Map<String, Cell> row = only(rows(Selection.everything(), Language.EN));
    assertThat(row)
        .containsEntry("fiscal_year_name", Cell.text("FY2026"))
        .containsEntry("department", Cell.text("General affairs"))
        .containsEntry("course_name", Cell.text(courseTitle("en")))
        .containsEntry("kind", Cell.text("New employees"))
        .containsEntry("method", Cell.text("Self-study on a PC"))
        .containsEntry("result", Cell.text("Passed"));
  }

  @Test
  void versionsOfACourseShareTheRowOfAYear() {
    UUID person = sittings.person("1", "山田 花子（例）", "01");
    sittings.at("2026-05-01T00:00:00Z").sit(person, 1, 10, 5, 60_000);
    sittings.at("2026-06-01T00:00:00Z").sit(person, 2, 10, 8, 60_000);
    sittings.at("2027-04-01T00:00:00Z").start(person, 2, 10);

    List<Map<String, Cell>> rows = rows(Selection.everything(), Language.JA);

    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst())
        .containsEntry("course_version", Cell.whole(2))
        .containsEntry("attempts", Cell.whole(2))
        .containsEntry("minutes", Cell.whole(2))
        .containsEntry("result", Cell.text("合格"));
    assertThat(shown(rows.getFirst(), "first_score")).isEqualTo("5");
    assertThat(shown(rows.getFirst(), "started_at")).isEqualTo("2026-05-01T09:00+09:00");
    assertThat(rows.getLast())
        .containsEntry("fiscal_year", Cell.whole(2027))
        .containsEntry("result", Cell.text("受講中"));
    assertThat(rows.getFirst().get("record_id")).isNotEqualTo(rows.getLast().get("record_id"));
  }

  @Test
  void theRowKeepsItsIdWhenTheResultChanges() {
    UUID person = sittings.person("1", "山田 花子（例）", "01");
    sittings.sit(person, 1, 10, 5, 60_000);
    Cell before = only(rows(Selection.everything(), Language.JA)).get("record_id");
    sittings.sit(person, 1, 10, 10, 60_000);
    Map<String, Cell> after = only(rows(Selection.everything(), Language.EN));
    assertThat(after)
        .containsEntry("record_id", before)
        .containsEntry("result", Cell.text("Passed"));
  }

  @Test
  void theDepartmentIsThatOfTheTimeAndTheNameTheLatest() {
    UUID person = sittings.person("1", "山田 花子（例）", "01");
    sittings.sit(person, 1, 10, 10, 60_000);
    sittings.change(person, "1", "鈴木 花子（例）", "02");
    assertThat(only(rows(Selection.everything(), Language.JA)))
        .containsEntry("department", Cell.text("総務課"))
        .containsEntry("name", Cell.text("鈴木 花子（例）"));
  }

  @Test
  void theSelectionCountsBothEndsAndKnowsDepartmentsByCodeAndName() {
    UUID first = sittings.person("1", "山田 花子（例）", "01");
    UUID second = sittings.person("2", "山田 太郎（例）", "議会事務局");
    // 2026-04-01 and 2026-04-02 by the clock in Japan.
    sittings.at("2026-03-31T15:00:00Z").sit(first, 1, 10, 10, 60_000);
    sittings.at("2026-04-02T14:59:59Z").sit(second, 1, 10, 10, 60_000);

    assertThat(numbers("2026-04-01", "2026-04-02", null, null)).containsExactly("1", "2");
    assertThat(numbers("2026-04-02", null, null, null)).containsExactly("2");
    assertThat(numbers(null, "2026-04-01", null, null)).containsExactly("1");
    assertThat(numbers("2026-04-03", null, null, null)).isEmpty();
    assertThat(numbers(null, null, "02", null)).containsExactly("2");
    assertThat(numbers(null, null, "Assembly secretariat", null)).containsExactly("2");
    assertThat(numbers(null, null, "総務課", null)).containsExactly("1");
    assertThat(numbers(null, null, "税務課", null)).isEmpty();
    assertThat(numbers(null, null, null, "human-security")).containsExactly("1", "2");
    assertThat(numbers(null, null, null, "other")).isEmpty();
  }

  private TrainingRecords read(Selection selection, Language language) {
    return TrainingRecords.read(
        sittings.store(), Sittings.OFFICE, selection, language, sittings.clock());
  }

  private List<Map<String, Cell>> rows(Selection selection, Language language) {
    Table table = read(selection, language).table();
    return table.rows().stream()
        .map(
            row ->
                table.columns().stream()
                    .collect(Collectors.toMap(Column::key, c -> row.get(c.number() - 1))))
        .toList();
  }

  private List<String> numbers(String from, String to, String department, String course) {
    var selection =
        new Selection(
            Optional.ofNullable(from).map(LocalDate::parse),
            Optional.ofNullable(to).map(LocalDate::parse),
            Optional.ofNullable(department),
            Optional.ofNullable(course));
    return rows(selection, Language.JA).stream().map(row -> shown(row, "employee_no")).toList();
  }

  private static Map<String, Cell> only(List<Map<String, Cell>> rows) {
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  private String endOf(UUID attempt) {
    UUID event =
        sittings
            .store()
            .history()
            .attempt(attempt)
            .orElseThrow()
            .submission()
            .orElseThrow()
            .event();
    return sittings.store().events().stream()
        .filter(e -> e.uuid().equals(event))
        .findFirst()
        .orElseThrow()
        .hash()
        .hex();
  }

  private static String courseTitle(String language) throws IOException {
    Path file =
        Path.of(System.getProperty("kokoroe.content"), "courses/human-security/course.json");
    return new JsonMapper()
        .readTree(Files.readString(file))
        .path("title")
        .path(language)
        .asString();
  }

  private static String shown(Map<String, Cell> row, String key) {
    return switch (row.get(key)) {
      case Cell.Empty() -> "";
      case Cell.Text(String value) -> value;
      case Cell.Whole(long value) -> Long.toString(value);
      case Cell.Decimal(var value) -> value.toPlainString();
      case Cell.Day(var value) -> value.toString();
      case Cell.Time(var value) -> value.toString();
    };
  }
}
