package org.kokoroe.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kokoroe.core.content.ContentLoader;

class ClauseLookupTest {
  private final PolicyLibrary library =
      ContentLoader.load(Path.of(System.getProperty("kokoroe.content")), List.of()).policies();
  private final ClauseLookup lookup = new ClauseLookup(library);

  private List<String> found(String typed) {
    return lookup.find("kameyama", typed).stream().map(e -> e.clause().id().value()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "7.5, kameyama:7.(5)",
    "7(5), kameyama:7.(5)",
    "7-5, kameyama:7.(5)",
    "'7 5', kameyama:7.(5)",
    "７．（５）, kameyama:7.(5)",
    "７⑸, kameyama:7.(5)",
    "第7条第5項, kameyama:7.(5)",
    "7.(5).p1, kameyama:7.(5).p1",
    "7.5.P1, kameyama:7.(5).p1",
    "kameyama:7.(5), kameyama:7.(5)",
    "tokyo:6.(4), tokyo:6.(4)",
    "tokyo:3.3.ア, tokyo:3.(3).ア",
    "tokyo:3.3.ｱ, tokyo:3.(3).ア",
    "7.3.②, kameyama:7.(3).②",
    "人的, kameyama:7.(5)",
    "human sec, kameyama:7.(5)",
    "ＬＧＷＡＮ, kameyama:2.(9)",
    "tokyo:, tokyo:front.title.1",
  })
  void findsTheClauseThatIsMeantFirst(String typed, String clause) {
    assertThat(found(typed)).first().isEqualTo(clause);
  }

  @Test
  void listsTheHeadingsBelowANumber() {
    assertThat(found("7")).startsWith("kameyama:7", "kameyama:7.(1)").hasSize(10);
    assertThat(found("1")).containsExactly("kameyama:1");
  }

  @Test
  void listsEveryHeadingThatHoldsTheWords() {
    assertThat(found("セキュリティ"))
        .contains("kameyama:2.(3)", "kameyama:7", "kameyama:7.(4)", "kameyama:7.(5)")
        .doesNotContain("kameyama:7.(5).p1", "kameyama:toc.7");
  }

  @Test
  void findsNothingForWhatIsNotThere() {
    assertThat(found("99")).isEmpty();
    assertThat(found("7.(5).p9")).isEmpty();
    assertThat(found("nowhere:1")).isEmpty();
    assertThat(found("  ")).isEmpty();
    assertThat(found("(.")).isEmpty();
  }
}
