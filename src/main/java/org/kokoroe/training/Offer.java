package org.kokoroe.training;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kokoroe.core.course.Option;
import org.kokoroe.core.course.Passage;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.ScenarioNode;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.quiz.Material;
import org.kokoroe.core.quiz.ScenarioGrader;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;

/// Something that can be chosen as a whole: an option, a passage, a decision.
record Offer(String id, String words) {
  /// Returns what is offered, in the order shown.
  static List<Offer> of(QuizViewModel model, Messages messages) {
    Language language = messages.language();
    return switch (model.question()) {
      case Question.Single q -> options(q.options(), model.order(), language);
      case Question.Multiple q -> options(q.options(), model.order(), language);
      case Question.TrueFalseReason q -> options(q.options(), model.order(), language);
      case Question.Hunt q -> passages(q.passages(), model.sitting().material(), language);
      case Question.Scenario q ->
          ScenarioGrader.reached(q, model.sitting().path(model.index()))
              .map(node -> decisions(node, model.order(), language))
              .orElse(List.of());
      default -> throw new IllegalArgumentException("nothing offered as a whole");
    };
  }

  private static List<Offer> options(List<Option> bank, List<String> order, Language language) {
    var byId = bank.stream().collect(Collectors.toMap(Option::id, Function.identity()));
    return order.stream()
        .map(id -> new Offer(id, Objects.requireNonNull(byId.get(id)).text().in(language)))
        .toList();
  }

  private static List<Offer> passages(
      List<Passage> passages, Material material, Language language) {
    return passages.stream()
        .map(p -> new Offer(p.id(), words(p, material.policies(), language)))
        .toList();
  }

  /// Returns a passage under the name of its clause.
  static String words(Passage passage, PolicyLibrary policies, Language language) {
    return policies
        .find(passage.clause())
        .map(
            entry ->
                ClauseNames.of(entry, language) + "\n" + passage.words(entry.clause(), language))
        .orElse("");
  }

  /// Returns the decisions of a node, in the order shown.
  static List<Offer> decisions(ScenarioNode node, List<String> order, Language language) {
    String prefix = node.id() + "=";
    return order.stream()
        .filter(id -> id.startsWith(prefix))
        .map(id -> node.decision(id.substring(prefix.length())))
        .map(d -> new Offer(d.id(), d.text().in(language)))
        .toList();
  }
}
