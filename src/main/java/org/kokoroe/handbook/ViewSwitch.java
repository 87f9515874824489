package org.kokoroe.handbook;

import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import org.kokoroe.core.text.Messages;

/// Lets the person choose the languages shown: by segments, in a narrow window by a menu.
final class ViewSwitch {
  private final Nodes nodes;
  private final HandbookViewModel model;
  private final Messages messages;
  private final boolean wide;
  private final ChangeListener<Object> changed = (value, was, is) -> show();

  /// The controls, from the FXML.
  record Nodes(
      ToggleButton both,
      ToggleButton interleaved,
      ToggleButton japanese,
      ToggleButton english,
      MenuButton menu) {
    private Map<ToggleButton, ReadingView> segments() {
      return Map.of(
          both,
          ReadingView.BOTH,
          interleaved,
          ReadingView.INTERLEAVED,
          japanese,
          ReadingView.JAPANESE,
          english,
          ReadingView.ENGLISH);
    }
  }

  /// Binds the controls; `wide` says that both languages stand beside each other.
  ViewSwitch(Nodes nodes, HandbookViewModel model, Messages messages, boolean wide) {
    this.nodes = nodes;
    this.model = model;
    this.messages = messages;
    this.wide = wide;
    nodes.both().setVisible(wide);
    nodes.both().setManaged(wide);
    nodes.segments().forEach((button, view) -> button.setOnAction(event -> choose(view)));
    for (ReadingView view : ReadingView.values()) {
      if (view != view.in(wide)) {
        continue;
      }
      var item = new RadioMenuItem(name(view));
      item.setId("menu-" + view.name().toLowerCase(Locale.ROOT));
      item.setUserData(view);
      item.setOnAction(event -> choose(view));
      nodes.menu().getItems().add(item);
    }
    model.viewProperty().addListener(changed);
    show();
  }

  /// Releases what was registered with the model.
  void dispose() {
    model.viewProperty().removeListener(changed);
  }

  private String name(ReadingView view) {
    return messages.get(
        switch (view) {
          case BOTH -> "handbook.view.both";
          case INTERLEAVED -> "handbook.view.stacked";
          case JAPANESE -> "handbook.view.japanese";
          case ENGLISH -> "handbook.view.english";
        });
  }

  /// A segment pressed a second time stays chosen.
  private void choose(ReadingView view) {
    model.viewProperty().set(view);
    show();
  }

  private void show() {
    ReadingView now = model.viewProperty().get().in(wide);
    nodes.segments().forEach((button, view) -> button.setSelected(view == now));
    nodes.menu().setText(messages.get("handbook.view", name(now)));
    nodes
        .menu()
        .getItems()
        .forEach(item -> ((RadioMenuItem) item).setSelected(now.equals(item.getUserData())));
  }
}
