package org.kokoroe.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.kokoroe.core.text.Messages;

/// Loads the FXML of a screen. One stem for everything: `HomeView.fxml`, `HomeController`,
/// `home.css`, all beside each other.
public final class ViewLoader {
  private ViewLoader() {}

  /// Loads `<stem>View.fxml` beside the controller's class, gives it that controller, the messages
  /// for its `%keys`, and the stylesheet `<stem>.css` where there is one.
  public static Parent load(String stem, Object controller, Messages messages) {
    Class<?> anchor = controller.getClass();
    URL fxml =
        Objects.requireNonNull(anchor.getResource(stem + "View.fxml"), () -> stem + "View.fxml");
    var loader = new FXMLLoader(fxml, messages.bundle());
    loader.setControllerFactory(type -> controller);
    try {
      Parent view = loader.load();
      URL css = anchor.getResource(stem.toLowerCase(Locale.ROOT) + ".css");
      if (css != null) {
        view.getStylesheets().add(css.toExternalForm());
      }
      return view;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
