package org.kokoroe.handbook;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;
import org.kokoroe.app.api.Route;

/// A link inside the reader was followed; [Understanding] goes there.
final class GoEvent extends Event {
  static final EventType<GoEvent> GO = new EventType<>(Event.ANY, "K_GO");

  @Serial private static final long serialVersionUID = 1;

  private final transient Route route;

  GoEvent(Route route) {
    super(GO);
    this.route = route;
  }

  Route route() {
    return route;
  }
}
