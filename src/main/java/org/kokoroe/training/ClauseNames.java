package org.kokoroe.training;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;

/// How a clause is named outside the handbook: its number and the heading it stands under, for
/// example `7. (5) 人的セキュリティ`.
final class ClauseNames {
  private ClauseNames() {}

  /// Returns the name of a clause in its own document.
  static String of(PolicyLibrary.Entry entry, Language language) {
    String heading =
        entry.path().reversed().stream()
            .filter(c -> c.kind() == ClauseKind.HEADING)
            .findFirst()
            .map(Clause::text)
            .map(text -> text.in(language))
            .orElse("");
    return Stream.of(entry.displayLabel(), heading)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// Returns the name with the document before it, for where two documents stand side by side.
  static String withDocument(PolicyLibrary.Entry entry, Language language) {
    String colon = language.equals(Language.JA) ? "　" : ": ";
    return entry.policy().shortTitle().in(language) + colon + of(entry, language);
  }
}
