package org.kokoroe.handbook;

import java.util.List;
import java.util.Optional;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary.Entry;

/// One row of the reader: what stands beside each other in all languages.
sealed interface Row {
  /// Returns the clauses of this row, in document order.
  List<Entry> entries();

  /// Returns the clause this row is named by, if it has one.
  default Optional<Entry> lead() {
    return entries().stream().findFirst();
  }

  /// Title, subtitle and date as they stand on the document.
  record Cover(List<Entry> entries) implements Row {
    /// Copies the list.
    public Cover {
      entries = List.copyOf(entries);
    }
  }

  /// The bodies that issued the document.
  record Signatories(List<Entry> entries) implements Row {
    /// Copies the list.
    public Signatories {
      entries = List.copyOf(entries);
    }
  }

  /// A heading, a paragraph, an item, a definition or a note.
  ///
  /// @param depth number of headings above it
  record Passage(Entry entry, int depth) implements Row {
    @Override
    public List<Entry> entries() {
      return List.of(entry);
    }

    /// Says whether this is a heading.
    boolean isHeading() {
      return entry.clause().kind() == ClauseKind.HEADING;
    }
  }

  /// What a reader should know about this edition; no part of the document.
  record About(Policy policy) implements Row {
    @Override
    public List<Entry> entries() {
      return List.of();
    }
  }
}
