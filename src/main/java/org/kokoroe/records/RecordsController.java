package org.kokoroe.records;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kokoroe.core.text.Messages;
import org.kokoroe.records.RecordsViewModel.State;
import org.kokoroe.ui.WidthClass;

/// Shows [RecordsViewModel] while the view is in a window.
final class RecordsController {
  private final RecordsViewModel model;
  private final Messages messages;
  private final WidthClass width;

  private Subscription bound = Subscription.EMPTY;

  @FXML private Parent root;
  @FXML private Label headline;
  @FXML private Label reading;
  @FXML private VBox courses;
  @FXML private VBox empty;
  @FXML private Label folder;

  RecordsController(RecordsViewModel model, Messages messages, WidthClass width) {
    this.model = model;
    this.messages = messages;
    this.width = width;
  }

  @FXML
  void initialize() {
    root.sceneProperty()
        .subscribe(
            (was, is) -> {
              bound.unsubscribe();
              bound = is == null ? Subscription.EMPTY : model.stateProperty().subscribe(this::show);
            });
  }

  private void show(State state) {
    switch (state) {
      case State.Reading _ -> {
        headline.setText(messages.get("records.headline"));
        visible(reading, true);
        visible(empty, false);
        visible(folder, false);
      }
      case State.Read read -> show(read);
    }
  }

  private void show(State.Read read) {
    boolean nothing = read.courses().isEmpty();
    headline.setText(messages.get(nothing ? "records.headline.empty" : "records.headline"));
    folder.setText(messages.get("records.folder", read.folder()));
    visible(reading, false);
    visible(empty, nothing);
    visible(folder, true);
    var words = new RecordWords(messages);
    var sittings = new SittingRows(words, width, model::openResult);
    var certificates = new CertificateRows(words, model::saving);
    courses.getChildren().clear();
    for (CourseRecords course : read.courses()) {
      boolean first = read.nextCourse().filter(course::equals).isPresent();
      Button next = next(course, first);
      courses.getChildren().add(new CourseCard(course, words, sittings, certificates, next));
    }
  }

  private static void visible(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  @FXML
  void openTraining() {
    model.openTraining();
  }

  /// Makes the button for what is left to do: filled for the first course, plain for the others.
  private Button next(CourseRecords course, boolean first) {
    var button = new Button();
    button.getStyleClass().add(first ? "k-primary" : "k-secondary");
    if (first) {
      button.setId("records-next");
      button.setDefaultButton(true);
    }
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(event -> model.goOn(course));
    return button;
  }
}
