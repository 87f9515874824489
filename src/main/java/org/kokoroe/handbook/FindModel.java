package org.kokoroe.handbook;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.search.FoldedText;
import org.kokoroe.core.search.Span;
import org.kokoroe.core.text.Language;

/// Finding words in the policy that is open, in the languages that are shown.
final class FindModel {
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
  private List<Place> places = List.of();

  /// What was found, and which of it is looked at.
  ///
  /// @param at place among the hits, from 0; -1 where there are none
  record Found(List<Hit> hits, int at) {
    static final Found NOTHING = new Found(List.of(), -1);

    /// Copies the list.
    Found {
      hits = List.copyOf(hits);
    }

    /// Returns the hits in the rows from `first` to `last`.
    List<Hit> in(int first, int last) {
      return hits.stream().filter(hit -> hit.row() >= first && hit.row() <= last).toList();
    }

    /// Says whether that hit is the one looked at.
    boolean isCurrent(Hit hit) {
      return at >= 0 && hits.get(at).equals(hit);
    }
  }

  private record Place(int row, ClauseId clause, Language language, FoldedText text) {}

  /// Returns whether the bar is open; closed, nothing is marked.
  BooleanProperty openProperty() {
    return open;
  }

  StringProperty queryProperty() {
    return query;
  }

  ReadOnlyObjectProperty<Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  Found found() {
    return found.get();
  }

  /// Forgets the texts of the policy before; the next search reads them anew.
  void forget() {
    places = List.of();
  }

  /// Searches; looks at the first hit at or behind the row `from`, else at the first of all.
  void search(Outline outline, List<Language> languages, int from) {
    var words = FoldedText.Needle.of(query.get().strip());
    if (!open.get() || words.isEmpty()) {
      found.set(Found.NOTHING);
      return;
    }
    if (places.isEmpty()) {
      places = read(outline);
    }
    List<Hit> hits = new ArrayList<>();
    for (Place place : places) {
      if (languages.contains(place.language())) {
        for (Span span : place.text().find(words)) {
          hits.add(
              new Hit(place.row(), place.clause(), place.language(), span.start(), span.end()));
        }
      }
    }
    found.set(new Found(hits, first(hits, from)));
  }

  private static int first(List<Hit> hits, int from) {
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).row() >= from) {
        return i;
      }
    }
    return hits.isEmpty() ? -1 : 0;
  }

  /// Looks at the hit `steps` further; behind the last comes the first.
  void step(int steps) {
    Found now = found.get();
    if (!now.hits().isEmpty()) {
      found.set(new Found(now.hits(), Math.floorMod(now.at() + steps, now.hits().size())));
    }
  }

  private static List<Place> read(Outline outline) {
    List<Place> places = new ArrayList<>();
    for (int row = 0; row < outline.size(); row++) {
      for (Entry entry : outline.row(row).entries()) {
        for (Language language : ReadingView.BOTH.languages()) {
          int here = row;
          entry
              .clause()
              .text()
              .find(language)
              .ifPresent(
                  text ->
                      places.add(
                          new Place(here, entry.clause().id(), language, FoldedText.of(text))));
        }
      }
    }
    return List.copyOf(places);
  }
}
