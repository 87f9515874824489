package org.kokoroe.handbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.reading.ReadClauses;
import org.kokoroe.core.reading.ReadingDesk;
import org.kokoroe.core.reading.Shown;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.text.Language;

/// What the person at the PC says they have read. Nothing counts as read before it is on the disk.
final class ReadingModel {
  private final Optional<Personal> personal;
  private final ReadOnlyObjectWrapper<Progress> progress;
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();

  /// What is on its way to the disk: it needs not be said twice.
  private final Set<ClauseId> underWay = new HashSet<>();

  private Outline outline;

  ReadingModel(Optional<Personal> personal, Outline outline) {
    this.personal = personal;
    this.outline = outline;
    this.progress = new ReadOnlyObjectWrapper<>(fresh());
  }

  /// Says whether reading is kept at all: somebody has said who they are.
  boolean isOffered() {
    return personal.isPresent();
  }

  ReadOnlyObjectProperty<Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  Progress progress() {
    return progress.get();
  }

  /// Returns whether the last acknowledgement is not on the disk; it can be made again.
  ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /// Turns to another policy.
  void open(Outline next) {
    outline = next;
    progress.set(fresh());
  }

  private Progress fresh() {
    return new Progress(
        outline,
        personal.map(p -> p.desk().readBy(p.person())).orElseGet(() -> new ReadClauses(List.of())));
  }

  /// Records that the row was read, in the languages shown: of a heading the text up to the next
  /// heading. Nothing happens where it was, or where there is nothing to read.
  void acknowledge(int row, List<Language> languages) {
    boolean heading = outline.row(row) instanceof Row.Passage passage && passage.isHeading();
    if (heading || outline.row(row) instanceof Row.Cover) {
      acknowledgeSection(outline.sectionOf(row), languages);
    } else if (outline.isText(row) && progress().readAt(row).isEmpty()) {
      Clause clause = outline.row(row).lead().orElseThrow().clause();
      record(clause.id(), shown(Stream.of(row)), languages);
    }
  }

  /// Records that the text of a section was read, up to the next heading.
  void acknowledgeSection(int section, List<Language> languages) {
    if (section < 0 || outline.texts(section).isEmpty() || progress().isOwnTextRead(section)) {
      return;
    }
    List<Clause> clauses = new ArrayList<>();
    Optional<Clause> opening =
        outline.sections().get(section).opening().lead().map(e -> e.clause());
    boolean whole = outline.endWithAllBelow(section) == outline.end(section);
    opening.filter(c -> whole).ifPresent(clauses::add);
    clauses.addAll(shown(outline.texts(section).stream()));
    ClauseId scope = opening.orElse(clauses.getFirst()).id();
    record(scope, clauses, languages);
  }

  private List<Clause> shown(Stream<Integer> rows) {
    return rows.flatMap(row -> outline.row(row).lead().stream())
        .flatMap(entry -> entry.clause().subtree())
        .filter(clause -> clause.kind().isShown())
        .distinct()
        .toList();
  }

  private void record(ClauseId scope, List<Clause> clauses, List<Language> languages) {
    if (personal.isEmpty() || !ReadingDesk.canBeRead(clauses, languages) || !underWay.add(scope)) {
      return;
    }
    var shown = new Shown(outline.policy(), scope, clauses, languages);
    var mine = personal.get();
    mine.hall()
        .tasks()
        .run(
            () -> mine.desk().acknowledge(mine.person(), shown),
            outcome -> recorded(scope, outcome));
  }

  private void recorded(ClauseId scope, AppendOutcome outcome) {
    underWay.remove(scope);
    var mine = personal.orElseThrow();
    if (outcome instanceof AppendOutcome.NotSaved) {
      unsaved.set(true);
      mine.hall().saves().notSaved();
    } else {
      mine.hall().saves().saved(mine.clock().instant());
      unsaved.set(false);
      progress.set(fresh());
    }
  }
}
