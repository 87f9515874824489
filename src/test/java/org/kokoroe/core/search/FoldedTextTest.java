package org.kokoroe.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
  private static List<String> found(String text, String query) {
    return FoldedText.of(text).find(FoldedText.Needle.of(query)).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void findsWhateverTheCaseAndTheWidth() {
    assertThat(found("ＬＧＷＡＮ接続系とLGWAN", "lgwan")).containsExactly("ＬＧＷＡＮ", "LGWAN");
    assertThat(found("Security and security", "SECURITY")).containsExactly("Security", "security");
    assertThat(found("第２４４条の６", "244")).containsExactly("２４４");
  }

  @Test
  void findsHalfWidthKatakanaWithItsVoicingMark() {
    assertThat(found("情報ｾｷｭﾘﾃｨとｶﾞｲﾄﾞ", "セキュリティ")).containsExactly("ｾｷｭﾘﾃｨ");
    assertThat(found("情報ｾｷｭﾘﾃｨとｶﾞｲﾄﾞ", "ガイド")).containsExactly("ｶﾞｲﾄﾞ");
    assertThat(found("ｶﾞｲﾄﾞ", "カ")).isEmpty();
  }

  @Test
  void takesACharacterWholeOfWhichAPartFits() {
    assertThat(found("㈱例", "株")).containsExactly("㈱");
    assertThat(found("㍿例", "株式会社")).containsExactly("㍿");
  }

  @Test
  void countsWhatFollowsALongerCharacterRightly() {
    assertThat(found("㍿㍿㍿の職員等", "職員等")).containsExactly("職員等");
  }

  @Test
  void findsNothingForNothingAndNothingTwice() {
    assertThat(found("ああああ", "")).isEmpty();
    assertThat(found("ああああ", "ああ")).hasSize(2);
    assertThat(found("監査", "監察")).isEmpty();
  }
}
