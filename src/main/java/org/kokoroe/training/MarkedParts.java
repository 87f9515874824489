package org.kokoroe.training;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kokoroe.core.course.Gap;
import org.kokoroe.core.course.Item;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.ScenarioNode;
import org.kokoroe.core.course.ScenarioNode.Decision;
import org.kokoroe.core.course.Step;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.quiz.Given;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.training.MarkedCards.Said;

/// The parts of a question that was answered by picks, by an order, by a word, or by decisions.
final class MarkedParts {
  private static final Pattern FULL_STOP = Pattern.compile("[。.]$");

  private final MarkedCards cards;
  private final Given given;
  private final Messages messages;
  private final Language language;

  MarkedParts(MarkedCards cards, Given given, Messages messages) {
    this.cards = cards;
    this.given = given;
    this.messages = messages;
    this.language = messages.language();
  }

  void add(Question question, QuizViewModel model) {
    switch (question) {
      case Question.Assigning assigning -> items(assigning, model.order());
      case Question.Cloze cloze -> gaps(cloze, model);
      case Question.Ordering ordering -> steps(ordering);
      case Question.ShortText asked -> word(asked);
      case Question.Scenario scenario -> decisions(scenario);
      default -> throw new IllegalArgumentException("not made of such parts");
    }
  }

  private void items(Question.Assigning question, List<String> order) {
    for (String id : order) {
      Item item =
          question.items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
      String picked = Drafts.picked(given.answer(), id).orElse("");
      cards.add(
          Integer.toString(order.indexOf(id) + 1),
          item.text().in(language),
          item.feedback().in(language),
          said(
              picked.equals(item.target()),
              target(question, picked),
              target(question, item.target())));
    }
  }

  private String target(Question.Assigning question, String id) {
    return question.targets().stream()
        .filter(t -> t.id().equals(id))
        .map(t -> t.text().in(language))
        .findFirst()
        .orElse("");
  }

  private Said said(boolean right, String picked, String key) {
    return right
        ? Said.right(messages.get("quiz.mark.row-right", picked))
        : Said.wrong(messages.get("quiz.mark.row-wrong", picked, key));
  }

  private void gaps(Question.Cloze question, QuizViewModel model) {
    List<ClozeText> parts = ClozeText.of(question, model.sitting().material(), language);
    List<Gap> gaps = parts.stream().flatMap(p -> p.gap().stream()).toList();
    String whole =
        parts.stream()
            .map(
                p ->
                    p.gap()
                        .map(g -> messages.get("quiz.gap.shown", gaps.indexOf(g) + 1, p.words()))
                        .orElse(p.words()))
            .collect(Collectors.joining());
    cards.add("", whole, "", Said.nothing());
    for (Gap gap : gaps) {
      String picked = Drafts.picked(given.answer(), gap.id()).orElse("");
      boolean right = picked.equals(Gap.KEY);
      String words = gap.text(picked).in(language);
      cards.add(
          Integer.toString(gaps.indexOf(gap) + 1),
          gap.words().in(language),
          (right ? "" : gap.feedback(picked).in(language) + "\n") + gap.feedback().in(language),
          said(right, words, gap.words().in(language)));
    }
  }

  private void steps(Question.Ordering question) {
    if (!(given.answer() instanceof Answer.Sequence(var order))) {
      return;
    }
    for (Step step : question.steps()) {
      int place = question.steps().indexOf(step) + 1;
      int put = order.indexOf(step.id()) + 1;
      cards.add(
          Integer.toString(place),
          step.text().in(language),
          "",
          place == put
              ? Said.right(messages.get("quiz.mark.step-right", place))
              : Said.wrong(messages.get("quiz.mark.step-wrong", put, place)));
    }
  }

  private void word(Question.ShortText question) {
    if (!(given.answer() instanceof Answer.Words(var typed))) {
      return;
    }
    String accepted =
        String.join(
            messages.get("quiz.or"),
            question.accepted().getOrDefault(language.tag(), question.words().toList()));
    boolean right = given.graded().checks().getFirst().right();
    cards.add(
        "",
        typed.strip(),
        right ? "" : question.feedback().in(language),
        right
            ? Said.right(messages.get("quiz.mark.given-right"))
            : Said.wrong(messages.get("quiz.mark.words-wrong", accepted)));
  }

  private void decisions(Question.Scenario question) {
    if (!(given.answer() instanceof Answer.Path(var steps))) {
      return;
    }
    for (Answer.Path.Step step : steps) {
      ScenarioNode node = question.node(step.node());
      Decision decision = node.decision(step.choice());
      boolean best = decision.marks() == node.most();
      String better =
          node.choices().stream()
              .filter(c -> c.marks() == node.most())
              .map(c -> FULL_STOP.matcher(c.text().in(language)).replaceFirst(""))
              .findFirst()
              .orElse("");
      cards.add(
          Integer.toString(steps.indexOf(step) + 1),
          node.text().in(language)
              + "\n"
              + messages.get("quiz.chose", decision.text().in(language)),
          decision.feedback().in(language),
          best
              ? Said.right(messages.get("quiz.mark.decision-best"))
              : Said.wrong(messages.get("quiz.mark.decision-other", better)));
    }
  }
}
