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
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;

/// Where the reader is: which policy, which clause, which languages, what is being looked for.
/// Lives as long as the screen; views come and go.
final class HandbookViewModel {
  private final PolicyLibrary library;
  private final Session session;
  private final CitationText citations = new CitationText();
  private final FindModel find = new FindModel();
  private final ReadOnlyObjectWrapper<Outline> outline;
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<ReadingView> view = new SimpleObjectProperty<>(ReadingView.BOTH);
  private final BooleanProperty aboutOpen = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable Pane> pane = new SimpleObjectProperty<>();
  private final Chosen chosen = new Chosen();
  private final ReadingModel reading;
  private final NotesModel notes;
  private final Runnable leaving;

  /// The row of the line of the contents gone to last.
  private int walked = -1;

  /// Opens the library where the route says: at its clause, else where the session's last clause is
  /// in that policy, else at the beginning. The library holds at least one policy.
  ///
  /// @param leaving is run before a jump away from the current clause: it remembers the place
  HandbookViewModel(
      PolicyLibrary library,
      Session session,
      Route.Handbook at,
      Runnable leaving,
      Optional<Personal> personal) {
    this.library = library;
    this.leaving = leaving;
    this.session = session;
    ClauseId clause = at.clause();
    String policy = clause == null ? at.policy() : clause.policy();
    Policy first =
        library
            .policy(policy)
            .or(() -> library.policy(at.policy()))
            .orElseGet(() -> library.policies().getFirst());
    this.outline = new ReadOnlyObjectWrapper<>(new Outline(library, first));
    this.reading = new ReadingModel(personal, outline());
    this.notes = new NotesModel(personal);
    open(clause == null ? session.lastClauseProperty().get() : clause);
    find.queryProperty().addListener((value, was, is) -> searchAnew());
    find.openProperty().addListener((value, was, is) -> openSearch(is));
    view.addListener((value, was, is) -> search());
  }

  /// Opens the library for somebody who only reads and comes back to no place.
  HandbookViewModel(PolicyLibrary library, Session session, Route.Handbook at) {
    this(library, session, at, () -> {}, Optional.empty());
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

  FindModel find() {
    return find;
  }

  /// Returns the rows chosen together with the current one.
  Chosen chosen() {
    return chosen;
  }

  /// Returns what the person at the PC has read.
  ReadingModel reading() {
    return reading;
  }

  /// Returns their bookmarks and notes.
  NotesModel notes() {
    return notes;
  }

  /// Returns the pane that is open over the text; null for none.
  ObjectProperty<@Nullable Pane> paneProperty() {
    return pane;
  }

  PolicyLibrary library() {
    return library;
  }

  List<Policy> policies() {
    return library.policies();
  }

  /// Opens another policy at its beginning.
  void choose(Policy policy) {
    if (!policy.id().equals(outline().policy().id())) {
      leaving.run();
      turnTo(policy);
    }
  }

  private void turnTo(Policy policy) {
    if (!policy.id().equals(outline().policy().id())) {
      find.forget();
      chosen.only(0);
      current.set(0);
      var next = new Outline(library, policy);
      reading.open(next);
      outline.set(next);
      remember();
      search();
    }
  }

  /// Makes a row the current one; a row that does not exist becomes the nearest.
  void moveTo(int row) {
    int next = Math.clamp(row, 0, outline().size() - 1);
    chosen.only(next);
    current.set(next);
    remember();
  }

  /// Makes a row the current one and keeps those chosen from where the person began.
  void extendTo(int row) {
    int next = Math.clamp(row, 0, outline().size() - 1);
    chosen.extendTo(next);
    current.set(next);
    remember();
  }

  /// Chooses the whole policy; the current clause stays.
  void chooseAll() {
    chosen.all(outline().size());
  }

  /// Goes to a row from somewhere else: the place before is remembered.
  void jumpTo(int row) {
    if (row != current.get()) {
      leaving.run();
      moveTo(row);
    }
  }

  /// Goes to a clause, also of another policy; the place before is remembered.
  void jumpTo(ClauseId clause) {
    if (!clause.equals(lead().orElse(null))) {
      leaving.run();
      show(new Route.Handbook(clause.policy(), clause));
    }
  }

  /// Goes where a route leads, without remembering; returns false where it leads to no policy here.
  boolean show(Route.Handbook at) {
    ClauseId clause = at.clause();
    Optional<Policy> policy = library.policy(clause == null ? at.policy() : clause.policy());
    policy.ifPresent(
        p -> {
          turnTo(p);
          open(clause);
        });
    return policy.isPresent();
  }

  /// Returns where one is.
  Route.Handbook here() {
    return new Route.Handbook(outline().policy().id(), lead().orElse(null));
  }

  /// Returns the clause by which the current row is named.
  Optional<ClauseId> lead() {
    return outline().row(current.get()).lead().map(entry -> entry.clause().id());
  }

  private void remember() {
    lead().ifPresent(session.lastClauseProperty()::set);
  }

  /// Goes to a line of the contents; the notes on this edition unfold.
  ///
  /// @param walking from the line before, by a key: only the place before the walk is remembered
  void goTo(Outline.Section section, boolean walking) {
    if (!(walking && current.get() == walked)) {
      leaving.run();
    }
    walked = section.row();
    if (section.opening() instanceof Row.About) {
      aboutOpen.set(true);
    }
    moveTo(section.row());
  }

  /// Goes to the next section, if there is one.
  void nextSection() {
    moveTo(outline().nextSection(current.get()));
  }

  /// Goes to the beginning of this section; from there to the one before.
  void previousSection() {
    moveTo(outline().previousSection(current.get()));
  }

  /// Shows the next view.
  ///
  /// @param columns whether there is room for the languages beside each other
  void switchView(boolean columns) {
    view.set(view.get().next(columns));
  }

  /// Records that the current clause was read, as it is shown.
  void acknowledge() {
    reading.acknowledge(current.get(), view.get().languages());
  }

  /// Looks at the hit `steps` further and makes its row the current one.
  void findStep(int steps) {
    find.step(steps);
    goToHit();
  }

  private void openSearch(boolean open) {
    if (open) {
      leaving.run();
    }
    searchAnew();
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
