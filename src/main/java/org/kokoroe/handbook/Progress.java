package org.kokoroe.handbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.reading.ReadClauses;

/// How much of a policy has been read: for each row, each section with all below it, and the whole.
final class Progress {
  private final Outline outline;
  private final ReadClauses read;
  private final List<State> states = new ArrayList<>();

  /// How far a section has been read.
  enum State {
    /// It has no text.
    NO_TEXT,
    /// Nothing of it.
    UNREAD,
    /// Some of it.
    UNDER_WAY,
    /// All of it, as it reads now.
    READ
  }

  Progress(Outline outline, ReadClauses read) {
    this.outline = outline;
    this.read = read;
    int[] texts = new int[outline.size() + 1];
    int[] done = new int[outline.size() + 1];
    for (int row = 0; row < outline.size(); row++) {
      texts[row + 1] = texts[row] + (outline.isText(row) ? 1 : 0);
      done[row + 1] = done[row] + (readAt(row).isPresent() ? 1 : 0);
    }
    for (int section = 0; section < outline.sections().size(); section++) {
      int from = outline.sections().get(section).row();
      int end = outline.endWithAllBelow(section);
      states.add(state(texts[end] - texts[from], done[end] - done[from]));
    }
  }

  private static State state(int texts, int done) {
    if (texts == 0) {
      return State.NO_TEXT;
    }
    return done == 0 ? State.UNREAD : done < texts ? State.UNDER_WAY : State.READ;
  }

  /// Says whether this is about that outline: another policy is opened in two steps.
  boolean isOf(Outline other) {
    return outline.equals(other);
  }

  /// Returns when the text of that row was read as it reads now; empty for unread and for what is
  /// no text.
  Optional<Instant> readAt(int row) {
    if (!outline.isText(row)) {
      return Optional.empty();
    }
    Clause clause = outline.row(row).lead().orElseThrow().clause();
    return read.readAt(outline.policy(), clause);
  }

  /// Returns how far a section has been read, with all below it.
  State state(int section) {
    return states.get(section);
  }

  /// Says whether every text between the heading of the section and the next heading has been read.
  boolean isOwnTextRead(int section) {
    return outline.texts(section).stream().allMatch(row -> readAt(row).isPresent());
  }

  /// Returns the number of sections that have been read.
  int sectionsRead() {
    return (int) states.stream().filter(s -> s == State.READ).count();
  }

  /// Returns the number of sections that have something to read.
  int sections() {
    return (int) states.stream().filter(s -> s != State.NO_TEXT).count();
  }
}
