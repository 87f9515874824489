package org.kokoroe.handbook;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
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
  private final HandbookViewModel model;
  private final Hall hall;
  private final Messages messages;
  private final WidthClass width;
  private final HandbookKeys keys = new HandbookKeys();
  private @Nullable Parts parts;

  /// Where the rows are to stand once they are laid out; null for the current clause in sight.
  private ClauseList.@Nullable Place wanted;

  private boolean settled;
  private boolean disposed;
  @FXML private StackPane root;
  @FXML private BorderPane frame;
  @FXML private VBox toc;
  @FXML private Button policy;
  @FXML private Label issuer;
  @FXML private Label date;
  @FXML private Label progress;
  @FXML private ListView<Outline.Section> sections;
  @FXML private Button contents;
  @FXML private SegmentedButton views;
  @FXML private ToggleButton viewBoth;
  @FXML private ToggleButton viewInterleaved;
  @FXML private ToggleButton viewJapanese;
  @FXML private ToggleButton viewEnglish;
  @FXML private MenuButton viewMenu;
  @FXML private Label copied;
  @FXML private Button copy;
  @FXML private MenuButton more;
  @FXML private MenuItem moreCopy;
  @FXML private HBox toolbar;
  @FXML private Label copyWords;
  @FXML private Label copyKey;
  @FXML private Separator rule;
  @FXML private HBox findBar;
  @FXML private TextField words;
  @FXML private Label findCount;
  @FXML private HBox heads;
  @FXML private ListView<Row> clauses;
  @FXML private StackPane drawer;
  @FXML private StackPane overlay;
  @FXML private HBox tools;

  /// What is built around the FXML's controls.
  private record Parts(
      ClauseList list,
      TocPane toc,
      FindBar find,
      ColumnHeads heads,
      ViewSwitch views,
      Copying copying,
      ContentsDrawer drawer,
      Overlay overlay,
      PersonalTools personal,
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
    // Before the list: it is put back in its place once the heads have come or gone.
    var columnHeads = new ColumnHeads(heads, model, messages, wide);
    var panes = new Overlay(overlay, clauses, model, messages);
    var made =
        new Parts(
            new ClauseList(clauses, model, new RowNodes(model, messages, width)),
            new TocPane(
                new TocPane.Nodes(policy, issuer, date, progress, sections),
                model,
                messages,
                this::closeContents),
            new FindBar(new FindBar.Nodes(findBar, words, findCount), model, messages, clauses),
            columnHeads,
            new ViewSwitch(
                new ViewSwitch.Nodes(
                    viewBoth, viewInterleaved, viewJapanese, viewEnglish, viewMenu),
                model,
                messages,
                wide),
            new Copying(copied, model, messages),
            new ContentsDrawer(
                new ContentsDrawer.Nodes(frame, toc, drawer, sections, clauses), wide),
            panes,
            new PersonalTools(tools, model, messages, panes),
            new Understanding(root, clauses, model, hall, messages));
    parts = made;
    arrange(wide);
    made.personal().addTo(more, width == WidthClass.NARROW);
    answerKeys(made);
    if (!hall.session().isKiosk()) {
      PrintMenu.behind(copy, model, hall, messages);
    }
    wanted = place;
    hall.tasks().later(() -> settle(made));
    return view;
  }

  /// Puts the rows in their place once they are laid out; not those of a view that has been
  /// replaced meanwhile: its list stays with the policy it had.
  private void settle(Parts made) {
    if (disposed) {
      return;
    }
    // From the window down: rows measured in a view without a width would keep their false heights.
    Parent whole = root.getScene() == null ? root : root.getScene().getRoot();
    whole.applyCss();
    whole.layout();
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
    disposed = true;
    keys.dispose();
    if (parts != null) {
      parts.list().dispose();
      parts.toc().dispose();
      parts.find().dispose();
      parts.heads().dispose();
      parts.views().dispose();
      parts.copying().dispose();
      parts.personal().dispose();
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
    contents.setGraphic(narrow ? null : contents.getGraphic());
    visible(viewMenu, narrow);
    visible(views, !narrow);
    visible(rule, wide);
    visible(copy, !narrow);
    visible(tools, !narrow);
    if (!narrow) {
      new ToolbarRoom(
          new ToolbarRoom.Nodes(toolbar, copyWords, copyKey, views, viewMenu), hall.tasks());
    }
    moreCopy.setVisible(narrow);
    copy.setTooltip(new Tooltip(messages.get("handbook.copy")));
  }

  private void answerKeys(Parts made) {
    keys.on(KeyCode.C, this::copyCitation)
        .on(KeyCode.V, () -> model.switchView(width == WidthClass.WIDE))
        .on(KeyCode.OPEN_BRACKET, model::previousSection)
        .on(KeyCode.CLOSE_BRACKET, model::nextSection)
        .on(KeyCode.F6, made.drawer()::next)
        .control(KeyCode.C, this::copySelection)
        .accelerator(KeyCode.F, this::openFind)
        .accelerator(KeyCode.G, this::openGoTo)
        .attach(root);
    made.personal().answer(keys);
  }

  @FXML
  void choosePolicy() {
    if (parts != null) {
      parts.toc().choosePolicy();
    }
  }

  @FXML
  void openContents() {
    if (parts != null) {
      parts.toc().reveal();
      parts.drawer().open();
    }
  }

  @FXML
  void closeContents() {
    if (parts != null) {
      parts.drawer().close();
    }
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
  void openGoTo() {
    if (parts != null) {
      parts.overlay().open(new Pane.GoTo(""));
    }
  }

  /// Puts the focus on the text.
  void focusText() {
    clauses.requestFocus();
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
    ToolbarRoom.show(node, on);
  }
}
