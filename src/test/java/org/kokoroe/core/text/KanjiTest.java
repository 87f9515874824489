package org.kokoroe.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KanjiTest {
  @Test
  void theRepeatingMarkIsKanjiAndTheSmallKeIsNot() {
    assertThat(Kanji.runs("様々な3ヶ月のサーバ、LGWAN")).containsExactly("様々", "月");
    assertThat(Kanji.runs("𠮷野")).containsExactly("𠮷野");
    assertThat(Kanji.in("ポリシーのこと（1）・ー")).isFalse();
  }
}
