package org.kokoroe.core.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.Definition;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// Keyword in context: where a word is used, policy by policy.
public final class Uses {
  private final PolicyLibrary library;

  /// Looks in these policies.
  public Uses(PolicyLibrary library) {
    this.library = library;
  }

  /// Returns every use of a word in a policy, in document order. Where the policy defines longer
  /// terms with the word inside, those are not counted; the printed table of contents and the
  /// repeated title are left out.
  public List<Use> of(LocalizedText word, Policy policy, Language language) {
    var spotter = new Spotter(word);
    String ja = word.in(Language.JA);
    Optional<Definition> own = ClauseLinks.definition(policy, ja);
    List<Spotter> longer =
        policy.definitions().stream()
            .map(Definition::term)
            .filter(t -> isLonger(t, word, language))
            .map(Spotter::new)
            .toList();
    List<Use> uses = new ArrayList<>();
    for (Entry entry : library.clausesOf(policy.id())) {
      Clause clause = entry.clause();
      Optional<String> text = clause.text().find(language);
      if (text.isEmpty() || !clause.kind().isShown()) {
        continue;
      }
      List<Span> taken =
          longer.stream().flatMap(l -> l.find(text.get(), language).stream()).toList();
      boolean defining = own.filter(d -> d.clause().equals(clause.id())).isPresent();
      spotter.find(text.get(), language).stream()
          .filter(span -> taken.stream().noneMatch(span::overlaps))
          .forEach(span -> uses.add(new Use(entry, language, span, defining)));
    }
    return List.copyOf(uses);
  }

  private static boolean isLonger(LocalizedText term, LocalizedText word, Language language) {
    Optional<String> one = term.find(language);
    Optional<String> other = word.find(language);
    return one.isPresent() && other.isPresent() && one.get().length() > other.get().length();
  }
}
