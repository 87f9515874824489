package org.kokoroe.glossary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.content.Term;
import org.kokoroe.core.policy.Definition;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.term.Use;
import org.kokoroe.core.term.Uses;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// The words of the glossary, which of them are looked for, and which is looked at.
final class GlossaryViewModel {
  private final LoadedContent content;
  private final Uses uses;
  private final ObservableList<Headword> all = FXCollections.observableArrayList();
  private final FilteredList<Headword> shown = new FilteredList<>(all);
  private final StringProperty query = new SimpleStringProperty("");
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.EVERYTHING);
  private final ReadOnlyObjectWrapper<@Nullable Headword> selected = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Language> usesIn = new SimpleObjectProperty<>(Language.JA);
  private boolean asked;

  /// Which words are listed.
  ///
  /// @param policy whose terms; null for those of all
  /// @param standard whether the standard terms are meant
  record Scope(@Nullable Policy policy, boolean standard) {
    static final Scope EVERYTHING = new Scope(null, false);

    boolean has(Headword word) {
      if (standard) {
        return word.policy() == null;
      }
      var own = word.policy();
      return policy == null || (own != null && policy.id().equals(own.id()));
    }
  }

  GlossaryViewModel(LoadedContent content, Route.Glossary at) {
    this.content = content;
    this.uses = new Uses(content.policies());
    collect();
    query.addListener((value, was, is) -> filter());
    scope.addListener((value, was, is) -> filter());
    content.policies().policy(at.policy()).ifPresent(p -> scope.set(new Scope(p, false)));
    var term = at.term();
    if (term == null) {
      shown.stream().findFirst().ifPresent(selected::set);
      return;
    }
    first(shown, term)
        .or(() -> first(all, term))
        .ifPresent(
            word -> {
              asked = true;
              if (!scope.get().has(word)) {
                // No term of the policy's own: a standard one, or another policy's.
                scope.set(Scope.EVERYTHING);
              }
              selected.set(word);
            });
  }

  private static Optional<Headword> first(List<Headword> among, String term) {
    return among.stream().filter(word -> word.term().in(Language.JA).equals(term)).findFirst();
  }

  private void collect() {
    Set<String> defined = new HashSet<>();
    for (Policy policy : content.policies().policies()) {
      for (Definition d : policy.definitions()) {
        defined.add(d.term().in(Language.JA));
        String reading = d.reading() == null ? "" : d.reading();
        all.add(new Headword(d.term(), reading, policy, d, null));
      }
    }
    for (Term term : content.terms()) {
      if (!defined.contains(term.ja())) {
        all.add(
            new Headword(
                LocalizedText.of(term.ja(), term.en()), term.reading(), null, null, term.note()));
      }
    }
  }

  private void filter() {
    shown.setPredicate(word -> scope.get().has(word) && word.matches(query.get()));
  }

  /// Returns whether the person asked for one term, and not for the list.
  boolean askedForTerm() {
    return asked;
  }

  List<Scope> scopes() {
    List<Scope> scopes = new ArrayList<>();
    scopes.add(Scope.EVERYTHING);
    content.policies().policies().forEach(p -> scopes.add(new Scope(p, false)));
    scopes.add(new Scope(null, true));
    return scopes;
  }

  ObservableList<Headword> shown() {
    return shown;
  }

  StringProperty queryProperty() {
    return query;
  }

  ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  ReadOnlyObjectProperty<@Nullable Headword> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  void select(@Nullable Headword word) {
    if (word != null) {
      selected.set(word);
    }
  }

  /// Returns the language in which uses are shown.
  ObjectProperty<Language> usesInProperty() {
    return usesIn;
  }

  PolicyLibrary library() {
    return content.policies();
  }

  /// Returns what the policies mean by the word where they do not mean the same.
  List<Term.Difference> differences(Headword word) {
    var definition = word.definition();
    return definition == null ? List.of() : Term.differences(content.terms(), definition);
  }

  /// Returns the headword that a policy has for a Japanese term.
  Optional<Headword> headword(String policy, String term) {
    return all.stream()
        .filter(w -> w.policy() != null && w.policy().id().equals(policy))
        .filter(w -> w.term().in(Language.JA).equals(term))
        .findFirst();
  }

  /// Returns the word as other policies define it: the same word, or the one that the differences
  /// name.
  List<Headword> elsewhere(Headword word) {
    List<Headword> found = new ArrayList<>();
    for (Policy policy : content.policies().policies()) {
      if (word.policy() == null || policy.id().equals(word.policy().id())) {
        continue;
      }
      String term =
          differences(word).stream()
              .filter(d -> d.policy().equals(policy.id()))
              .map(Term.Difference::term)
              .findFirst()
              .orElse(word.term().in(Language.JA));
      headword(policy.id(), term).ifPresent(found::add);
    }
    return found;
  }

  /// Returns where a policy uses the word, in the language chosen; its own word for it where the
  /// policies have different ones.
  List<Use> uses(Headword word, Policy policy) {
    LocalizedText term =
        elsewhere(word).stream()
            .filter(w -> w.policy() != null && w.policy().id().equals(policy.id()))
            .map(Headword::term)
            .findFirst()
            .orElse(word.term());
    return uses.of(term, policy, usesIn.get());
  }
}
