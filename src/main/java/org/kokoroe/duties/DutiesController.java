package org.kokoroe.duties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.duty.Actor;
import org.kokoroe.core.duty.Modality;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;
import org.kokoroe.duties.DutiesViewModel.State;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.PdfNotice;
import org.kokoroe.ui.PdfSaving;
import org.kokoroe.ui.Prose;

/// Shows [DutiesViewModel] while the view is in a window.
final class DutiesController {
  private final DutiesViewModel model;
  private final @Nullable PdfSaving saving;
  private final DutyWords words;

  private Subscription bound = Subscription.EMPTY;
  private boolean showing;

  @FXML private Parent root;
  @FXML private ComboBox<String> policy;
  @FXML private ComboBox<String> actor;
  @FXML private FlowPane filters;
  @FXML private VBox paper;
  @FXML private VBox note;
  @FXML private VBox list;
  @FXML private VBox empty;
  @FXML private Label emptyWords;
  @FXML private Button reset;
  @FXML private Button more;

  /// @param saving null where nothing may be written
  DutiesController(DutiesViewModel model, @Nullable PdfSaving saving, Messages messages) {
    this.model = model;
    this.saving = saving;
    this.words = new DutyWords(messages);
  }

  @FXML
  void initialize() {
    for (Policy each : model.policies()) {
      policy.getItems().add(words.text(each.shortTitle()));
    }
    filters.getChildren().add(filter(null));
    for (Modality modality : Modality.values()) {
      filters.getChildren().add(filter(modality));
    }
    if (saving != null) {
      offerPaper(saving);
    }
    root.sceneProperty()
        .subscribe(
            (was, is) -> {
              bound.unsubscribe();
              bound = is == null ? Subscription.EMPTY : model.stateProperty().subscribe(this::show);
            });
  }

  private void offerPaper(PdfSaving to) {
    var save = PdfNotice.saveButton(to, words.language());
    save.getStyleClass().add("k-secondary");
    save.setOnAction(event -> to.save(model.printout()));
    paper.getChildren().setAll(save, new PdfNotice(to, words.language()));
  }

  private ToggleButton filter(@Nullable Modality modality) {
    var button = new ToggleButton();
    button.setId("duties-" + (modality == null ? "all" : modality.word()));
    button.getStyleClass().add("k-segment");
    button.setUserData(Optional.ofNullable(modality));
    button.setMinWidth(Button.USE_PREF_SIZE);
    if (modality != null) {
      button.setGraphic(new Icon(DutyWords.glyph(modality)));
    }
    button.setOnAction(event -> model.chooseModality(modality));
    return button;
  }

  private void show(State state) {
    showing = true;
    policy.getSelectionModel().select(model.policies().indexOf(state.policy()));
    actor.getItems().setAll(who(state).map(words::text).toList());
    actor.getSelectionModel().select(1 + indexOf(state));
    showing = false;
    filters.getChildren().forEach(node -> count((ToggleButton) node, state));
    list.getChildren().setAll(sections());
    showNote(state);
    boolean nothing = state.items().isEmpty();
    visible(empty, nothing);
    visible(reset, state.total() > 0);
    emptyWords.setText(
        words.get(state.actors().isEmpty() ? "duties.empty.policy" : "duties.empty.choice"));
    visible(more, state.hidden() > 0);
    more.setText(words.get("duties.more", Math.min(DutiesViewModel.STEP, state.hidden())));
  }

  private Stream<LocalizedText> who(State state) {
    var everyone = LocalizedText.of(words.get("duties.everyone"), words.get("duties.everyone"));
    return Stream.concat(Stream.of(everyone), state.actors().stream().map(Actor::name));
  }

  private static int indexOf(State state) {
    Actor chosen = state.actor();
    return chosen == null ? -1 : state.actors().indexOf(chosen);
  }

  private void count(ToggleButton button, State state) {
    Optional<?> modality = (Optional<?>) button.getUserData();
    String name =
        modality.map(Modality.class::cast).map(words::modality).orElse(words.get("duties.all"));
    int count = modality.map(Modality.class::cast).map(state::count).orElse(state.total());
    button.setText(words.get("duties.count", name, count));
    button.setSelected(modality.equals(Optional.ofNullable(state.modality())));
  }

  private List<Node> sections() {
    List<Node> nodes = new ArrayList<>();
    model
        .sections()
        .forEach(
            (section, items) -> {
              section.map(this::heading).ifPresent(nodes::add);
              items.forEach(item -> nodes.add(new DutyCard(item, words, model::openText)));
            });
    return nodes;
  }

  private Node heading(Entry section) {
    return DutyCard.label(words.place(section), "k-h2");
  }

  /// Says what 規定なし means, and what a person has said of it for this policy.
  private void showNote(State state) {
    Set<String> lines = new LinkedHashSet<>();
    for (DutyItem item : state.items()) {
      for (DutyItem.Way way : List.of(item.exceptions(), item.discipline())) {
        if (way.isNowhere()) {
          lines.add(words.get("duties.none.means"));
          LocalizedText reason = way.reason();
          if (reason != null) {
            lines.add(words.text(reason));
          }
        }
      }
    }
    note.getChildren().setAll(lines.stream().map(line -> Prose.of(line, "k-body")).toList());
    visible(note, !lines.isEmpty());
  }

  private static void visible(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  @FXML
  void choosePolicy() {
    int place = policy.getSelectionModel().getSelectedIndex();
    if (!showing && place >= 0) {
      model.choosePolicy(model.policies().get(place));
    }
  }

  @FXML
  void chooseActor() {
    int place = actor.getSelectionModel().getSelectedIndex();
    if (!showing && place >= 0) {
      model.chooseActor(place == 0 ? null : model.stateProperty().get().actors().get(place - 1));
    }
  }

  @FXML
  void reset() {
    model.reset();
    filters.getChildren().getFirst().requestFocus();
  }

  /// Shows more, and goes to the first of them: the button may be gone.
  @FXML
  void showMore() {
    int first = model.stateProperty().get().items().size() + 1;
    model.showMore();
    Node next = root.lookup("#duties-text-" + first);
    if (next != null) {
      next.requestFocus();
    }
  }
}
