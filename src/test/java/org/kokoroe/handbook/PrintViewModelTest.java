package org.kokoroe.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.Language;
import org.kokoroe.testing.Halls;
import org.kokoroe.ui.PdfSaving;

class PrintViewModelTest {
  @TempDir Path folder;

  private final Halls halls = new Halls(Optional.empty());

  @Test
  void theClauseOneIsAtIsSavedInTheLanguagesShown() throws IOException {
    var reader = reader();
    var model = model(reader);
    Path file = folder.resolve("clause.pdf");
    halls.answer(file);
    model.choiceProperty().set(PrintViewModel.Choice.CLAUSE);
    reader.viewProperty().set(ReadingView.JAPANESE);
    model.save();
    assertThat(halls.asked()).containsExactly("kameyama-extract-ja.pdf");
    assertThat(model.saving().stateProperty().get())
        .isInstanceOfSatisfying(
            PdfSaving.Done.class, done -> assertThat(done.place()).isEqualTo(file.toString()));
    try (var document = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("人的セキュリティ")
          .doesNotContain("物理的", "Human");
    }
  }

  @Test
  void ofSeveralClausesThatAreChosenAllAreSavedAndNothingElse() throws IOException {
    var reader = reader();
    var model = model(reader);
    Path file = folder.resolve("chosen.pdf");
    halls.answer(file);
    model.choiceProperty().set(PrintViewModel.Choice.CLAUSE);
    reader.viewProperty().set(ReadingView.JAPANESE);
    reader.moveTo(reader.outline().rowOf(new ClauseId("kameyama:7")).orElseThrow());
    while (!reader.lead().orElseThrow().equals(HandbookWindow.HUMAN)) {
      reader.extendTo(reader.current() + 1);
    }
    reader.extendTo(reader.current() + 1);
    assertThat(model.clause(Language.EN))
        .startsWith("7. Information Security Measures to 7. ")
        .endsWith("(5) Human Security");
    model.save();
    try (var document = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("(4) 物理的セキュリティ", "(5) 人的セキュリティ")
          .doesNotContain("(6)", "外部サービス");
    }
  }

  @Test
  void whoDecidesAgainstItGetsNoFileAndNoMessage() {
    var model = model(reader());
    model.save();
    assertThat(halls.asked()).containsExactly("kameyama-ja.pdf");
    assertThat(model.saving().stateProperty().get()).isInstanceOf(PdfSaving.None.class);
  }

  @Test
  void anotherKindOfFileIsLeftAlone() throws IOException {
    Path other = Files.writeString(folder.resolve("records.db"), "precious");
    halls.answer(other);
    var model = model(reader());
    model.choiceProperty().set(PrintViewModel.Choice.BOTH);
    model.save();
    assertThat(other).hasContent("precious");
    assertThat(model.saving().stateProperty().get().toString()).contains("TargetNotWritable");
  }

  private HandbookViewModel reader() {
    return Shelf.reader(
        Shelf.shipped().policies(),
        halls.hall().session(),
        new Route.Handbook("kameyama", HandbookWindow.HUMAN));
  }

  private PrintViewModel model(HandbookViewModel reader) {
    var model =
        new PrintViewModel(reader, PdfSaving.shipped(halls.hall().dialogs(), halls.hall().tasks()));
    assertThat(model.clause(Language.EN)).contains("Human Security");
    return model;
  }
}
