package org.kokoroe.personnel;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.NoticeTone;
import org.kokoroe.ui.TaskExecutor;
import org.kokoroe.ui.WidthClass;

/// Shows [PersonnelViewModel]: what to take on the left, what will be written on the right, the
/// button at the foot.
final class PersonnelController {
  private static final KeyCombination EXPORT =
      new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);

  private final PersonnelViewModel model;
  private final Messages messages;
  private final TaskExecutor tasks;
  private final WidthClass width;
  private final double em;
  private Optional<ScrollPane> page = Optional.empty();
  private Subscription bound = Subscription.EMPTY;

  @FXML private Parent root;
  @FXML private StackPane body;
  @FXML private VBox scope;
  @FXML private VBox check;
  @FXML private Label count;
  @FXML private HBox glyphs;
  @FXML private Label glyphWords;
  @FXML private StackPane rows;
  @FXML private HBox message;
  @FXML private Icon messageIcon;
  @FXML private VBox messageText;
  @FXML private Label messageWords;
  @FXML private Label messagePlace;
  @FXML private Button copy;
  @FXML private HBox action;
  @FXML private Label fileName;
  @FXML private Button export;

  PersonnelController(
      PersonnelViewModel model, Messages messages, Appearance appearance, TaskExecutor tasks) {
    this.model = model;
    this.messages = messages;
    this.tasks = tasks;
    this.width = appearance.widthClassProperty().get();
    this.em = appearance.fontPixels();
  }

  @FXML
  void initialize() {
    arrange();
    var filter = new FilterPane(model, messages);
    var formats = new FormatCards(model.formatProperty(), messages);
    if (width == WidthClass.MEDIUM) {
      HBox.setHgrow(filter, Priority.ALWAYS);
      HBox.setHgrow(formats, Priority.ALWAYS);
      var beside = new HBox(filter, formats);
      beside.getStyleClass().add("k-personnel-beside");
      scope.getChildren().add(beside);
    } else {
      scope.getChildren().addAll(filter, formats);
    }
    if (width != WidthClass.NARROW) {
      export.setGraphic(Badges.key("Ctrl+E"));
    }
    root.sceneProperty()
        .subscribe(
            (was, is) -> {
              release();
              if (was != null) {
                was.getAccelerators().remove(EXPORT);
              }
              if (is != null) {
                is.getAccelerators().put(EXPORT, this::export);
                follow();
              }
            });
  }

  /// Follows the model while the view is in a window; a view that was replaced is let go.
  private void follow() {
    bound =
        Subscription.combine(
            model.previewProperty().subscribe(this::show),
            model.formatProperty().subscribe(f -> nameFile()),
            model.noticeProperty().subscribe(this::tell));
  }

  private void release() {
    bound.unsubscribe();
    bound = Subscription.EMPTY;
  }

  @FXML
  void export() {
    model.export();
  }

  private void arrange() {
    if (width == WidthClass.WIDE) {
      var left = scrolling(scope);
      left.getStyleClass().add("k-personnel-left");
      HBox.setHgrow(check, Priority.ALWAYS);
      body.getChildren().add(new HBox(left, check));
      VBox.setVgrow(rows, Priority.ALWAYS);
    } else {
      page = Optional.of(scrolling(new VBox(scope, check)));
      page.ifPresent(body.getChildren()::add);
    }
    arrangeMessage();
  }

  /// What is said stands beside the button in place of the file's name; in a narrow window it
  /// scrolls with the rest, so that the foot is only the button.
  private void arrangeMessage() {
    if (width == WidthClass.NARROW) {
      messageText.getChildren().add(copy);
      check.getChildren().add(message);
    } else {
      message.getChildren().add(copy);
      HBox.setHgrow(message, Priority.ALWAYS);
      action.getChildren().addFirst(message);
    }
  }

  private static ScrollPane scrolling(Node content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private void show(Preview preview) {
    int lines = preview.rows().size();
    count.setText(
        lines == 1
            ? messages.get("personnel.count.one", lines, preview.columns())
            : messages.get("personnel.count", lines, preview.columns()));
    visible(count, !preview.rows().isEmpty());
    glyphWords.setText(messages.get("personnel.glyphs", preview.substituted()));
    visible(glyphs, preview.substituted() > 0);
    rows.getChildren().setAll(new PreviewRows(preview, messages, width, em).node());
    nameFile();
  }

  private void nameFile() {
    boolean nothing = model.previewProperty().get().rows().isEmpty();
    boolean told = !(model.noticeProperty().get() instanceof Notice.None);
    fileName.setText(messages.get("personnel.file", model.drawn(model.suggestedName())));
    visible(fileName, !nothing && !told && width != WidthClass.NARROW);
  }

  private void tell(Notice notice) {
    var words = new NoticeWords(messages, model::drawn);
    messageWords.setText(words.of(notice));
    messagePlace.setText(words.place(notice));
    visible(messagePlace, notice instanceof Notice.Written);
    copy.setText(messages.get("personnel.copy"));
    copy.setGraphic(new Icon(Icon.Glyph.COPY));
    visible(copy, notice instanceof Notice.Written);
    NoticeTone tone = NoticeWords.tone(notice);
    messageIcon.setGlyph(tone.glyph());
    messageIcon.getStyleClass().setAll("k-icon", tone.iconStyle());
    message.getStyleClass().setAll("k-notice", "k-personnel-message", tone.ground());
    visible(message, !(notice instanceof Notice.None));
    export.setDisable(notice instanceof Notice.Writing);
    nameFile();
    if (width == WidthClass.NARROW && message.isVisible()) {
      tasks.later(this::toTheEnd);
    }
  }

  /// Lays the window out first, since a page that grows keeps its place.
  private void toTheEnd() {
    if (root.getScene() != null) {
      Parent window = root.getScene().getRoot();
      window.applyCss();
      window.layout();
      page.ifPresent(scroll -> scroll.setVvalue(scroll.getVmax()));
    }
  }

  @FXML
  void copyPlace() {
    if (model.noticeProperty().get() instanceof Notice.Written(int _, Path folder, boolean _)) {
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, folder.toString()));
      copy.setGraphic(new Icon(Icon.Glyph.CHECK));
      copy.setText(messages.get("personnel.copied"));
    }
  }

  static void visible(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
