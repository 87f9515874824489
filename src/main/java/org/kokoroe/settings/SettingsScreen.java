package org.kokoroe.settings;

import java.util.Optional;
import javafx.scene.Parent;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// 設定: language, text size, theme, the person's particulars, where the records are, what was added
/// to the content, what this program is.
///
/// Parts by id: `settings-language-ja`, `settings-language-en`; `settings-text-size` holds
/// `settings-text-size-80` … `settings-text-size-200`; `settings-theme-system`, `-light`, `-dark`;
/// `settings-number`, `settings-name`, `settings-department`, `settings-policy`, `settings-save`,
/// `settings-message`; `settings-other-person`; `settings-folder-copy`. Where nobody is known yet,
/// the particulars are replaced by `settings-begin`.
public final class SettingsScreen implements Screen {
  private final Workspace workspace;
  private final Hall hall;
  private final Optional<ParticularsViewModel> particulars;

  /// Makes the screen for whoever is at the PC.
  public SettingsScreen(Workspace workspace, Hall hall) {
    this.workspace = workspace;
    this.hall = hall;
    this.particulars =
        hall.session()
            .person()
            .flatMap(id -> workspace.store().history().person(id))
            .map(person -> new ParticularsViewModel(person, workspace, hall));
  }

  @Override
  public Parent view(Language language) {
    var messages = Messages.of(SettingsScreen.class, language);
    var facts = new InstallationFacts(workspace.content(), workspace.store().file());
    var controller = new SettingsController(hall, particulars, facts, messages);
    return ViewLoader.load("Settings", controller, messages);
  }

  @Override
  public String title(Language language) {
    return Messages.of(SettingsScreen.class, language).get("settings.title");
  }
}
