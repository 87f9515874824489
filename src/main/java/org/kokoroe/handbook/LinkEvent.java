package org.kokoroe.handbook;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;

/// What happens to a term or reference in a clause's words.
final class LinkEvent extends Event {
  static final EventType<LinkEvent> ANY = new EventType<>(Event.ANY, "K_LINK");

  /// It has received the keyboard's focus.
  static final EventType<LinkEvent> FOCUSED = new EventType<>(ANY, "K_LINK_FOCUSED");

  /// The focus or the mouse has left it.
  static final EventType<LinkEvent> LEFT = new EventType<>(ANY, "K_LINK_LEFT");

  /// The mouse rests on it.
  static final EventType<LinkEvent> POINTED = new EventType<>(ANY, "K_LINK_POINTED");

  @Serial private static final long serialVersionUID = 1;

  private final transient LinkMark mark;

  LinkEvent(EventType<LinkEvent> type, LinkMark mark) {
    super(type);
    this.mark = mark;
  }

  LinkMark mark() {
    return mark;
  }
}
