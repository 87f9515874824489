package org.kokoroe.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.search.Hit;
import org.kokoroe.core.search.HitGroup;
import org.kokoroe.core.search.Results;
import org.kokoroe.core.search.Search;
import org.kokoroe.core.search.SearchIndex;
import org.kokoroe.core.search.Subject;

/// Searching as one types, and going to what was found.
final class SearchViewModel {
  /// More than this nobody reads through; the number of all is said.
  static final int SHOWN = 200;

  private final Hall hall;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty words = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
  private @Nullable SearchIndex index;

  SearchViewModel(Hall hall) {
    this.hall = hall;
    words.subscribe(this::search);
  }

  /// What is shown.
  ///
  /// @param preparing whether the content is still being read
  /// @param rows heads and hits
  /// @param chosen the row that Enter opens; -1 where there is none
  record State(boolean preparing, Results results, List<SearchRow> rows, int chosen) {
    static final State EMPTY = new State(false, Results.NOTHING, List.of(), -1);

    State {
      rows = List.copyOf(rows);
    }

    private static State of(Results results) {
      List<SearchRow> rows = new ArrayList<>();
      for (HitGroup group : results.groups()) {
        rows.add(new SearchRow.Head(group));
        group.hits().forEach(hit -> rows.add(new SearchRow.Found(hit)));
      }
      return new State(false, results, rows, rows.isEmpty() ? -1 : 1);
    }

    private State at(int row) {
      return new State(preparing, results, rows, row);
    }
  }

  BooleanProperty openProperty() {
    return open;
  }

  StringProperty wordsProperty() {
    return words;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  State state() {
    return state.get();
  }

  /// Reads the content, off the screen's thread; the index is kept until other content comes.
  void read(LoadedContent content) {
    index = null;
    hall.tasks()
        .run(
            () -> SearchIndex.of(content),
            made -> {
              index = made;
              search();
            });
  }

  private void search() {
    SearchIndex here = index;
    String typed = words.get();
    if (typed.isBlank()) {
      state.set(State.EMPTY);
    } else if (here == null) {
      state.set(new State(true, Results.NOTHING, List.of(), -1));
    } else {
      var wish = new Search(typed, Optional.empty(), hall.session().policy(), SHOWN);
      state.set(State.of(here.search(wish)));
    }
  }

  /// Chooses the hit so many further; heads are passed over, the ends hold.
  void step(int steps) {
    State now = state.get();
    int way = Integer.signum(steps);
    int at = now.chosen();
    for (int left = Math.abs(steps); left > 0; left--) {
      int next = at + way;
      while (isIn(now, next) && now.rows().get(next) instanceof SearchRow.Head) {
        next += way;
      }
      if (!isIn(now, next)) {
        break;
      }
      at = next;
    }
    choose(at);
  }

  private static boolean isIn(State state, int row) {
    return row >= 0 && row < state.rows().size();
  }

  /// Chooses a row; a head cannot be chosen.
  void choose(int row) {
    State now = state.get();
    if (isIn(now, row) && now.rows().get(row) instanceof SearchRow.Found && row != now.chosen()) {
      state.set(now.at(row));
    }
  }

  /// Searches for what may have been meant.
  void takeSuggestion() {
    state.get().results().suggestion().ifPresent(words::set);
  }

  /// Closes and goes to the hit that is chosen; stays where there is none.
  void go() {
    State now = state.get();
    if (isIn(now, now.chosen())
        && now.rows().get(now.chosen()) instanceof SearchRow.Found(Hit hit)) {
      open.set(false);
      hall.navigation().go(route(hit.subject()));
    }
  }

  private Route route(Subject subject) {
    return switch (subject) {
      case Subject.OfClause(var entry) ->
          new Route.Handbook(entry.policy().id(), entry.clause().id());
      case Subject.OfDefinition(var entry, var definition) ->
          new Route.Handbook(entry.policy().id(), definition.clause());
      case Subject.OfTerm(var term) -> new Route.Glossary(hall.session().policy(), term.ja());
      case Subject.OfCourse(var course) -> new Route.CourseOverview(course.id());
      case Subject.OfQuestion(var course, var question) -> new Route.CourseOverview(course.id());
    };
  }
}
