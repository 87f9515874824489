package org.kokoroe.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// Fixed vectors, worked out apart from this code with another SHA-256. They never change: records
/// that were written with them must stay true.
class ClauseHashesTest {
  private static final Clause PARAGRAPH =
      clause("mini:1.p1", "", Map.of("ja", "職員は、手順を守らなければならない。"));
  private static final Clause HEADING =
      clause("mini:1", "1.", Map.of("ja", "目的", "en", "Purpose"), PARAGRAPH);

  @Test
  void textHashIsTheVector() {
    assertThat(ClauseHashes.textHash(HEADING, Language.JA))
        .contains("2a465b3c981fdc291a6edaadf42899738c8e38ad75885e20918bc2d4e688c6f4");
    assertThat(ClauseHashes.textHash(PARAGRAPH, Language.JA))
        .contains("3b3e65637fbb31c7b2fef55862789642965a5b2872d57770811c4a25fceaf845");
    assertThat(ClauseHashes.textHash(HEADING, Language.EN))
        .contains("9f4ddabba4c66ee7b34fec891a893c278cd6929d299a901ed79670948984085f");
  }

  @Test
  void subtreeHashIsTheVector() {
    assertThat(ClauseHashes.subtreeHash(HEADING, Language.JA))
        .contains("2bcc7aa9953b843dddbe6218abce98d7b8a1a4cc03c385d9ad4c3bbf0d67fcb2");
  }

  @Test
  void aClauseWithoutTextInALanguageIsLeftOutOfThatLanguage() {
    assertThat(ClauseHashes.textHash(PARAGRAPH, Language.EN)).isEmpty();
    assertThat(ClauseHashes.subtreeHash(PARAGRAPH, Language.EN)).isEmpty();
    assertThat(ClauseHashes.subtreeHash(HEADING, Language.EN))
        .contains("b19daca93129b1a398d1a77d9dd45ee4f351e87d8caba5c5f1ed1d5a8aed2325");
  }

  @Test
  void formOfLettersAndLineEndsDoesNotMatter() {
    Clause composed = clause("mini:1", "", Map.of("ja", "が\nぎ"));
    Clause decomposed = clause("mini:1", "", Map.of("ja", "か\u3099\r\nぎ"));

    assertThat(ClauseHashes.textHash(decomposed, Language.JA))
        .isEqualTo(ClauseHashes.textHash(composed, Language.JA));
  }

  @Test
  void idLabelLanguageAndTextAllMatter() {
    Clause clause = clause("mini:1", "1.", Map.of("ja", "目的", "en", "目的"));

    assertThat(
            List.of(
                ClauseHashes.textHash(clause, Language.JA),
                ClauseHashes.textHash(clause, Language.EN),
                ClauseHashes.textHash(clause("mini:2", "1.", Map.of("ja", "目的")), Language.JA),
                ClauseHashes.textHash(clause("mini:1", "1", Map.of("ja", "目的")), Language.JA),
                ClauseHashes.textHash(clause("mini:1", "1.", Map.of("ja", "目標")), Language.JA)))
        .doesNotHaveDuplicates();
  }

  private static Clause clause(
      String id, String label, Map<String, String> text, Clause... children) {
    return new Clause(
        new ClauseId(id),
        id.replace(':', '-'),
        ClauseKind.HEADING,
        label,
        new LocalizedText(text),
        null,
        null,
        null,
        List.of(children));
  }
}
