package org.kokoroe.figures;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.figure.Figure;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Messages;
import org.kokoroe.figures.FiguresViewModel.Choice;
import org.kokoroe.ui.TaskExecutor;
import org.kokoroe.ui.WidthClass;

/// Shows [FiguresViewModel] while the view is in a window.
final class FiguresController {
  private final FiguresViewModel model;
  private final Messages messages;
  private final WidthClass width;
  private final TaskExecutor tasks;
  private final List<FigureCard> cards = new ArrayList<>();

  private Subscription bound = Subscription.EMPTY;

  @FXML private ScrollPane root;
  @FXML private FlowPane policies;
  @FXML private Label none;
  @FXML private VBox figures;

  FiguresController(
      FiguresViewModel model, Messages messages, WidthClass width, TaskExecutor tasks) {
    this.model = model;
    this.messages = messages;
    this.width = width;
    this.tasks = tasks;
  }

  @FXML
  void initialize() {
    model.policies().forEach(policy -> policies.getChildren().add(choice(policy)));
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    root.sceneProperty()
        .subscribe(
            (was, is) -> {
              bound.unsubscribe();
              bound = is == null ? Subscription.EMPTY : follow();
            });
  }

  private Subscription follow() {
    return Subscription.combine(
        model.policyProperty().subscribe(this::show),
        model.choiceProperty().subscribe(this::select));
  }

  private ToggleButton choice(Policy policy) {
    var button = new ToggleButton(policy.shortTitle().in(messages.language()));
    button.setId("figures-policy-" + policy.id());
    button.getStyleClass().add("k-segment");
    button.setWrapText(true);
    button.setMinHeight(ToggleButton.USE_PREF_SIZE);
    button.setUserData(policy.id());
    button.setOnAction(
        event -> {
          model.show(policy.id());
          mark(policy.id());
        });
    return button;
  }

  private void mark(String id) {
    for (Node node : policies.getChildren()) {
      ((ToggleButton) node).setSelected(id.equals(node.getUserData()));
    }
  }

  private void show(String id) {
    mark(id);
    cards.clear();
    for (Figure figure : model.figures()) {
      cards.add(new FigureCard(figure, model, new FigureParts(model, messages, width, figure)));
    }
    figures.getChildren().setAll(cards);
    none.setVisible(cards.isEmpty());
    none.setManaged(cards.isEmpty());
    select(model.choiceProperty().get());
  }

  private void select(@Nullable Choice chosen) {
    cards.forEach(card -> card.select(chosen));
    if (chosen != null) {
      tasks.later(() -> reveal(root.lookup("#figures-quote")));
    }
  }

  /// Scrolls no further than needed to see the quote, and never its head out of sight.
  private void reveal(@Nullable Node quote) {
    if (quote == null || root.getScene() == null) {
      return;
    }
    root.getScene().getRoot().applyCss();
    root.getScene().getRoot().layout();
    Node page = root.getContent();
    double room = root.getViewportBounds().getHeight();
    double span = page.getLayoutBounds().getHeight() - room;
    if (span <= 0) {
      return;
    }
    var at = page.sceneToLocal(quote.localToScene(quote.getLayoutBounds()));
    double seen = root.getVvalue() * span;
    double top = at.getMinY();
    double wanted = Math.min(top, Math.max(seen, at.getMaxY() - room));
    root.setVvalue(Math.clamp(wanted / span, 0, 1));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && model.choiceProperty().get() != null) {
      model.close();
      event.consume();
    }
  }
}
