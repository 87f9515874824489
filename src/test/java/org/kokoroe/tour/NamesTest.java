package org.kokoroe.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kokoroe.core.record.OpenOutcome;
import org.kokoroe.core.record.PersonDetails;
import org.kokoroe.core.record.PersonRecord;
import org.kokoroe.core.record.RecordStore;

/// What somebody types about themselves at first start, and what is on the disk afterwards.
class NamesTest {
  @TempDir Path data;

  @ParameterizedTest
  @ValueSource(strings = {"髙﨑 花子（例）", "𠮷田 太郎（例）", "山田　花子（例）", "Ｙａｍａｄａ（例）"})
  void aNameIsKeptAsItIsWritten(String name) throws Exception {
    register("00123", "　" + name + " ");

    assertThat(people()).containsExactly(new PersonDetails("00123", name, "消防本部・署", "kameyama"));
  }

  @ParameterizedTest
  @CsvSource({"００１２３, 00123", "１２３, 123", "' 00 123 ', 00123", "Ａ－００７, A-007"})
  void aStaffNumberBecomesHalfWidthAndKeepsItsZeros(String typed, String kept) throws Exception {
    register(typed, "山田 花子（例）");

    assertThat(people()).extracting(PersonDetails::employeeNo).containsExactly(kept);
  }

  @Test
  void whoWasHereIsKnownAtTheNextStart() throws Exception {
    register("００１２３", "𠮷田 太郎（例）");

    try (var app = AppAtHand.on(data)) {
      assertThat(app.driver().has("home-clause")).isTrue();
      assertThat(app.words()).contains("職員番号　00123");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'　', 山田 花子（例）, 職員番号を入力してください。",
    "00123, '　 ', 氏名を入力してください。",
    "00123, 山田 花子（例）, 所属を選ぶか、入力してください。"
  })
  void whatIsLeftOutIsAskedForAndNothingIsRecorded(String number, String name, String words)
      throws Exception {
    try (var app = AppAtHand.on(data)) {
      app.driver().type("first-number", number);
      app.driver().type("first-name", name);
      app.driver().press("first-begin");

      assertThat(app.words()).contains(words);
      assertThat(app.driver().has("first-begin")).isTrue();
    }
    assertThat(people()).isEmpty();
  }

  private void register(String number, String name) throws Exception {
    try (var app = AppAtHand.on(data)) {
      app.driver().type("first-number", number);
      app.driver().type("first-name", name);
      app.driver().pick("first-department", "消防本部・署");
      app.driver().press("first-begin");

      assertThat(app.driver().has("home-clause")).isTrue();
    }
  }

  private List<PersonDetails> people() {
    var outcome = RecordStore.open(data, AppAtHand.CLOCK, System::nanoTime);
    try (var store = ((OpenOutcome.Opened) outcome).store()) {
      return store.history().people().stream().map(PersonRecord::details).toList();
    }
  }
}
