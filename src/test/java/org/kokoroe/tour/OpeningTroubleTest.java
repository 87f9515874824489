package org.kokoroe.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.OpenOutcome;
import org.kokoroe.core.record.PersonDetails;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.text.Language;

/// What somebody sees who starts the app where the records cannot be opened, and what becomes of
/// the file.
class OpeningTroubleTest {
  private static final String SET_ASIDE = "records-set-aside-20261122T003000Z.db";

  @TempDir Path data;

  /// A way in which records cannot be opened, with the words that say so.
  enum Case {
    DAMAGED(
        "K-1203",
        true,
        "記録のファイルの一部が読めなくなっています",
        "読めないファイルは消さずに、調べられるよう別の名前で残しました。",
        "Part of the record file cannot be read",
        "The file was not deleted. It is kept under another name, so that it can be examined."),
    EMPTY(
        "K-1204",
        true,
        "記録のファイルが空になっています",
        "空のファイルは消さずに、別の名前で残しました。",
        "The record file is empty",
        "The empty file was not deleted. It is kept under another name."),
    FOREIGN(
        "K-1205",
        true,
        "記録の場所に、心得のものではないファイルがありました",
        "そのファイルは消さずに、別の名前で残しました。",
        "A file that is not Kokoroe’s was in the place of the records",
        "That file was not deleted. It is kept under another name."),
    NEWER(
        "K-1206",
        false,
        "新しい版の心得の記録です",
        "記録には、手を付けていません。",
        "These records were made by a newer Kokoroe",
        "They have not been touched."),
    MISSING(
        "K-1207",
        true,
        "あるはずの記録のファイルが見つかりません",
        "このPCでは前に記録を残しています。空の記録で始めることはしていません。",
        "The record file that should be here is missing",
        "Records were kept on this PC before. Kokoroe has not begun with empty ones.");

    private final String code;
    private final boolean startsAnew;
    private final String what;
    private final String safe;
    private final String englishWhat;
    private final String englishSafe;

    Case(
        String code,
        boolean startsAnew,
        String what,
        String safe,
        String englishWhat,
        String englishSafe) {
      this.code = code;
      this.startsAnew = startsAnew;
      this.what = what;
      this.safe = safe;
      this.englishWhat = englishWhat;
      this.englishSafe = englishSafe;
    }

    String what(Language language) {
      return language.equals(Language.JA) ? what : englishWhat;
    }

    String safe(Language language) {
      return language.equals(Language.JA) ? safe : englishSafe;
    }

    /// Makes a data directory be so; returns the bytes that must not be lost.
    byte[] prepare(Path data) throws Exception {
      Path file = data.resolve("records.db");
      switch (this) {
        case DAMAGED -> {
          records(data);
          byte[] whole = Files.readAllBytes(file);
          Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        }
        case EMPTY -> Files.write(file, new byte[0]);
        case FOREIGN -> sql(file, "CREATE TABLE notes (text TEXT)");
        case NEWER -> {
          records(data);
          sql(file, "PRAGMA user_version = 7");
        }
        case MISSING -> {
          records(data);
          Files.delete(file);
          return new byte[0];
        }
      }
      return Files.readAllBytes(file);
    }

    /// Returns the file that must hold the bytes after the app was started.
    Path kept(Path data) {
      return data.resolve(this == NEWER ? "records.db" : SET_ASIDE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysInBothLanguagesWhatIsTheMatterAndWhatIsSafe(Case trouble) throws Exception {
    byte[] bytes = trouble.prepare(data);
    try (var app = AppAtHand.on(data)) {
      for (Language language : new Language[] {Language.JA, Language.EN}) {
        app.driver().language(app.application(), language);

        assertThat(app.words("what")).isEqualTo(trouble.what(language));
        assertThat(app.words("safe")).isEqualTo(trouble.safe(language));
        assertThat(app.words("code")).isEqualTo(trouble.code);
      }
      assertThat(app.words().stream().filter(words -> words.contains(SET_ASIDE)).count())
          .isEqualTo(Files.exists(data.resolve(SET_ASIDE)) ? 1 : 0);
    }

    assertKept(trouble, bytes);
  }

  @ParameterizedTest
  @EnumSource
  void letsThePolicyBeReadAndRecordsNothing(Case trouble) throws Exception {
    byte[] bytes = trouble.prepare(data);
    try (var app = AppAtHand.on(data)) {
      Map<String, Long> before = records();

      assertThat(app.words("read")).isEqualTo("記録せずに方針だけ読む");
      app.driver().press("read");

      assertThat(app.driver().has("clauses")).isTrue();
      assertThat(app.driver().has("what")).isFalse();
      assertThat(app.application().workspace()).isEmpty();
      assertThat(records()).isEqualTo(before);
    }

    assertKept(trouble, bytes);
  }

  @ParameterizedTest
  @EnumSource
  void startsNewRecordsOnlyWhereThatLosesNothing(Case trouble) throws Exception {
    byte[] bytes = trouble.prepare(data);
    try (var app = AppAtHand.on(data)) {
      assertThat(app.driver().has("startAnew")).isEqualTo(trouble.startsAnew);
      if (trouble.startsAnew) {
        assertThat(app.words("startAnew")).isEqualTo("新しい記録を始める");
        app.driver().press("startAnew");

        assertThat(app.driver().has("first-number")).isTrue();
        assertThat(app.application().workspace().orElseThrow().store().history().people())
            .isEmpty();
      }
    }

    assertKept(trouble, bytes);
  }

  @Test
  void theSecondOfTwoSaysThatKokoroeIsOpenAndGoesOnWhenTheFirstIsClosed() throws Exception {
    records(data);
    byte[] bytes = Files.readAllBytes(data.resolve("records.db"));
    RecordStore first = ((OpenOutcome.Opened) open(data)).store();
    try (var app = AppAtHand.on(data)) {
      assertThat(app.words("what")).isEqualTo("心得はもう開いています");
      assertThat(app.words("safe")).isEqualTo("記録は、先に開いた心得が使っています。記録に変わりはありません。");
      assertThat(app.words("code")).isEqualTo("K-1201");
      assertThat(app.driver().has("startAnew")).isFalse();
      app.driver().language(app.application(), Language.EN);
      assertThat(app.words("what")).isEqualTo("Kokoroe is already open");
      assertThat(app.words("safe"))
          .isEqualTo("The Kokoroe that was opened first is using the records. They are unchanged.");

      app.driver().press("primary");
      assertThat(app.words("code")).isEqualTo("K-1201");
      assertThat(data.resolve("records.db")).hasBinaryContent(bytes);

      first.close();
      app.driver().press("primary");
      assertThat(app.driver().has("first-number")).isTrue();
      assertThat(app.application().workspace().orElseThrow().store().history().people()).hasSize(1);
    } finally {
      first.close();
    }
  }

  @Test
  void twoQuickPressesOpenTheRecordsOnce() throws Exception {
    records(data);
    RecordStore first = ((OpenOutcome.Opened) open(data)).store();
    try (var app = AppAtHand.on(data)) {
      first.close();
      app.driver()
          .ask(
              () -> {
                Button again = (Button) app.driver().scene().lookup("#primary");
                again.fire();
                again.fire();
                return true;
              });
      app.driver().settle();
      app.driver().settle();

      assertThat(app.driver().has("first-number")).isTrue();
      assertThat(app.application().workspace()).isPresent();
    } finally {
      first.close();
    }
  }

  @Test
  void whoCannotHaveTheRecordsBecauseTheyAreInUseCanReadThePolicy() throws Exception {
    try (RecordStore first = ((OpenOutcome.Opened) open(data)).store();
        var app = AppAtHand.on(data)) {
      app.driver().press("read");

      assertThat(app.driver().has("clauses")).isTrue();
      assertThat(app.application().workspace()).isEmpty();
      assertThat(first.history().people()).isEmpty();
    }
  }

  private void assertKept(Case trouble, byte[] bytes) {
    if (trouble != Case.MISSING) {
      assertThat(trouble.kept(data)).hasBinaryContent(bytes);
    }
  }

  /// Returns the size of each file of the records; settings are not among them.
  private Map<String, Long> records() throws Exception {
    Map<String, Long> sizes = new TreeMap<>();
    try (var files = Files.newDirectoryStream(data, "records*")) {
      for (Path file : files) {
        sizes.put(String.valueOf(file.getFileName()), Files.size(file));
      }
    }
    return sizes;
  }

  private static OpenOutcome open(Path data) {
    return RecordStore.open(data, AppAtHand.CLOCK, System::nanoTime);
  }

  /// Leaves sound records of one person.
  private static void records(Path data) {
    try (RecordStore store = ((OpenOutcome.Opened) open(data)).store()) {
      var details = new PersonDetails("00123", "山田 花子（例）", "総務課", "kameyama");
      store.append(EventType.PERSON_REGISTERED, UUID.randomUUID(), details, null);
    }
  }

  private static void sql(Path file, String sql) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
