package org.kokoroe.handbook;

import org.kokoroe.core.policy.ClauseId;

/// The pane that is open over the handbook, with what has been typed into it: it stays when the
/// language or the text size changes.
sealed interface Pane {
  /// Going to a clause.
  record GoTo(String typed) implements Pane {}

  /// Writing a note.
  record Note(ClauseId clause, String draft) implements Pane {}

  /// All bookmarks and notes.
  record Marks() implements Pane {}
}
