package org.kokoroe.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.SaveStatus;
import org.kokoroe.app.api.Session;
import org.kokoroe.core.record.PersonRecord;
import org.kokoroe.core.text.Language;
import org.kokoroe.search.SearchScreen;
import org.kokoroe.testing.RecordRoom;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.Dialogs;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.TaskExecutor;

/// The real window with its frame over real records, with one screen to look at. Going elsewhere is
/// noted and shows an empty screen.
public final class OneScreenWindow {
  private final List<Route> gone = new ArrayList<>();
  private final Navigator navigator;
  private final Hall hall;
  private final Stage stage;
  private final RecordRoom room;

  /// Makes the window, not shown yet. Runs on the JavaFX thread.
  public OneScreenWindow(
      Stage stage,
      RecordRoom room,
      Optional<UUID> person,
      TaskExecutor tasks,
      Dialogs dialogs,
      Function<Hall, Screen> screen) {
    this.stage = stage;
    this.room = room;
    var session = new Session("kameyama");
    person.ifPresent(who -> session.enter(who, "kameyama"));
    this.navigator = new Navigator(route -> made(route, screen));
    this.hall = new Hall(navigator, session, new SaveStatus(), new Appearance(), tasks, dialogs);
  }

  private Screen made(Route route, Function<Hall, Screen> screen) {
    gone.add(route);
    return gone.size() == 1 ? screen.apply(hall) : new Elsewhere();
  }

  /// Goes to the screen and shows the window, as large as at first start: the stage may be one that
  /// an earlier test has made smaller.
  public void open(Route route) {
    stage.setWidth(MainWindow.WIDTH);
    stage.setHeight(MainWindow.HEIGHT);
    navigator.go(route);
    var model = new ShellModel(navigator, hall, new SearchScreen(hall), this::title, this::number);
    new MainWindow(stage, model).open();
  }

  private String title(String policy, Language language) {
    return room.workspace()
        .content()
        .policies()
        .policy(policy)
        .map(p -> p.shortTitle().in(language))
        .orElse(policy);
  }

  private Optional<String> number(UUID person) {
    return room.store()
        .history()
        .person(person)
        .map(PersonRecord::details)
        .map(details -> details.employeeNo());
  }

  /// Returns what the screen was given.
  public Hall hall() {
    return hall;
  }

  /// Returns where the window went last.
  public Route last() {
    return gone.getLast();
  }

  private static final class Elsewhere implements Screen {
    @Override
    public Parent view(Language language) {
      return new Pane();
    }

    @Override
    public String title(Language language) {
      return "";
    }
  }
}
