package org.kokoroe.app.api;

/// A screen with many places of its own: going back and forth among them it moves by itself and is
/// not made anew.
public interface Places {
  /// Returns where in it one is, so that one can come back.
  Route here();

  /// Goes to a place of this screen; returns false where the route leads elsewhere.
  boolean show(Route route);
}
