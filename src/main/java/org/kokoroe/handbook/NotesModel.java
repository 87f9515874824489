package org.kokoroe.handbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.note.Jotting;
import org.kokoroe.core.note.Notebook;
import org.kokoroe.core.note.NotebookFile;
import org.kokoroe.core.policy.ClauseId;

/// The bookmarks and notes of the person at the PC. They stay on this PC.
final class NotesModel {
  private final Optional<Personal> personal;
  private final ReadOnlyObjectWrapper<Notebook> notebook =
      new ReadOnlyObjectWrapper<>(Notebook.EMPTY);
  private final ReadOnlyObjectWrapper<@Nullable Path> setAside = new ReadOnlyObjectWrapper<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private State state = State.READING;

  private enum State {
    /// The file is being read.
    READING,
    /// What is changed is written.
    WRITABLE,
    /// Nothing must be written over the file.
    STUCK
  }

  /// Reads the notes of that person; without one there are none.
  NotesModel(Optional<Personal> personal) {
    this.personal = personal;
    personal.ifPresent(mine -> mine.hall().tasks().run(mine.notes()::load, this::loaded));
  }

  private void loaded(NotebookFile.Loaded found) {
    switch (found) {
      case NotebookFile.Loaded.Fine(var read) -> {
        state = State.WRITABLE;
        notebook.set(read);
      }
      case NotebookFile.Loaded.SetAside(var aside) -> {
        state = State.WRITABLE;
        setAside.set(aside);
      }
      case NotebookFile.Loaded.Stuck(var file) -> {
        state = State.STUCK;
        setAside.set(file);
      }
    }
    waiting.forEach(Runnable::run);
    waiting.clear();
  }

  /// Runs an action once it is known what notes there are: what somebody does before must neither
  /// be lost nor replace what they wrote earlier.
  void whenRead(Runnable action) {
    if (state == State.READING) {
      waiting.add(action);
    } else {
      action.run();
    }
  }

  /// Says whether there can be notes at all: somebody has said who they are.
  boolean isOffered() {
    return personal.isPresent();
  }

  ReadOnlyObjectProperty<Notebook> notebookProperty() {
    return notebook.getReadOnlyProperty();
  }

  Notebook notebook() {
    return notebook.get();
  }

  /// Returns where a file lies that could not be read; null for none.
  ReadOnlyObjectProperty<@Nullable Path> setAsideProperty() {
    return setAside.getReadOnlyProperty();
  }

  /// Returns what is beside that clause.
  Optional<Jotting> at(ClauseId clause) {
    return notebook().at(clause);
  }

  /// Puts a bookmark at the clause or takes it away.
  void toggleBookmark(ClauseId clause) {
    change(p -> notebook().toggleBookmark(clause, p.clock().instant()));
  }

  /// Puts a note beside the clause; an empty one takes it away.
  void write(ClauseId clause, String note) {
    change(p -> notebook().withNote(clause, note, p.clock().instant()));
  }

  /// Takes bookmark and note away.
  void remove(ClauseId clause) {
    change(p -> notebook().without(clause));
  }

  /// What is on the screen is kept also where the disk refuses: the next change writes all of it.
  private void change(Function<Personal, Notebook> next) {
    personal.ifPresent(mine -> whenRead(() -> keep(mine, next.apply(mine))));
  }

  private void keep(Personal mine, Notebook next) {
    notebook.set(next);
    if (state == State.STUCK) {
      mine.hall().saves().notSaved();
      return;
    }
    mine.hall()
        .tasks()
        .run(
            () -> mine.notes().save(next),
            saved -> {
              if (saved) {
                mine.hall().saves().saved(mine.clock().instant());
              } else {
                mine.hall().saves().notSaved();
              }
            });
  }
}
