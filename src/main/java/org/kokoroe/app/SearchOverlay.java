package org.kokoroe.app;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.Language;
import org.kokoroe.search.SearchScreen;

/// The palette over the frame. When it closes, the focus goes back to where it came from; where the
/// frame was built anew in between, to the part of the same id.
final class SearchOverlay {
  private final SearchScreen search;
  private final Scene scene;
  private final StackPane layer = new StackPane();
  private Language language = Language.JA;
  private @Nullable Node before;

  SearchOverlay(SearchScreen search, Scene scene) {
    this.search = search;
    this.scene = scene;
    layer.getStyleClass().addAll("k-search-layer", "k-floating");
    search.openProperty().subscribe((was, is) -> changed(is));
  }

  /// Returns the frame with the layer of the palette over it.
  Parent over(Parent frame, Language shown) {
    language = shown;
    // A node has one parent: the layer leaves the root before.
    if (layer.getParent() instanceof StackPane root) {
      root.getChildren().remove(layer);
    }
    fill(search.openProperty().get());
    return new StackPane(frame, layer);
  }

  /// Closes without a way back: another screen is shown.
  void forget() {
    before = null;
    search.openProperty().set(false);
  }

  /// Brings the focus to the field where the palette is open, and selects what is in it.
  void focus() {
    if (search.openProperty().get()
        && layer.lookup("#searchWords") instanceof TextInputControl field) {
      field.requestFocus();
      field.selectAll();
    }
  }

  private void changed(boolean open) {
    if (open) {
      before = scene.getFocusOwner();
    }
    fill(open);
    if (open) {
      focus();
    } else {
      goBack();
      before = null;
    }
  }

  private void goBack() {
    Node was = before;
    if (was == null) {
      return;
    }
    Node now =
        was.getScene() == scene || was.getId() == null
            ? was
            : scene.getRoot().lookup("#" + was.getId());
    if (now != null) {
      now.requestFocus();
    }
  }

  private void fill(boolean open) {
    layer.setVisible(open);
    layer.getChildren().clear();
    if (open) {
      var scrim = new Region();
      scrim.getStyleClass().add("k-search-scrim");
      scrim.setOnMouseClicked(event -> search.openProperty().set(false));
      Parent palette = search.view(language);
      StackPane.setAlignment(palette, Pos.TOP_CENTER);
      layer.getChildren().addAll(scrim, palette);
      layer.applyCss();
    } else {
      search.onHidden();
    }
  }
}
