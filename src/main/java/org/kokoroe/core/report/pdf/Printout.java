package org.kokoroe.core.report.pdf;

import java.util.List;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;

/// What is to be printed of a policy.
public sealed interface Printout {
  /// Returns the policy it is of.
  Policy policy();

  /// Returns the languages it is printed in.
  PrintLanguage language();

  /// The whole policy, with the notes on this edition.
  record Whole(Policy policy, PrintLanguage language) implements Printout {}

  /// Some clauses, each with all below it and the headings above it, in the order of the document.
  record Extract(Policy policy, PrintLanguage language, List<ClauseId> clauses)
      implements Printout {
    /// Copies the list.
    public Extract {
      clauses = List.copyOf(clauses);
    }
  }

  /// A list drawn from the policy, such as a person's duties.
  record Drawn(Policy policy, PrintLanguage language, Listing listing) implements Printout {}
}
