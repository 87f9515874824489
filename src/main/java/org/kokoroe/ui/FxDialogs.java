package org.kokoroe.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The operating system's own windows.
public final class FxDialogs implements Dialogs {
  private final Window owner;

  /// Makes dialogs that belong to that window.
  public FxDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> saveAs(String suggestedName) {
    var chooser = new FileChooser();
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }
}
