package org.kokoroe.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// The foot of a page in a narrow window: the one filled button stays in view there while the rest
/// scrolls. Takes no room until it has a button.
public final class PageFoot extends HBox {
  /// Makes an empty foot.
  public PageFoot() {
    getStyleClass().add("k-page-foot");
    setVisible(false);
    setManaged(false);
  }

  /// Takes the button, from wherever it was.
  public void keep(Button primary) {
    getChildren().setAll(primary);
    setVisible(true);
    setManaged(true);
  }
}
