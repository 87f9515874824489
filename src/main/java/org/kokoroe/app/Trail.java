package org.kokoroe.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Screen;

/// The way to where one is, in the header: each step can be gone to. The last steps keep their
/// words where there is too little room for all.
final class Trail extends HBox {
  private List<String> shown = List.of();

  Trail() {
    getStyleClass().add("k-trail");
    setMinWidth(0);
  }

  /// Shows those steps.
  void show(List<Screen.Step> steps, String spoken) {
    List<String> words = steps.stream().map(Screen.Step::words).toList();
    setAccessibleText(spoken);
    if (words.equals(shown) && !words.isEmpty()) {
      return;
    }
    shown = words;
    List<Node> parts = new ArrayList<>();
    for (Screen.Step step : steps) {
      if (!parts.isEmpty()) {
        parts.add(new Icon(Icon.Glyph.RIGHT));
      }
      var button = new Button(step.words());
      button.setId("trail-" + (parts.size() / 2 + 1));
      button.getStyleClass().add("k-trail-step");
      button.setMinWidth(0);
      button.setOnAction(event -> step.go().run());
      parts.add(button);
    }
    getChildren().setAll(parts);
  }

  /// Shows words where nothing can be gone to.
  void show(String path) {
    shown = List.of();
    var words = new Label(path);
    words.getStyleClass().add("k-hint");
    getChildren().setAll(words);
  }
}
