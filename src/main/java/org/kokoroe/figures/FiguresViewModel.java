package org.kokoroe.figures;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Navigation;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.figure.Figure;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;

/// Which policy's figures are shown, and which part of one was chosen.
final class FiguresViewModel {
  private final LoadedContent content;
  private final Navigation navigation;
  private final ReadOnlyObjectWrapper<String> policy = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Choice> choice = new ReadOnlyObjectWrapper<>();

  FiguresViewModel(LoadedContent content, Navigation navigation, String policy) {
    this.content = content;
    this.navigation = navigation;
    boolean known = content.policies().policy(policy).isPresent();
    this.policy.set(
        known ? policy : policies().stream().map(Policy::id).findFirst().orElse(policy));
  }

  /// A part or a link of a figure.
  ///
  /// @param element the id of a part, or [#idOf] a link
  record Choice(String figure, String element) {}

  /// Returns a name for a link that no part has.
  static String idOf(Figure.Link link) {
    return link.from() + "_" + link.to();
  }

  List<Policy> policies() {
    return content.policies().policies();
  }

  ReadOnlyObjectProperty<String> policyProperty() {
    return policy.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Choice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  /// Returns the figures of the policy shown.
  List<Figure> figures() {
    return content.figuresOf(policy.get());
  }

  /// Shows another policy.
  void show(String id) {
    choice.set(null);
    policy.set(id);
  }

  /// Chooses a part; chosen once more it is let go.
  void choose(Choice part) {
    choice.set(part.equals(choice.get()) ? null : part);
  }

  /// Lets go of what was chosen.
  void close() {
    choice.set(null);
  }

  /// Returns the clauses that say what the chosen part says, with their places in the policy.
  List<PolicyLibrary.Entry> clauses() {
    return Optional.ofNullable(choice.get()).stream()
        .flatMap(chosen -> clausesOf(chosen).stream())
        .flatMap(id -> entry(id).stream())
        .toList();
  }

  private List<ClauseId> clausesOf(Choice chosen) {
    return figures().stream()
        .filter(f -> f.id().equals(chosen.figure()))
        .findFirst()
        .map(f -> clausesOf(f, chosen.element()))
        .orElse(List.of());
  }

  private static List<ClauseId> clausesOf(Figure figure, String element) {
    return figure
        .part(element)
        .map(Figure.Part::clauses)
        .or(
            () ->
                figure.links().stream()
                    .filter(link -> idOf(link).equals(element))
                    .findFirst()
                    .map(Figure.Link::clauses))
        .orElse(List.of());
  }

  /// Returns a clause with its place, if it is there.
  Optional<PolicyLibrary.Entry> entry(ClauseId id) {
    return content.policies().find(id);
  }

  /// Opens the handbook at a clause.
  void open(ClauseId clause) {
    navigation.go(new Route.Handbook(clause.policy(), clause));
  }
}
