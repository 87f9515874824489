package org.kokoroe.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Navigation;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.SaveStatus;
import org.kokoroe.app.api.Session;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.SameThreadTaskExecutor;

/// A hall without a window, for view models: everything at once, going somewhere is noted, a place
/// for a file is given beforehand.
public final class Halls implements Navigation {
  private final List<Route> gone = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final Hall hall;
  private Optional<Path> place = Optional.empty();

  /// Makes a hall with that person at the PC.
  public Halls(Optional<UUID> person) {
    var session = new Session("kameyama");
    person.ifPresent(who -> session.enter(who, "kameyama"));
    hall =
        new Hall(
            this,
            session,
            new SaveStatus(),
            new Appearance(),
            new SameThreadTaskExecutor(),
            name -> {
              asked.add(name);
              return place;
            });
  }

  public Hall hall() {
    return hall;
  }

  /// Returns where somebody went.
  public List<Route> gone() {
    return gone;
  }

  /// Returns the file names for which a place was asked.
  public List<String> asked() {
    return asked;
  }

  /// Says where the next files go.
  public void answer(Path file) {
    place = Optional.of(file);
  }

  @Override
  public void go(Route route) {
    gone.add(route);
  }

  @Override
  public void back() {
    throw new AssertionError("nobody goes back here");
  }
}
