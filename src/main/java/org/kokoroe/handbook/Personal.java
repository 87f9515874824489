package org.kokoroe.handbook;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.note.NotebookFile;
import org.kokoroe.core.reading.ReadingDesk;

/// What of the handbook belongs to the person at the PC: what they have read, their bookmarks and
/// notes. While nobody has said who they are there is none of it.
record Personal(UUID person, ReadingDesk desk, NotebookFile notes, Clock clock, Hall hall) {
  /// Returns what belongs to the person at the PC, where one is known.
  static Optional<Personal> of(Workspace workspace, Hall hall) {
    return hall.session()
        .person()
        .map(
            who ->
                new Personal(
                    who,
                    new ReadingDesk(workspace.store(), workspace.content()),
                    new NotebookFile(workspace.store().directory(), who, workspace.clock()),
                    workspace.clock(),
                    hall));
  }
}
