package org.kokoroe.core.note;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kokoroe.core.policy.ClauseId;

/// All of one person's bookmarks and notes; at most one jotting for each clause. Never changes:
/// each change gives another.
public final class Notebook {
  /// Nothing in it yet.
  public static final Notebook EMPTY = new Notebook(List.of());

  private final Map<ClauseId, Jotting> jottings;

  /// Holds those jottings, the last of each clause; empty ones are left out.
  public Notebook(List<Jotting> all) {
    Map<ClauseId, Jotting> kept = new LinkedHashMap<>();
    for (Jotting each : all) {
      kept.remove(each.clause());
      if (!each.isEmpty()) {
        kept.put(each.clause(), each);
      }
    }
    jottings = Collections.unmodifiableMap(kept);
  }

  /// Returns all jottings, the one changed last at the end.
  public List<Jotting> all() {
    return List.copyOf(jottings.values());
  }

  /// Returns what is beside that clause.
  public Optional<Jotting> at(ClauseId clause) {
    return Optional.ofNullable(jottings.get(clause));
  }

  /// Returns the same with a bookmark at that clause, or without it where there was one.
  public Notebook toggleBookmark(ClauseId clause, Instant now) {
    boolean was = at(clause).filter(Jotting::bookmarked).isPresent();
    return with(new Jotting(clause, !was, note(clause), now));
  }

  /// Returns the same with that note at the clause; an empty one takes the note away.
  public Notebook withNote(ClauseId clause, String note, Instant now) {
    boolean bookmarked = at(clause).filter(Jotting::bookmarked).isPresent();
    return with(new Jotting(clause, bookmarked, note.strip(), now));
  }

  /// Returns the same without anything at that clause.
  public Notebook without(ClauseId clause) {
    return with(new Jotting(clause, false, "", Instant.EPOCH));
  }

  private String note(ClauseId clause) {
    return at(clause).map(Jotting::note).orElse("");
  }

  private Notebook with(Jotting jotting) {
    List<Jotting> all = new java.util.ArrayList<>(jottings.values());
    all.add(jotting);
    return new Notebook(all);
  }
}
