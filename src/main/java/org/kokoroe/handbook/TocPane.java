package org.kokoroe.handbook;

import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Messages;

/// The pane at the side: which policy, of whom and of when, and its contents, in which the current
/// section is marked.
final class TocPane {
  /// How many sections are left above the current one when the contents have to scroll.
  private static final int ABOVE = 2;

  private final Nodes nodes;
  private final HandbookViewModel model;
  private final Messages messages;
  private final ChangeListener<Object> opened = (value, was, is) -> showPolicy();
  private final ChangeListener<Object> moved = (value, was, is) -> showSection();
  private final ChangeListener<Object> progressed = (value, was, is) -> showProgress();
  private boolean selecting;
  private boolean walking;

  /// The controls of the pane, from its FXML.
  record Nodes(
      Button policy,
      Label issuer,
      Label date,
      Label progress,
      ListView<Outline.Section> sections) {}

  /// Fills the pane; `gone` is run when the person has chosen where to go.
  TocPane(Nodes nodes, HandbookViewModel model, Messages messages, Runnable gone) {
    this.nodes = nodes;
    this.model = model;
    this.messages = messages;
    var sections = nodes.sections();
    sections.setCellFactory(view -> new TocCell(model, messages));
    sections
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((value, was, is) -> selected(is));
    sections.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> walking = false);
    sections.setOnMouseClicked(event -> gone.run());
    sections.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          walking = event.getCode() != KeyCode.ENTER;
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            gone.run();
          }
        });
    model.outlineProperty().addListener(opened);
    model.currentProperty().addListener(moved);
    model.reading().progressProperty().addListener(progressed);
    showPolicy();
  }

  /// Releases what was registered with the model.
  void dispose() {
    model.outlineProperty().removeListener(opened);
    model.currentProperty().removeListener(moved);
    model.reading().progressProperty().removeListener(progressed);
  }

  /// Lets the person choose among the policies at hand.
  void choosePolicy() {
    var menu = new ContextMenu();
    for (Policy policy : model.library().policies()) {
      var item = new RadioMenuItem(policy.shortTitle().in(messages.language()));
      item.setId("policy-" + policy.id());
      item.setSelected(policy.id().equals(model.outline().policy().id()));
      item.setOnAction(event -> model.choose(policy));
      menu.getItems().add(item);
    }
    menu.show(nodes.policy(), Side.BOTTOM, 0, 0);
  }

  private void showPolicy() {
    Policy policy = model.outline().policy();
    String name = policy.shortTitle().in(messages.language());
    nodes.policy().setText(name);
    nodes.policy().setAccessibleText(messages.get("handbook.policy", name));
    nodes.issuer().setText(policy.issuer().in(messages.language()));
    nodes.date().setText(new CitationText().date(policy, messages.language(), messages));
    showProgress();
    selecting = true;
    nodes.sections().setItems(FXCollections.observableList(model.outline().sections()));
    selecting = false;
    showSection();
  }

  private void showProgress() {
    boolean offered = model.reading().isOffered();
    Progress progress = model.reading().progress();
    if (!progress.isOf(model.outline())) {
      return;
    }
    nodes
        .progress()
        .setText(messages.get("handbook.progress", progress.sections(), progress.sectionsRead()));
    nodes.progress().setVisible(offered);
    nodes.progress().setManaged(offered);
    nodes.sections().refresh();
  }

  private void showSection() {
    int section = model.outline().sectionOf(model.current());
    var selection = nodes.sections().getSelectionModel();
    if (section < 0 || selection.getSelectedIndex() == section) {
      return;
    }
    selecting = true;
    selection.clearAndSelect(section);
    nodes.sections().getFocusModel().focus(section);
    selecting = false;
    if (!inSight(section)) {
      reveal();
    }
  }

  /// Looks once more, now that the lines are measured.
  void settle() {
    if (!inSight(model.outline().sectionOf(model.current()))) {
      reveal();
    }
  }

  /// Brings the current section into sight, with the ones before it above.
  void reveal() {
    int section = model.outline().sectionOf(model.current());
    nodes.sections().scrollTo(Math.max(0, section - ABOVE));
  }

  private boolean inSight(int section) {
    if (!(nodes.sections().lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return false;
    }
    var cell = flow.getVisibleCell(section);
    return cell != null
        && cell.getLayoutY() >= 0
        && cell.getLayoutY() + cell.getHeight() <= nodes.sections().getHeight();
  }

  private void selected(Outline.Section section) {
    if (!selecting && section != null) {
      model.goTo(section, walking);
    }
  }
}
