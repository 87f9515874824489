package org.kokoroe.duties;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Navigation;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.duty.Actor;
import org.kokoroe.core.duty.Duties;
import org.kokoroe.core.duty.Duty;
import org.kokoroe.core.duty.Modality;
import org.kokoroe.core.duty.Pointer;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.report.pdf.Printout;
import org.kokoroe.core.text.Language;

/// Which policy, who one is, what kind of duty; and the duties that follow from it.
final class DutiesViewModel {
  /// How many duties are shown at first, and how many more at each asking.
  static final int STEP = 50;

  private final LoadedContent content;
  private final Navigation navigation;
  private final ReadOnlyObjectWrapper<State> state;
  private Duties duties;

  DutiesViewModel(LoadedContent content, Navigation navigation, String policy) {
    this.content = content;
    this.navigation = navigation;
    List<Policy> all = content.policies().policies();
    this.duties = content.duties(content.policies().policy(policy).orElseGet(() -> all.getFirst()));
    this.state = new ReadOnlyObjectWrapper<>(first());
  }

  /// What is shown.
  ///
  /// @param actor null for everyone
  /// @param modality null for all
  /// @param counts how many there are of each kind, whichever is shown
  /// @param hidden how many are not shown yet
  record State(
      Policy policy,
      List<Actor> actors,
      @Nullable Actor actor,
      @Nullable Modality modality,
      Map<Modality, Integer> counts,
      List<DutyItem> items,
      int hidden) {
    /// Copies the collections.
    State {
      actors = List.copyOf(actors);
      counts = Map.copyOf(counts);
      items = List.copyOf(items);
    }

    int count(Modality of) {
      return counts.getOrDefault(of, 0);
    }

    int total() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Returns the items under the outermost heading of each; those without one first come.
    Map<Optional<Entry>, List<DutyItem>> sections(LoadedContent content) {
      Map<Optional<Entry>, List<DutyItem>> sections = new LinkedHashMap<>();
      for (DutyItem item : items) {
        Optional<Entry> section =
            item.entry().path().stream()
                .filter(clause -> clause.kind() == ClauseKind.HEADING)
                .findFirst()
                .flatMap(clause -> content.policies().find(clause.id()));
        sections.computeIfAbsent(section, s -> new ArrayList<>()).add(item);
      }
      return sections;
    }
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  List<Policy> policies() {
    return content.policies().policies();
  }

  Map<Optional<Entry>, List<DutyItem>> sections() {
    return state.get().sections(content);
  }

  void choosePolicy(Policy policy) {
    if (!policy.id().equals(duties.policy().id())) {
      duties = content.duties(policy);
      state.set(first());
    }
  }

  void chooseActor(@Nullable Actor actor) {
    state.set(made(actor, null, STEP));
  }

  void chooseModality(@Nullable Modality modality) {
    state.set(made(state.get().actor(), modality, STEP));
  }

  /// Shows everyone's duties of every kind.
  void reset() {
    state.set(made(null, null, STEP));
  }

  void showMore() {
    State now = state.get();
    state.set(made(now.actor(), now.modality(), now.items().size() + STEP));
  }

  void openText(Entry entry) {
    navigation.go(new Route.Handbook(entry.policy().id(), entry.clause().id()));
  }

  /// Returns all that was asked for, also what is not shown yet, for paper.
  Printout printout() {
    State now = state.get();
    State whole = made(now.actor(), now.modality(), Integer.MAX_VALUE);
    return new DutyPrintout().of(now.policy(), now.actor(), whole.sections(content));
  }

  private State first() {
    return made(duties.actors().stream().findFirst().orElse(null), null, STEP);
  }

  private State made(@Nullable Actor actor, @Nullable Modality modality, int limit) {
    List<Duty> theirs = actor == null ? duties.all() : duties.of(actor);
    Map<Key, List<Duty>> bySentence = new LinkedHashMap<>();
    for (Duty duty : theirs) {
      bySentence
          .computeIfAbsent(
              new Key(duty.clause(), duty.sentence(), duty.modality()), k -> new ArrayList<>())
          .add(duty);
    }
    Map<Modality, Integer> counts = new EnumMap<>(Modality.class);
    bySentence.keySet().forEach(key -> counts.merge(key.modality(), 1, Integer::sum));
    List<Key> asked =
        bySentence.keySet().stream()
            .filter(key -> modality == null || key.modality() == modality)
            .toList();
    List<DutyItem> items = new ArrayList<>();
    for (Key key : asked.subList(0, Math.min(limit, asked.size()))) {
      item(items.size() + 1, Objects.requireNonNull(bySentence.get(key))).ifPresent(items::add);
    }
    return new State(
        duties.policy(),
        duties.actors(),
        actor,
        modality,
        counts,
        items,
        Math.max(0, asked.size() - limit));
  }

  private record Key(ClauseId clause, int sentence, Modality modality) {}

  private Optional<DutyItem> item(int number, List<Duty> sentence) {
    Duty duty = sentence.getFirst();
    return content
        .policies()
        .find(duty.clause())
        .map(
            entry ->
                new DutyItem(
                    number,
                    entry,
                    duty.modality(),
                    sentence.stream().map(Duty::actor).toList(),
                    duties.words(duty, Language.JA).map(Duties.Words::text).orElse(""),
                    duties.words(duty, Language.EN),
                    way(duties.exceptions(duty.clause())),
                    way(duties.discipline(duty.clause()))));
  }

  private DutyItem.Way way(Pointer pointer) {
    List<Entry> clauses =
        pointer.clauses().stream().flatMap(id -> content.policies().find(id).stream()).toList();
    return new DutyItem.Way(clauses, pointer.reason());
  }
}
