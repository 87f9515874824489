package org.kokoroe.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.text.Language;

class PolicyLibraryTest {
  private static final PolicyLibrary LIBRARY =
      ContentLoader.load(Path.of(System.getProperty("kokoroe.content")), List.of()).policies();

  @Test
  void findsAClauseWithItsPolicyAndTheWayToIt() {
    PolicyLibrary.Entry entry = find("kameyama:7.(5).p1");

    assertThat(entry.policy().id()).isEqualTo("kameyama");
    assertThat(entry.ancestors().stream().map(c -> c.id().value()))
        .containsExactly("kameyama:7", "kameyama:7.(5)");
    assertThat(entry.path().getLast()).isEqualTo(entry.clause());
  }

  @Test
  void showsTheLabelsOnTheWay() {
    assertThat(find("kameyama:7.(5)").displayLabel()).isEqualTo("7. (5)");
    assertThat(find("kameyama:7.(5).p1").displayLabel()).isEqualTo("7. (5)");
    assertThat(find("kameyama:4.(2).①").displayLabel()).isEqualTo("4. (2) ①");
    assertThat(find("tokyo:front.date").displayLabel()).isEmpty();
  }

  @Test
  void goesForwardAndBackThroughWhatIsShown() {
    assertThat(id(LIBRARY.next(new ClauseId("kameyama:front.subtitle"))))
        .as("over the printed table of contents")
        .isEqualTo("kameyama:note");
    assertThat(id(LIBRARY.previous(new ClauseId("kameyama:note"))))
        .isEqualTo("kameyama:front.subtitle");
    assertThat(LIBRARY.previous(new ClauseId("tokyo:front.title.1"))).isEmpty();
    assertThat(LIBRARY.next(new ClauseId("tokyo:8.p1"))).isEmpty();
  }

  @Test
  void doesNotFindWhatIsNotThere() {
    assertThat(LIBRARY.find(new ClauseId("kameyama:7.(99)"))).isEmpty();
    assertThat(LIBRARY.policy("osaka")).isEmpty();
    assertThat(LIBRARY.clausesOf("osaka")).isEmpty();
  }

  @Test
  void hashesOfTheHumanSecurityClauseAreTheVectors() {
    Clause heading = find("kameyama:7.(5)").clause();
    Clause paragraph = find("kameyama:7.(5).p1").clause();

    assertThat(ClauseHashes.textHash(paragraph, Language.JA))
        .contains("62b43d96e07c3a7591aa134a14b8bf843d5693f3b5ed11aca7771e8014a3d151");
    assertThat(ClauseHashes.subtreeHash(heading, Language.JA))
        .contains("75639d09444337a88a0ee0b0029397e73c119374ed40529e08763a2799c956e4");
  }

  private static PolicyLibrary.Entry find(String id) {
    return LIBRARY.find(new ClauseId(id)).orElseThrow();
  }

  private static String id(Optional<PolicyLibrary.Entry> entry) {
    return entry.orElseThrow().clause().id().value();
  }
}
