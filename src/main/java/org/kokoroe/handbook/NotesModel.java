package org.kokoroe.handbook;

import java.nio.file.Path;
import java.util.Optional;
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
  private boolean ready;

  /// Reads the notes of that person; without one there are none.
  NotesModel(Optional<Personal> personal) {
    this.personal = personal;
    personal.ifPresent(mine -> mine.hall().tasks().run(mine.notes()::load, this::loaded));
  }

  private void loaded(NotebookFile.Loaded found) {
    switch (found) {
      case NotebookFile.Loaded.Fine(var read) -> {
        ready = true;
        notebook.set(read);
      }
      case NotebookFile.Loaded.SetAside(var aside) -> {
        ready = true;
        setAside.set(aside);
      }
      case NotebookFile.Loaded.Stuck(var file) -> setAside.set(file);
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
    personal.ifPresent(p -> change(notebook().toggleBookmark(clause, p.clock().instant())));
  }

  /// Puts a note beside the clause; an empty one takes it away.
  void write(ClauseId clause, String note) {
    personal.ifPresent(p -> change(notebook().withNote(clause, note, p.clock().instant())));
  }

  /// Takes bookmark and note away.
  void remove(ClauseId clause) {
    change(notebook().without(clause));
  }

  /// What is on the screen is kept also where the disk refuses: the next change writes all of it.
  private void change(Notebook next) {
    if (!ready) {
      return;
    }
    notebook.set(next);
    var mine = personal.orElseThrow();
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
