package org.kokoroe.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.testing.Halls;
import org.kokoroe.ui.PdfSaving;

/// A person takes their duties away on paper.
class DutyPrintoutTest {
  @TempDir Path folder;

  private final Halls halls = new Halls(Optional.empty());

  private String printed(DutiesViewModel model) throws IOException {
    Path file = folder.resolve("duties.pdf");
    halls.answer(file);
    PdfSaving.shipped(halls.hall().dialogs(), halls.hall().tasks()).save(model.printout());
    try (var document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private DutiesViewModel model() {
    var content = ContentLoader.load(Path.of(System.getProperty("kokoroe.content")), List.of());
    return new DutiesViewModel(content, halls.hall().navigation(), "kameyama");
  }

  @Test
  void theirOwnDutiesInBothLanguagesWithWhereTheyStand() throws IOException {
    assertThat(printed(model()))
        .contains("職員等の義務など", "義務（職員等）", "5.職員等の遵守義務", "例外:規定なし", "懲戒:規定なし")
        .contains("Whatisaskedof:", "Obligation", "Discipline:Noprovision")
        .doesNotContain("委員、教職員");
    assertThat(halls.asked()).containsExactly("kameyama-duties-both.pdf");
  }

  @Test
  void alsoThoseTheScreenDoesNotShowYet() throws IOException {
    var model =
        new DutiesViewModel(
            DutiesViewModelTest.small(DutiesViewModel.STEP + 1, "Lock it."),
            halls.hall().navigation(),
            "town");
    assertThat(model.stateProperty().get().hidden()).isPositive();
    assertThat(printed(model).split("施錠しなければならない", -1)).hasSize(DutiesViewModel.STEP + 2);
  }
}
