package org.kokoroe.app.api;

/// Where one can go. Screens meet only through this.
public interface Navigation {
  /// Leaves the present screen for another.
  void go(Route route);

  /// Goes back to the screen before, if there is one.
  void back();

  /// Remembers where one is, as [#go] does, before the present screen itself goes elsewhere in it.
  default void remember() {}
}
