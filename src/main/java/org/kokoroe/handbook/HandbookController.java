package org.kokoroe.handbook;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Hall;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.ViewLoader;
import org.kokoroe.ui.WidthClass;

/// Binds one view of the handbook to its model: toolbar, keys, drawer. The rest has its own
/// classes.
final class HandbookController {
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final HandbookViewModel model;
  private final Hall hall;
  private final Messages messages;
  private final WidthClass width;
  private final Runnable openFind = this::openFind;
  private @Nullable Parts parts;

  /// Where the rows are to stand once they are laid out; null for the current clause in sight.
  private ClauseList.@Nullable Place wanted;

  private boolean settled;
  @FXML private StackPane root;
  @FXML private BorderPane frame;
  @FXML private VBox toc;
  @FXML private Button policy;
  @FXML private Label issuer;
  @FXML private Label date;
  @FXML private ListView<Outline.Section> sections;
  @FXML private Button contents;
  @FXML private SegmentedButton views;
  @FXML private ToggleButton viewBoth;
  @FXML private ToggleButton viewJapanese;
  @FXML private ToggleButton viewEnglish;
  @FXML private MenuButton viewMenu;
  @FXML private Label copied;
  @FXML private Button copy;
  @FXML private Label copyWords;
  @FXML private Label copyKey;
  @FXML private Separator rule;
  @FXML private HBox findBar;
  @FXML private TextField words;
  @FXML private Label findCount;
  @FXML private HBox heads;
  @FXML private ListView<Row> clauses;
  @FXML private StackPane drawer;

  /// What is built around the FXML's controls.
  private record Parts(
      ClauseList list,
      TocPane toc,
      FindBar find,
      ColumnHeads heads,
      ViewSwitch views,
      Copying copying,
      Understanding understanding) {}

  HandbookController(HandbookViewModel model, Hall hall, Messages messages) {
    this.model = model;
    this.hall = hall;
    this.messages = messages;
    this.width = hall.appearance().widthClassProperty().get();
  }

  /// Builds the view; a row that stood somewhere stands there again.
  Parent open(ClauseList.@Nullable Place place) {
    Parent view = ViewLoader.load("Handbook", this, messages);
    boolean wide = width == WidthClass.WIDE;
    var made =
        new Parts(
            new ClauseList(clauses, model, new RowNodes(model, messages, width)),
            new TocPane(
                new TocPane.Nodes(policy, issuer, date, sections),
                model,
                messages,
                this::closeContents),
            new FindBar(new FindBar.Nodes(findBar, words, findCount), model, messages, clauses),
            new ColumnHeads(heads, model, messages, wide),
            new ViewSwitch(
                new ViewSwitch.Nodes(viewBoth, viewJapanese, viewEnglish, viewMenu),
                model,
                messages,
                wide),
            new Copying(copied, model, messages),
            new Understanding(root, clauses, model, hall, messages));
    parts = made;
    arrange(wide);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    root.sceneProperty().addListener((value, was, is) -> accelerator(was, is));
    wanted = place;
    hall.tasks().later(() -> settle(made));
    return view;
  }

  private void settle(Parts made) {
    root.applyCss();
    root.layout();
    var bar = ListParts.scrollBar(clauses);
    if (bar != null) {
      made.heads().leaveRoomFor(bar);
    }
    made.toc().settle();
    if (wanted == null) {
      made.list().open();
    } else {
      made.list().restore(wanted);
    }
    settled = true;
  }

  /// Releases what was registered with the model and the scene.
  void dispose() {
    accelerator(root.getScene(), null);
    if (parts != null) {
      parts.list().dispose();
      parts.toc().dispose();
      parts.find().dispose();
      parts.heads().dispose();
      parts.views().dispose();
      parts.copying().dispose();
      parts.understanding().dispose();
    }
  }

  /// Returns where the reader is on the screen; null where the current clause is to be brought into
  /// sight anew, since its rows will have other heights in a window of another width.
  ClauseList.@Nullable Place placeFor(WidthClass next) {
    var place = settled && parts != null ? parts.list().place() : wanted;
    return place != null && next != width && place.row() == model.current() ? null : place;
  }

  private void arrange(boolean wide) {
    boolean narrow = width == WidthClass.NARROW;
    visible(contents, !wide);
    visible(views, !narrow);
    visible(viewMenu, narrow);
    visible(rule, wide);
    if (!wide) {
      frame.setLeft(null);
      toc.setMaxWidth(Region.USE_PREF_SIZE);
      drawer.getChildren().add(toc);
    }
    visible(copyWords, wide);
    visible(copyKey, wide);
    copy.setTooltip(new Tooltip(messages.get("handbook.copy")));
  }

  private void key(KeyEvent event) {
    if (COPY.match(event) && !(event.getTarget() instanceof TextInputControl)) {
      copySelection();
      event.consume();
      return;
    }
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE && drawer.isVisible()) {
      closeContents();
    } else if (event.getCode() == KeyCode.F6) {
      nextPane();
    } else if (event.getTarget() instanceof TextInputControl || !letter(event)) {
      return;
    }
    event.consume();
  }

  private boolean letter(KeyEvent event) {
    switch (event.getCode()) {
      case C -> copyCitation();
      case V -> model.switchView();
      case OPEN_BRACKET -> previousSection();
      case CLOSE_BRACKET -> nextSection();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void nextPane() {
    if (sections.isFocused()) {
      clauses.requestFocus();
    } else if (width == WidthClass.WIDE) {
      sections.requestFocus();
    } else {
      openContents();
    }
  }

  private void accelerator(@Nullable Scene was, @Nullable Scene is) {
    if (was != null) {
      was.getAccelerators().remove(FIND, openFind);
    }
    if (is != null) {
      is.getAccelerators().put(FIND, openFind);
    }
  }

  @FXML
  void choosePolicy() {
    if (parts != null) {
      parts.toc().choosePolicy();
    }
  }

  @FXML
  void openContents() {
    drawer.setVisible(true);
    if (parts != null) {
      parts.toc().reveal();
    }
    sections.requestFocus();
  }

  @FXML
  void closeContents() {
    drawer.setVisible(false);
    clauses.requestFocus();
  }

  @FXML
  void copyCitation() {
    if (parts != null) {
      parts.copying().citation();
    }
  }

  private void copySelection() {
    if (parts != null) {
      parts.copying().selection(parts.list().selection());
    }
  }

  @FXML
  void openFind() {
    if (parts != null) {
      parts.find().open();
    }
  }

  @FXML
  void closeFind() {
    if (parts != null) {
      parts.find().close();
    }
  }

  @FXML
  void findPrevious() {
    model.findStep(-1);
  }

  @FXML
  void findNext() {
    model.findStep(1);
  }

  @FXML
  void previousSection() {
    model.previousSection();
  }

  @FXML
  void nextSection() {
    model.nextSection();
  }

  private static void visible(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
