package org.kokoroe.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Navigation;
import org.kokoroe.app.api.Places;
import org.kokoroe.app.api.Route;
import org.kokoroe.ui.Screen;

/// Keeps where the person is and was. A screen is made when it is gone to and forgotten when it is
/// left: what must last is in the record or in the session.
final class Navigator implements Navigation {
  private static final int REMEMBERED = 50;

  private final Function<Route, Screen> screens;
  private final Deque<Route> past = new ArrayDeque<>();
  private final Deque<Route> future = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<@Nullable Screen> screen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Route> route = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

  Navigator(Function<Route, Screen> screens) {
    this.screens = screens;
  }

  @Override
  public void go(Route next) {
    push(next);
    show(next);
  }

  @Override
  public void remember() {
    push(null);
    look();
  }

  private void push(@Nullable Route next) {
    Route here = here();
    boolean known = here != null && here.equals(past.peek());
    if (here != null && isRemembered(here) && !known && !here.equals(next)) {
      past.push(here);
      if (past.size() > REMEMBERED) {
        past.removeLast();
      }
    }
    future.clear();
  }

  /// Returns the place within the screen where it has many, else its route.
  private @Nullable Route here() {
    return screen.get() instanceof Places places ? places.here() : route.get();
  }

  @Override
  public void back() {
    move(past, future);
  }

  void forward() {
    move(future, past);
  }

  private void move(Deque<Route> from, Deque<Route> to) {
    Route here = here();
    Route next = from.poll();
    if (next == null) {
      return;
    }
    if (here != null && isRemembered(here)) {
      to.push(here);
    }
    show(next);
  }

  /// A quiz is not a place to come back to by the arrow: going there would start or resume it.
  private static boolean isRemembered(Route route) {
    return !(route instanceof Route.Quiz
        || route instanceof Route.Practice
        || route instanceof Route.Review
        || route instanceof Route.FirstStart);
  }

  /// Shows the present route's screen anew.
  void again() {
    Route here = route.get();
    if (here != null) {
      replace(screens.apply(here));
    }
  }

  /// Puts a screen in front that is no place to come back to.
  void interrupt(Screen screenInFront) {
    replace(screenInFront);
  }

  private void show(Route next) {
    if (screen.get() instanceof Places places && places.show(next)) {
      route.set(next);
      look();
      return;
    }
    Screen made = screens.apply(next);
    route.set(next);
    look();
    replace(made);
  }

  private void look() {
    canGoBack.set(!past.isEmpty());
    canGoForward.set(!future.isEmpty());
  }

  private void replace(Screen made) {
    Screen old = screen.get();
    if (old != null) {
      old.onHidden();
    }
    screen.set(made);
    made.onShown();
  }

  ReadOnlyObjectProperty<@Nullable Screen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Route> routeProperty() {
    return route.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }
}
