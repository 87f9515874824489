package org.kokoroe.app;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.SaveStatus;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.AppearanceBar;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.WidthClass;

/// The frame around every screen: rail, header, status bar. A screen that takes the full window is
/// shown without them.
final class ShellController {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("H:mm").withZone(ZoneId.systemDefault());

  private final ShellModel model;
  private final Messages messages;
  private final ChangeListener<Object> refresh = (value, was, is) -> refresh();

  @FXML private VBox rail;
  @FXML private HBox header;
  @FXML private HBox tabs;
  @FXML private HBox banner;
  @FXML private MenuButton menu;
  @FXML private Button back;
  @FXML private Button forward;
  @FXML private Label title;
  @FXML private HBox path;
  @FXML private Button search;
  @FXML private Button searchIcon;
  @FXML private HBox appearance;
  @FXML private VBox content;
  @FXML private HBox status;
  @FXML private Icon savedIcon;
  @FXML private Label saved;
  @FXML private Label where;
  @FXML private Label policy;
  @FXML private Label number;

  private final Trail trail = new Trail();
  private @Nullable Screen shown;

  ShellController(ShellModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    back.disableProperty().bind(model.navigator().canGoBackProperty().not());
    forward.disableProperty().bind(model.navigator().canGoForwardProperty().not());
    model.saves().stateProperty().addListener(refresh);
    model.hall().session().lastClauseProperty().addListener(refresh);
    path.getChildren().add(trail);
    buildRail();
  }

  /// Shows a screen with its view, and all that belongs around it.
  void show(Screen screen, Parent view) {
    boolean narrow = model.appearance().widthClassProperty().get() == WidthClass.NARROW;
    boolean full = screen.fullWindow();
    visible(rail, !full && !narrow);
    visible(header, !full);
    visible(status, !full);
    visible(menu, narrow);
    visible(back, !narrow);
    visible(forward, !narrow);
    visible(path, !narrow);
    boolean wide = model.appearance().widthClassProperty().get() == WidthClass.WIDE;
    visible(search, wide);
    visible(searchIcon, !wide);
    visible(where, !narrow && !model.kiosk());
    visible(banner, model.kiosk());
    visible(policy, !narrow);
    boolean inHandbook = HandbookTabs.has(model.navigator().routeProperty().get());
    visible(tabs, !full && !narrow && inHandbook);
    tabs.getChildren().clear();
    if (!full && !narrow && inHandbook) {
      var rooms = new HandbookTabs(model, messages);
      HBox.setHgrow(rooms, Priority.ALWAYS);
      tabs.getChildren().add(rooms);
    }
    title.setText(screen.title(messages.language()));
    shown = screen;
    // A screen that takes the whole window brings its own bar; a second one would share its ids.
    appearance.getChildren().clear();
    if (!full) {
      appearance.getChildren().add(new AppearanceBar(model.appearance()));
    }
    VBox.setVgrow(view, Priority.ALWAYS);
    content.getChildren().setAll(view);
    selectInRail();
    refresh();
  }

  /// Releases what was registered; the next shell registers its own.
  void dispose() {
    model.saves().stateProperty().removeListener(refresh);
    model.hall().session().lastClauseProperty().removeListener(refresh);
  }

  @FXML
  void goBack() {
    model.navigator().back();
  }

  @FXML
  void goForward() {
    model.navigator().forward();
  }

  @FXML
  void openSearch() {
    model.search().openProperty().set(true);
  }

  private void buildRail() {
    var mark = new Label("心");
    mark.getStyleClass().add("k-mark");
    mark.setAccessibleText(messages.get("app.name"));
    rail.getChildren().add(mark);
    var spring = new Region();
    VBox.setVgrow(spring, Priority.ALWAYS);
    for (Place place : places()) {
      if (place.ruled()) {
        var rule = new Region();
        rule.getStyleClass().add("k-rail-rule");
        rail.getChildren().add(rule);
      }
      if (place.section() == Route.Settings.class) {
        rail.getChildren().add(spring);
      }
      rail.getChildren().add(button(place));
      var item = new MenuItem(messages.get(place.key()), new Icon(place.glyph()));
      item.setOnAction(event -> model.navigator().go(place.route().get()));
      menu.getItems().add(item);
      if (place.section() == Route.Handbook.class) {
        menu.getItems().addAll(HandbookTabs.items(model, messages));
      }
    }
  }

  private ToggleButton button(Place place) {
    var button = new ToggleButton(messages.get(place.key()), new Icon(place.glyph()));
    button.setId("rail-" + place.key().substring(place.key().indexOf('.') + 1));
    button.setUserData(place.section());
    button.setOnAction(
        event -> {
          model.navigator().go(place.route().get());
          selectInRail();
        });
    return button;
  }

  private void selectInRail() {
    Route here = model.navigator().routeProperty().get();
    for (Node node : rail.getChildren()) {
      if (node instanceof ToggleButton button) {
        button.setSelected(here != null && button.getUserData().equals(section(here)));
      }
    }
  }

  private static Class<? extends Route> section(Route route) {
    return switch (route) {
      case Route.Glossary r -> Route.Handbook.class;
      case Route.Duties r -> Route.Handbook.class;
      case Route.Figures r -> Route.Handbook.class;
      case Route.Compare r -> Route.Handbook.class;
      case Route.CourseOverview r -> Route.Training.class;
      case Route.LessonPage r -> Route.Training.class;
      case Route.Quiz r -> Route.Training.class;
      case Route.QuizResult r -> Route.Training.class;
      case Route.Practice r -> Route.Training.class;
      case Route.Review r -> Route.Training.class;
      default -> route.getClass();
    };
  }

  private void refresh() {
    if (model.kiosk()) {
      status(messages.get("app.kiosk.nothing"), "k-caption");
    } else {
      showSaved();
    }
    showPath();
    policy.setText(model.policyTitle(messages.language()));
    number.setText(model.employeeNo().map(no -> messages.get("app.number", no)).orElse(""));
  }

  private void showSaved() {
    switch (model.saves().stateProperty().get()) {
      case SaveStatus.Nothing nothing -> status(messages.get("app.nothing-yet"), "k-caption");
      case SaveStatus.Saved at ->
          status(messages.get("app.saved", TIME.format(at.at())), "k-success-text");
      case SaveStatus.NotSaved not -> status(messages.get("app.not-saved"), "k-danger-text");
    }
  }

  private void showPath() {
    String words = shown == null ? "" : shown.path(messages.language());
    var steps = shown == null ? List.<Screen.Step>of() : shown.trail(messages.language());
    if (steps.isEmpty()) {
      trail.show(words);
    } else {
      trail.show(steps, messages.get("app.path", words));
    }
  }

  private void status(String words, String styleClass) {
    saved.setText(words);
    saved.getStyleClass().setAll("label", styleClass);
    boolean trouble = styleClass.equals("k-danger-text");
    boolean done = styleClass.equals("k-success-text");
    savedIcon.setGlyph(trouble ? Icon.Glyph.WARNING : done ? Icon.Glyph.SAVED : Icon.Glyph.INFO);
    savedIcon
        .getStyleClass()
        .setAll("k-icon", trouble ? "k-danger-icon" : done ? "k-success-icon" : "k-muted-icon");
  }

  private static void visible(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  private List<Place> places() {
    var handbook =
        new Place("app.handbook", Icon.Glyph.BOOK, Route.Handbook.class, model::handbook, false);
    if (model.kiosk()) {
      return List.of(handbook);
    }
    return List.of(
        new Place("app.home", Icon.Glyph.HOME, Route.Home.class, Route.Home::new, false),
        handbook,
        new Place("app.training", Icon.Glyph.CAP, Route.Training.class, Route.Training::new, false),
        new Place("app.records", Icon.Glyph.SHEET, Route.Records.class, Route.Records::new, false),
        new Place(
            "app.personnel", Icon.Glyph.PEOPLE, Route.Personnel.class, Route.Personnel::new, true),
        new Place(
            "app.settings", Icon.Glyph.GEAR, Route.Settings.class, Route.Settings::new, false));
  }

  private record Place(
      String key,
      Icon.Glyph glyph,
      Class<? extends Route> section,
      Supplier<Route> route,
      boolean ruled) {}
}
