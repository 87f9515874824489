package org.kokoroe.handbook;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kokoroe.core.text.Messages;
import org.kokoroe.handbook.PrintViewModel.Choice;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.PdfNotice;

/// What of the policy is to be printed, and where the file is. Kokoroe makes the file; the person's
/// own program for PDFs prints it.
final class PrintPane extends VBox {
  private final PrintViewModel model;
  private final Messages messages;
  private final ToggleGroup choices = new ToggleGroup();
  private final Button save;
  private Subscription bound = Subscription.EMPTY;

  /// Makes the pane; `fold` puts it away.
  PrintPane(PrintViewModel model, Messages messages, Runnable fold) {
    this.model = model;
    this.messages = messages;
    this.save = PdfNotice.saveButton(model.saving(), messages.language());
    setId("printPane");
    getStyleClass().add("k-print");
    var notice = new PdfNotice(model.saving(), messages.language());
    getChildren().addAll(head(fold), options(), action(), notice);
    addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, fold));
    sceneProperty()
        .subscribe(
            (was, is) -> {
              bound.unsubscribe();
              bound = is == null ? Subscription.EMPTY : model.follow(this::name);
            });
  }

  /// Brings the person to their choice.
  void begin() {
    for (var toggle : choices.getToggles()) {
      if (toggle.getUserData() == model.choiceProperty().get()) {
        ((RadioButton) toggle).requestFocus();
      }
    }
  }

  /// Says which clauses would be printed now.
  private void name() {
    String clause = model.clause(messages.language());
    for (var toggle : choices.getToggles()) {
      if (toggle.getUserData() == Choice.CLAUSE) {
        var button = (RadioButton) toggle;
        button.setText(messages.get("handbook.print.clause", clause));
        button.setDisable(clause.isEmpty());
      }
    }
  }

  private HBox head(Runnable fold) {
    var title = new Label(messages.get("handbook.print.what"));
    title.getStyleClass().add("k-strong");
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    var close = new Button("", new Icon(Icon.Glyph.CROSS));
    close.setId("printClose");
    close.getStyleClass().add("k-icon-button");
    close.setAccessibleText(messages.get("handbook.print.close"));
    close.setOnAction(event -> fold.run());
    var head = new HBox(title, close);
    head.getStyleClass().add("k-print-line");
    return head;
  }

  private FlowPane options() {
    var options = new FlowPane();
    options.getStyleClass().add("k-print-choices");
    for (Choice choice : Choice.values()) {
      String word = choice.name().toLowerCase(Locale.ROOT);
      var button =
          new RadioButton(
              choice == Choice.CLAUSE ? "" : messages.get("handbook.print.whole." + word));
      button.setId("print-" + word);
      button.setUserData(choice);
      button.setToggleGroup(choices);
      button.setWrapText(true);
      button.setSelected(choice == model.choiceProperty().get());
      button.setOnAction(event -> model.choiceProperty().set(choice));
      options.getChildren().add(button);
    }
    return options;
  }

  private HBox action() {
    save.getStyleClass().add("k-primary");
    save.setOnAction(event -> model.save());
    var how = new Label(messages.get("handbook.print.how"));
    how.getStyleClass().add("k-caption");
    how.setWrapText(true);
    var action = new HBox(save, how);
    action.getStyleClass().add("k-print-line");
    return action;
  }

  private static void key(KeyEvent event, Runnable fold) {
    if (event.getCode() == KeyCode.ESCAPE) {
      fold.run();
      event.consume();
    }
  }
}
