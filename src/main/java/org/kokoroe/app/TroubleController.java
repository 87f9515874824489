package org.kokoroe.app;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.AppearanceBar;
import org.kokoroe.ui.PageFoot;
import org.kokoroe.ui.Prose;
import org.kokoroe.ui.WidthClass;

/// Shows a [Trouble]: calm, what is safe first, one filled button.
final class TroubleController {
  private final Trouble trouble;
  private final TroubleActions actions;
  private final Appearance look;
  private final Messages messages;

  @FXML private Label mark;
  @FXML private Label title;
  @FXML private HBox appearance;
  @FXML private StackPane sign;
  @FXML private FlowPane buttons;
  @FXML private PageFoot foot;
  @FXML private Label what;
  @FXML private Label safe;
  @FXML private Label todo;
  @FXML private VBox places;
  @FXML private Button primary;
  @FXML private Button startAnew;
  @FXML private Button read;
  @FXML private Label code;
  @FXML private Button copy;

  TroubleController(Trouble trouble, TroubleActions actions, Appearance look, Messages messages) {
    this.trouble = trouble;
    this.actions = actions;
    this.look = look;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    boolean narrow = look.widthClassProperty().get() == WidthClass.NARROW;
    appearance.getChildren().setAll(new AppearanceBar(look));
    show(mark, !narrow);
    show(title, !narrow && trouble.isOfRecords());
    show(sign, !narrow);
    what.setText(messages.get(trouble.key() + ".what"));
    safe.setText(messages.get(trouble.key() + ".safe"));
    todo.setText(messages.get(trouble.key() + ".todo"));
    code.setText(trouble.code());
    trouble
        .kept()
        .map(name -> messages.get("trouble.kept", name))
        .or(() -> trouble.place().map(place -> messages.get("trouble.place", place)))
        .ifPresent(words -> places.getChildren().add(Prose.of(words, "k-body")));
    show(places, !places.getChildren().isEmpty());
    primary.setText(messages.get(actions.primaryKey()));
    primary.setOnAction(event -> actions.primary().run());
    show(startAnew, trouble.canStartAnew());
    startAnew.setOnAction(event -> actions.startAnew().run());
    show(read, actions.canRead());
    read.setOnAction(event -> actions.read().run());
    if (narrow) {
      keepInView();
    }
  }

  /// Puts the one filled button where it stays in view when there is little room.
  private void keepInView() {
    foot.keep(primary);
    show(buttons, buttons.getChildren().stream().anyMatch(Node::isVisible));
  }

  @FXML
  void copy() {
    String words =
        String.join(
            System.lineSeparator(),
            trouble.code(),
            what.getText(),
            safe.getText(),
            todo.getText(),
            trouble.kept().orElse(""));
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    copy.setText(messages.get("trouble.copied"));
  }

  private static void show(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
