package org.kokoroe.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Both languages say everything, in the same places, and nothing that nobody asks for.
class MessageFilesTest {
  private static final Path BASE = Path.of(System.getProperty("kokoroe.basedir"));
  private static final Path BROKEN = BASE.resolve("src/test/resources/org/kokoroe/house/messages");

  private final MessageFiles ours =
      new MessageFiles(BASE.resolve("src/main/resources"), BASE.resolve("src/main/java"));
  private final MessageFiles broken = new MessageFiles(BROKEN, BROKEN);

  @Test
  void ourMessagesAreWhole() {
    assertThat(String.join("\n\n", ours.findings())).isEmpty();
  }

  @Test
  void thereAreMessagesToHold() {
    assertThat(ours.bundles()).hasSizeGreaterThan(4);
  }

  @Test
  void missingKeysAreGivenAsLinesToPaste() {
    assertThat(broken.findings())
        .contains(
            "messages_en.properties lacks; paste and translate:\nquiz.next = 次へ進む",
            "messages_ja.properties lacks; paste and translate:\nquiz.back = Go back");
  }

  @Test
  void emptyRepeatedAndDifferentKeysAreNamed() {
    assertThat(broken.findings())
        .contains(
            "messages_ja.properties has twice:\nquiz.title = 確認テストの二度目",
            "messages_en.properties has without a text:\nquiz.hint = ",
            "messages_ja.properties has other placeholders than its twin:\nquiz.score = {0} 点");
  }

  @Test
  void unusedKeysAreNamedAndFamiliesAreNot() {
    assertThat(broken.findings())
        .filteredOn(finding -> finding.contains("nothing asks for"))
        .containsExactly(
            "messages_en.properties has, but nothing asks for:\nquiz.forgotten = Never shown",
            "messages_ja.properties has, but nothing asks for:\nquiz.forgotten = 使わない文");
  }

  @Test
  void keysThatNoFileHasAreNamedWithWhoAsks() {
    assertThat(broken.findings())
        .contains(
            "QuizView.fxml asks for what no message file has; paste:\nquiz.absent = ",
            "Quiz.java asks for what no message file has; paste:\nquiz.nowhere = ");
  }

  @Test
  void wordsThatBlameAreNamed() {
    assertThat(broken.findings())
        .contains(
            "messages_ja.properties says what an official would not:\n"
                + "quiz.kind.single = 保存に失敗しました",
            "messages_en.properties says what an official would not:\nquiz.kind.single = Oops");
  }
}
