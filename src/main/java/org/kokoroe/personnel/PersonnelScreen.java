package org.kokoroe.personnel;

import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.GlyphCoverage;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// 人事デスク: choose records of this PC, see them, write them to a file.
///
/// Parts by id: `personnel-period`, `personnel-from`, `personnel-to`, `personnel-department`,
/// `personnel-course` filter; `personnel-format-xlsx` and `personnel-format-csv` choose the kind of
/// file; `personnel-export` (Ctrl+E) writes it; `personnel-message` says what became of it and
/// `personnel-place` where the file is, `personnel-place-copy` copies its folder; `personnel-count`
/// tells how many rows there are, `personnel-rows` lists them.
public final class PersonnelScreen implements Screen {
  private final PersonnelViewModel model;
  private final Hall hall;

  /// Makes the screen and begins to read the records.
  public PersonnelScreen(Workspace workspace, Hall hall) {
    this.hall = hall;
    this.model = new PersonnelViewModel(workspace, hall, PersonnelScreen::glyphs);
  }

  private static UnaryOperator<String> glyphs() {
    return GlyphCoverage.shipped()
        .<UnaryOperator<String>>map(face -> face::shown)
        .orElse(UnaryOperator.identity());
  }

  @Override
  public Parent view(Language language) {
    model.show(language);
    var messages = Messages.of(PersonnelScreen.class, language);
    var controller = new PersonnelController(model, messages, hall.appearance(), hall.tasks());
    return ViewLoader.load("Personnel", controller, messages);
  }

  @Override
  public String title(Language language) {
    return Messages.of(PersonnelScreen.class, language).get("personnel.title");
  }
}
