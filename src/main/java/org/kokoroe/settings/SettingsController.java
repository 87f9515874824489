package org.kokoroe.settings;

import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.PageFoot;
import org.kokoroe.ui.WidthClass;

/// Lays the parts of the settings out: two columns where there is room, else one.
final class SettingsController {
  private final Hall hall;
  private final Optional<ParticularsViewModel> particulars;
  private final InstallationFacts facts;
  private final Messages messages;

  @FXML private HBox columns;
  @FXML private VBox main;
  @FXML private VBox side;
  @FXML private VBox look;
  @FXML private VBox person;
  @FXML private VBox nobody;
  @FXML private Label folder;
  @FXML private Button copy;
  @FXML private VBox content;
  @FXML private Label version;
  @FXML private Button begin;
  @FXML private PageFoot foot;

  SettingsController(
      Hall hall,
      Optional<ParticularsViewModel> particulars,
      InstallationFacts facts,
      Messages messages) {
    this.hall = hall;
    this.particulars = particulars;
    this.facts = facts;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    arrange();
    look.getChildren().add(new LookPane(hall.appearance(), messages));
    visible(person, particulars.isPresent());
    visible(nobody, particulars.isEmpty());
    particulars.ifPresentOrElse(this::showPerson, () -> keepInView(begin));
    folder.setText(facts.folder().toString());
    version.setText(
        InstallationFacts.version()
            .map(v -> messages.get("settings.version", v))
            .orElseGet(() -> messages.get("settings.version.unpacked")));
    tellContent();
  }

  private void showPerson(ParticularsViewModel model) {
    var pane = new ParticularsPane(model, messages, hall.tasks(), this::otherPerson);
    person.getChildren().add(pane);
    keepInView(pane.saveButton());
  }

  /// Puts the one filled button where it stays in view when there is little room.
  private void keepInView(Button primary) {
    if (hall.appearance().widthClassProperty().get() == WidthClass.NARROW) {
      foot.keep(primary);
    }
  }

  @FXML
  void otherPerson() {
    hall.navigation().go(new Route.FirstStart());
  }

  @FXML
  void copyFolder() {
    Clipboard.getSystemClipboard()
        .setContent(Map.of(DataFormat.PLAIN_TEXT, facts.folder().toString()));
    copy.setGraphic(new Icon(Icon.Glyph.CHECK));
    copy.setText(messages.get("settings.copied"));
  }

  private void arrange() {
    if (hall.appearance().widthClassProperty().get() == WidthClass.WIDE) {
      HBox.setHgrow(main, Priority.ALWAYS);
      columns.getChildren().setAll(main, side);
    } else {
      var one = new VBox(main, side);
      one.getStyleClass().add("k-settings-column");
      HBox.setHgrow(one, Priority.ALWAYS);
      columns.getChildren().setAll(one);
    }
  }

  private void tellContent() {
    var unsigned = facts.unsigned(messages.language());
    String origin =
        unsigned.isEmpty()
            ? messages.get("settings.content.shipped")
            : messages.get("settings.content.unsigned");
    content.getChildren().add(wrapped(origin, "k-body"));
    for (InstallationFacts.Added added : unsigned) {
      var part = new VBox(wrapped(added.title(), "k-strong"), wrapped(added.place(), "k-caption"));
      part.getStyleClass().add("k-settings-added");
      content.getChildren().add(part);
    }
    if (facts.errors() > 0) {
      content.getChildren().add(problems());
    } else if (facts.warnings() > 0) {
      var words = wrapped(messages.get("settings.content.warnings", facts.warnings()), "k-hint");
      words.setId("settings-problems");
      content.getChildren().add(words);
    }
  }

  private Node problems() {
    var icon = new Icon(Icon.Glyph.WARNING);
    icon.getStyleClass().add("k-warning-icon");
    var words =
        wrapped(
            messages.get("settings.content.problems", facts.errors(), facts.warnings()), "k-body");
    words.setId("settings-problems");
    HBox.setHgrow(words, Priority.ALWAYS);
    var notice = new HBox(icon, words);
    notice.getStyleClass().add("k-notice");
    return notice;
  }

  static Label wrapped(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  static void visible(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
