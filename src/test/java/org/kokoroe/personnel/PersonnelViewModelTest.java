package org.kokoroe.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.record.Event;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.RecordsExported;
import org.kokoroe.core.report.CsvFile;
import org.kokoroe.core.text.FiscalYear;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.testing.Halls;
import org.kokoroe.testing.RecordRoom;
import org.kokoroe.ui.GlyphCoverage;

class PersonnelViewModelTest {
  @TempDir Path folder;
  private RecordRoom room;
  private Halls halls;

  @BeforeEach
  void open() {
    room = new RecordRoom(folder.resolve("data"));
    halls = new Halls(Optional.empty());
  }

  @AfterEach
  void close() {
    room.close();
  }

  private PersonnelViewModel model() {
    return new PersonnelViewModel(
        room.workspace(), halls.hall(), () -> GlyphCoverage.shipped().orElseThrow()::shown);
  }

  private void two() {
    UUID hanako = room.person("00123", "𠮷田 花子（例）", "01");
    room.sitting(hanako, 10, 7);
    room.sitting(hanako, 10, 9);
    room.sitting(room.person("00200", "佐藤 良子（例）", "02"), 10, 7);
  }

  private String say(Notice notice) {
    return words().of(notice);
  }

  private static NoticeWords words() {
    return new NoticeWords(
        Messages.of(PersonnelScreen.class, Language.JA), UnaryOperator.identity());
  }

  private List<Event> exports() {
    return room.store().events().stream()
        .filter(e -> e.type() == EventType.RECORDS_EXPORTED)
        .toList();
  }

  @Test
  void rows_are_those_of_the_file_with_zeros_kept_and_lacking_characters_named() {
    two();

    Preview preview = model().previewProperty().get();

    assertThat(preview.rows())
        .containsExactly(
            new PersonRow(
                "00123",
                "[U+20BB7]田 花子（例）",
                "内部部局",
                "情報セキュリティ研修 人的セキュリティ編",
                "合格",
                "7/10",
                "9/10",
                "令和8年11月22日",
                "R8.11.22"),
            new PersonRow(
                "00200",
                "佐藤 良子（例）",
                "行政委員会",
                "情報セキュリティ研修 人的セキュリティ編",
                "不合格",
                "7/10",
                "7/10",
                "",
                ""));
    assertThat(preview.substituted()).isEqualTo(1);
  }

  @Test
  void the_other_language_is_read_anew() {
    two();
    PersonnelViewModel model = model();

    model.show(Language.EN);

    assertThat(model.previewProperty().get().rows())
        .extracting(PersonRow::department, PersonRow::completed, PersonRow::completedBriefly)
        .contains(tuple("Internal departments", "22 November 2026", "2026-11-22"));
  }

  @Test
  void department_and_fiscal_year_narrow_the_rows() {
    two();
    PersonnelViewModel model = model();
    Filter filter = model.filter();

    filter.departmentProperty().set(model.choices().departments().get(2));
    assertThat(model.previewProperty().get().rows())
        .extracting(PersonRow::number)
        .containsExactly("00200");

    filter.departmentProperty().set(Choice.ALL);
    filter.periodProperty().set(new Period.Year(new FiscalYear(2025)));
    assertThat(model.previewProperty().get().rows()).isEmpty();
  }

  @Test
  void days_are_taken_as_entered_and_unclear_ones_stop_the_export() {
    two();
    PersonnelViewModel model = model();
    Filter filter = model.filter();
    filter.periodProperty().set(new Period.Days());

    filter.fromProperty().set("R8.11.22");
    assertThat(model.previewProperty().get().rows()).hasSize(2);
    filter.fromProperty().set("R8.11.23");
    assertThat(model.previewProperty().get().rows()).isEmpty();

    filter.fromProperty().set("来週");
    assertThat(filter.trouble()).isEqualTo(Filter.Trouble.FROM);
    model.export();
    assertThat(say(model.noticeProperty().get())).isEqualTo("期間の日付を直してから、書き出してください。");

    filter.fromProperty().set("2026-04-02");
    filter.toProperty().set("2026-04-01");
    assertThat(filter.trouble()).isEqualTo(Filter.Trouble.BACKWARDS);
    assertThat(halls.asked()).isEmpty();
  }

  @Test
  void a_file_is_written_read_back_and_noted_in_the_records() throws IOException {
    two();
    PersonnelViewModel model = model();
    model.formatProperty().set(new CsvFile());
    halls.answer(folder.resolve("研修記録.csv"));

    model.export();

    assertThat(halls.asked().getFirst()).startsWith("研修記録_亀山市_令和8年度_").endsWith(".csv");
    Notice written = model.noticeProperty().get();
    assertThat(say(written)).isEqualTo("2行を書き出しました。開いて確かめました");
    assertThat(words().place(written)).isEqualTo("保存先　" + folder);
    assertThat(Files.readString(folder.resolve("研修記録.csv"))).contains("𠮷田 花子（例）", "\"00123\"");
    var noted = exports().getFirst().payloadAs(RecordsExported.class);
    assertThat(noted.format()).isEqualTo("csv");
    assertThat(noted.rows()).isEqualTo(2);
  }

  @Test
  void the_ending_is_added_where_the_person_left_it_out() {
    two();
    PersonnelViewModel model = model();
    halls.answer(folder.resolve("令和8年度"));

    model.export();

    assertThat(folder.resolve("令和8年度.xlsx")).isNotEmptyFile();
  }

  @Test
  void a_file_the_person_chose_to_replace_is_replaced() throws IOException {
    two();
    Path there = Files.writeString(folder.resolve("before.XLSX"), "前の表");
    PersonnelViewModel model = model();
    halls.answer(there);

    model.export();

    assertThat(model.noticeProperty().get()).isEqualTo(new Notice.Written(2, folder, true));
    assertThat(Files.readAllBytes(there)).startsWith('P', 'K');
    assertThat(folder.resolve("before.XLSX.xlsx")).doesNotExist();
  }

  @Test
  void a_file_nobody_was_asked_about_is_left_and_another_name_asked_for() throws IOException {
    two();
    Path there = Files.writeString(folder.resolve("before.xlsx"), "大切な表");
    PersonnelViewModel model = model();
    halls.answer(folder.resolve("before"));

    model.export();

    assertThat(say(model.noticeProperty().get()))
        .isEqualTo("「before.xlsx」という名前のファイルがもうあります。上書きせずに残しました。別の名前を選んでください。");
    assertThat(there).hasContent("大切な表");
    assertThat(exports()).isEmpty();
  }

  @Test
  void a_place_that_cannot_be_written_is_named_and_nothing_is_noted() {
    two();
    PersonnelViewModel model = model();
    halls.answer(folder.resolve("no-such-folder").resolve("a.xlsx"));

    model.export();

    assertThat(model.noticeProperty().get()).isEqualTo(new Notice.NoPlace("a.xlsx"));
    assertThat(exports()).isEmpty();
  }

  @Test
  void no_rows_make_no_file_and_no_question() {
    PersonnelViewModel model = model();

    model.export();

    assertThat(say(model.noticeProperty().get())).isEqualTo("書き出す行がないので、ファイルは作っていません。範囲を広げてください。");
    assertThat(halls.asked()).isEmpty();
  }

  @Test
  void deciding_against_it_leaves_no_file_and_the_next_choice_clears_the_notice() {
    two();
    PersonnelViewModel model = model();

    model.export();
    assertThat(model.noticeProperty().get()).isEqualTo(new Notice.Stopped());

    model.formatProperty().set(new CsvFile());
    assertThat(model.noticeProperty().get()).isEqualTo(new Notice.None());
  }

  @Test
  void a_department_the_organisation_does_not_name_can_be_chosen_too() {
    room.sitting(room.person("00300", "高橋 次郎（例）", "臨時の課"), 10, 9);

    assertThat(model().choices().departments())
        .extracting(Choice::id)
        .contains(Optional.of("臨時の課"), Optional.of("01"))
        .startsWith(Optional.empty());
  }

  @Test
  void a_department_the_organisation_names_is_offered_once_however_it_was_entered() {
    room.sitting(room.person("00300", "高橋 次郎（例）", "内部部局"), 10, 9);
    room.sitting(room.person("00301", "高橋 三郎（例）", "Internal departments"), 10, 9);
    PersonnelViewModel model = model();

    assertThat(model.choices().departments())
        .extracting(Choice::id)
        .doesNotContain(Optional.of("内部部局"), Optional.of("Internal departments"));
    model.filter().departmentProperty().set(model.choices().departments().get(1));
    assertThat(model.previewProperty().get().rows()).hasSize(2);
  }

  @Test
  void what_people_entered_is_drawn_with_lacking_characters_named_and_written_as_it_is() {
    room.sitting(room.person("A𠮷1", "高橋 次郎（例）", "𠮷野支所"), 10, 9);
    PersonnelViewModel model = model();

    PersonRow row = model.previewProperty().get().rows().getFirst();
    assertThat(row.number()).isEqualTo("A[U+20BB7]1");
    assertThat(row.department()).isEqualTo("[U+20BB7]野支所");
    assertThat(model.drawn("𠮷野支所")).isEqualTo("[U+20BB7]野支所");
    assertThat(model.choices().departments()).extracting(Choice::id).contains(Optional.of("𠮷野支所"));
  }
}
