package org.kokoroe.handbook;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Session;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;

/// Where the reader is: which policy, which clause, which languages, what is being looked for.
/// Lives as long as the screen; views come and go.
final class HandbookViewModel {
  private final Reading reading;
  private final PolicyLibrary library;
  private final Session session;
  private final CitationText citations = new CitationText();
  private final FindModel find = new FindModel();
  private final ReadOnlyObjectWrapper<Outline> outline;
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<ReadingView> view = new SimpleObjectProperty<>(ReadingView.BOTH);
  private final BooleanProperty aboutOpen = new SimpleBooleanProperty();

  /// Opens the library where the route says: at its clause, else where the session's last clause is
  /// in that policy, else at the beginning. The library holds at least one policy.
  HandbookViewModel(PolicyLibrary library, Session session, Route.Handbook at) {
    this(Reading.of(library), session, at);
  }

  /// Opens the policies of `reading` in the same way, with what is known of their clauses.
  HandbookViewModel(Reading reading, Session session, Route.Handbook at) {
    this.reading = reading;
    this.library = reading.library();
    this.session = session;
    ClauseId clause = at.clause();
    String policy = clause == null ? at.policy() : clause.policy();
    Policy first =
        library
            .policy(policy)
            .or(() -> library.policy(at.policy()))
            .orElseGet(() -> library.policies().getFirst());
    this.outline = new ReadOnlyObjectWrapper<>(new Outline(library, first));
    open(clause == null ? session.lastClauseProperty().get() : clause);
    find.queryProperty().addListener((value, was, is) -> searchAnew());
    find.openProperty().addListener((value, was, is) -> searchAnew());
    view.addListener((value, was, is) -> search());
  }

  private void open(@Nullable ClauseId clause) {
    if (clause != null) {
      outline().rowOf(clause).ifPresent(this::moveTo);
    }
  }

  ReadOnlyObjectProperty<Outline> outlineProperty() {
    return outline.getReadOnlyProperty();
  }

  Outline outline() {
    return outline.get();
  }

  /// Returns the row of the current clause.
  ReadOnlyIntegerProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  int current() {
    return current.get();
  }

  ObjectProperty<ReadingView> viewProperty() {
    return view;
  }

  /// Returns whether the notes on this edition are unfolded.
  BooleanProperty aboutOpenProperty() {
    return aboutOpen;
  }

  /// Returns whether the Japanese has its readings above it.
  BooleanProperty furiganaProperty() {
    return session.furiganaProperty();
  }

  /// Returns what is known of the clauses beyond their words.
  Reading reading() {
    return reading;
  }

  /// Returns what is shown of a clause's words in a language beside themselves.
  ClauseText.Showing showing(Clause clause, Language language) {
    boolean readings = furiganaProperty().get() && language.equals(Language.JA);
    return new ClauseText.Showing(reading.links(clause, language), readings ? clause.ruby() : null);
  }

  FindModel find() {
    return find;
  }

  List<Policy> policies() {
    return library.policies();
  }

  /// Opens another policy at its beginning.
  void choose(Policy policy) {
    if (!policy.id().equals(outline().policy().id())) {
      find.forget();
      current.set(0);
      outline.set(new Outline(library, policy));
      remember();
      search();
    }
  }

  /// Makes a row the current one; a row that does not exist becomes the nearest.
  void moveTo(int row) {
    current.set(Math.clamp(row, 0, outline().size() - 1));
    remember();
  }

  private void remember() {
    outline()
        .row(current.get())
        .lead()
        .ifPresent(entry -> session.lastClauseProperty().set(entry.clause().id()));
  }

  /// Goes to a line of the contents; the notes on this edition unfold.
  void goTo(Outline.Section section) {
    if (section.opening() instanceof Row.About) {
      aboutOpen.set(true);
    }
    moveTo(section.row());
  }

  /// Goes to the next section, if there is one.
  void nextSection() {
    int next = outline().sectionOf(current.get()) + 1;
    if (next < outline().sections().size()) {
      moveTo(outline().sections().get(next).row());
    }
  }

  /// Goes to the beginning of this section; from there to the one before.
  void previousSection() {
    int here = outline().sectionOf(current.get());
    if (here < 0) {
      return;
    }
    int start = outline().sections().get(here).row();
    if (start < current.get()) {
      moveTo(start);
    } else if (here > 0) {
      moveTo(outline().sections().get(here - 1).row());
    }
  }

  /// Shows the next of both languages, Japanese, English.
  void switchView() {
    view.set(view.get().next());
  }

  /// Looks at the hit `steps` further and makes its row the current one.
  void findStep(int steps) {
    find.step(steps);
    goToHit();
  }

  private void searchAnew() {
    search();
    goToHit();
  }

  private void search() {
    find.search(outline(), view.get().languages(), current.get());
  }

  private void goToHit() {
    var found = find.found();
    if (found.at() >= 0) {
      moveTo(found.hits().get(found.at()).row());
    }
  }

  /// Returns the current clause with its citation, in the languages shown; nothing where the row is
  /// no part of the document.
  Optional<String> citation() {
    return citations.of(outline(), current.get(), view.get().languages());
  }

  /// Returns the way to the current clause, for the header.
  String path(Language language) {
    return outline().path(current.get(), language);
  }
}
