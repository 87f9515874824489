package org.kokoroe.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Screen;

/// The way to where one is, in the header: each step can be gone to. Where there is too little room
/// for all, the outer steps go first; none is ever shortened.
final class Trail extends HBox {
  private List<String> shown = List.of();

  Trail() {
    getStyleClass().add("k-trail");
    setMinWidth(0);
    widthProperty().subscribe((was, is) -> fit());
  }

  /// As wide as all steps would be, also while some are hidden.
  @Override
  protected double computePrefWidth(double height) {
    double width = snappedLeftInset() + snappedRightInset();
    for (Node part : getChildren()) {
      width += snapSizeX(part.prefWidth(-1)) + getSpacing();
    }
    return width;
  }

  private void fit() {
    double room = getWidth();
    List<Node> parts = getChildren();
    for (int i = parts.size() - 1; i >= 0; i--) {
      room -= snapSizeX(parts.get(i).prefWidth(-1)) + getSpacing();
      // A mark between steps goes with the step before it.
      boolean mark = parts.get(i) instanceof Icon;
      boolean fits = room >= -1 && (!mark || room >= parts.get(i - 1).prefWidth(-1));
      parts.get(i).setVisible(fits);
      parts.get(i).setManaged(fits);
      if (!fits) {
        room = -Double.MAX_VALUE;
      }
    }
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
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> step.go().run());
      parts.add(button);
    }
    getChildren().setAll(parts);
    fit();
  }

  /// Shows words where nothing can be gone to.
  void show(String path) {
    shown = List.of();
    var words = new Label(path);
    words.getStyleClass().add("k-hint");
    getChildren().setAll(words);
  }
}
