package org.kokoroe.records;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.WidthClass;

/// Shows [RecordsViewModel].
final class RecordsController {
  private final RecordsViewModel model;
  private final Messages messages;
  private final WidthClass width;

  @FXML private Label headline;
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
    boolean nothing = model.courses().isEmpty();
    headline.setText(messages.get(nothing ? "records.headline.empty" : "records.headline"));
    folder.setText(messages.get("records.folder", model.folder()));
    empty.setVisible(nothing);
    empty.setManaged(nothing);
    var words = new RecordWords(messages);
    var sittings = new SittingRows(words, width, model::openResult);
    for (CourseRecords course : model.courses()) {
      courses.getChildren().add(new CourseCard(course, words, sittings, next(course)));
    }
  }

  @FXML
  void openTraining() {
    model.openTraining();
  }

  /// Makes the button for what is left to do: filled for the first course, plain for the others.
  private Button next(CourseRecords course) {
    var button = new Button();
    boolean first = model.nextCourse().filter(course::equals).isPresent();
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
