package org.kokoroe.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;
import org.kokoroe.testing.Halls;

class CompareViewModelTest {
  private static final LoadedContent CONTENT =
      ContentLoader.load(Path.of(System.getProperty("kokoroe.content")), List.of());

  @TempDir Path folder;
  private final Halls halls = new Halls(Optional.empty());

  private CompareViewModel open() {
    return new CompareViewModel(CONTENT, halls.hall(), folder.resolve("data"));
  }

  @Test
  void theLanguagesFollowTheScreenUntilTheyAreChosen() {
    var model = open();
    assertThat(model.shown(Language.JA)).isEqualTo(ShownLanguages.JAPANESE);
    assertThat(model.shown(Language.EN)).isEqualTo(ShownLanguages.ENGLISH);
    model.choose(ShownLanguages.BOTH);
    assertThat(model.shown(Language.JA)).isEqualTo(ShownLanguages.BOTH);
    assertThat(model.shown(Language.EN)).isEqualTo(ShownLanguages.BOTH);
  }

  @Test
  void choosingThePolicyOfTheOtherSideMakesBothChangePlacesAtTheSameTopic() {
    var model = open();
    model.topicProperty().set(9);
    String topic = model.topic().orElseThrow().id();
    model.chooseLeft(model.policies().getLast());
    var comparison = model.comparisonProperty().get().orElseThrow();
    assertThat(comparison.left().id()).isEqualTo("kameyama");
    assertThat(comparison.right().id()).isEqualTo("tokyo");
    assertThat(model.topic().orElseThrow().id()).isEqualTo(topic);
  }

  @Test
  void theTableIsWrittenWhereThePersonSays() {
    var model = open();
    halls.answer(folder.resolve("表"));
    model.export(Language.JA);
    assertThat(halls.asked()).containsExactly("比較表_tokyo_kameyama.xlsx");
    assertThat(model.noticeProperty().get())
        .isEqualTo(new Notice.Written(43, folder.resolve("表.xlsx")));
    assertThat(folder.resolve("表.xlsx")).isNotEmptyFile();
  }

  @Test
  void withoutAPlaceNothingIsWrittenAndAFileNobodyWasAskedAboutStays() throws IOException {
    var model = open();
    model.export(Language.EN);
    assertThat(model.noticeProperty().get()).isEqualTo(new Notice.Stopped());
    Path there = Files.writeString(folder.resolve("t.xlsx"), "old");
    halls.answer(folder.resolve("t"));
    model.export(Language.EN);
    assertThat(model.noticeProperty().get()).isEqualTo(new Notice.Exists(there));
    assertThat(Files.readString(there)).isEqualTo("old");
  }

  @Test
  void withoutTwoPoliciesThereIsNothingToCompare() {
    var alone = new PolicyLibrary(List.of(CONTENT.policies().policy("tokyo").orElseThrow()));
    var content =
        new LoadedContent(
            alone,
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            java.util.Map.of(),
            CONTENT.figures(),
            CONTENT.concordance());
    var model = new CompareViewModel(content, halls.hall(), folder);
    assertThat(model.comparisonProperty().get()).isEmpty();
    model.export(Language.JA);
    assertThat(halls.asked()).isEmpty();
  }
}
