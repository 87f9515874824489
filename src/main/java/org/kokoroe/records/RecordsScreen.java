package org.kokoroe.records;

import javafx.scene.Parent;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// 自分の記録: the person's sittings and standings by course, and the lessons they read.
///
/// The records are gathered off the screen's thread; `records-reading` says so meanwhile.
///
/// Parts by id: `records-result-1` … open the result of a sitting that was handed in, counted from
/// the top of the screen; `records-copy-1` … copy a record number, counted alike over all sittings;
/// `records-certificate-1` … save the certificate of a course passed; `records-next` is the filled
/// button; `records-training` leads to the training where nothing is recorded.
public final class RecordsScreen implements Screen {
  private final RecordsViewModel model;
  private final Hall hall;

  /// Makes the screen for whoever is at the PC.
  public RecordsScreen(Workspace workspace, Hall hall) {
    this.hall = hall;
    this.model = new RecordsViewModel(workspace, hall);
  }

  @Override
  public Parent view(Language language) {
    var messages = Messages.of(RecordsScreen.class, language);
    var width = hall.appearance().widthClassProperty().get();
    return ViewLoader.load("Records", new RecordsController(model, messages, width), messages);
  }

  @Override
  public String title(Language language) {
    return Messages.of(RecordsScreen.class, language).get("records.title");
  }
}
