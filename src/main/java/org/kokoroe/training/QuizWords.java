package org.kokoroe.training;

import java.util.ArrayList;
import java.util.List;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Grading;
import org.kokoroe.core.quiz.ScenarioGrader;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.text.Messages;

/// The words around a question: what is saved, what is missing, what comes next.
final class QuizWords {
  private final Messages messages;
  private final QuizViewModel model;

  QuizWords(Messages messages, QuizViewModel model) {
    this.messages = messages;
    this.model = model;
  }

  /// Returns what the main button does; empty while there is nothing to do.
  String main() {
    if (model.savingProperty().get() instanceof Saving.Busy) {
      return messages.get("quiz.saving");
    }
    return switch (model.pageProperty().get()) {
      case QuizPage.Opening ignored -> "";
      case QuizPage.Asking ignored ->
          messages.get(
              model.question() instanceof Question.Scenario ? "quiz.decide" : "quiz.answer");
      case QuizPage.Decided ignored ->
          messages.get(goesOn() ? "quiz.next-scene" : "quiz.look-back");
      case QuizPage.Explained ignored ->
          messages.get(
              model.sitting().next().isPresent()
                  ? "quiz.next"
                  : model.isRecorded() ? "quiz.to-result" : toEnd());
      case QuizPage.Refused(QuizFlow.Refusal.NotSaved ignored) -> messages.get("quiz.open-again");
      case QuizPage.Refused ignored -> messages.get("quiz.go-back");
      case QuizPage.Practised ignored ->
          messages.get(model.isReview() ? "quiz.go-back" : "quiz.back-to-result");
    };
  }

  private String toEnd() {
    return model.isReview() ? "quiz.to-end.review" : "quiz.to-end";
  }

  /// Returns what becomes of the answers, where they are no records.
  String note() {
    return messages.get(model.isReview() ? "quiz.review.note" : "quiz.practice.note");
  }

  /// Returns what stays of what was practised.
  String practisedMore() {
    return messages.get(model.isReview() ? "quiz.review.more" : "quiz.practised.more");
  }

  /// Returns what is on the disk.
  String saved() {
    if (!model.isRecorded()) {
      return messages.get(model.isReview() ? "quiz.review.not-kept" : "quiz.practice.not-kept");
    }
    return switch (model.savingProperty().get()) {
      case Saving.Busy ignored -> messages.get("quiz.saving");
      case Saving.Unsaved ignored -> messages.get("quiz.unsaved");
      case Saving.Safe ignored -> upTo("quiz.saved", "quiz.saved.none");
    };
  }

  /// Returns what stays when somebody leaves.
  String leaving() {
    return model.isRecorded()
        ? upTo("quiz.leaving", "quiz.leaving.none")
        : messages.get(model.isReview() ? "quiz.leaving.review" : "quiz.leaving.practice");
  }

  /// Says whether an answer of this sitting is on the disk.
  boolean hasSaved() {
    return model.isRecorded() && answered() > 0;
  }

  private String upTo(String some, String none) {
    int answered = answered();
    return answered == 0 ? messages.get(none) : messages.get(some, answered);
  }

  private int answered() {
    return model.pageProperty().get() instanceof QuizPage.Opening
            || model.pageProperty().get() instanceof QuizPage.Refused
        ? 0
        : model.sitting().answered();
  }

  /// Returns what an answer still lacks; empty when it lacks nothing that was asked for.
  String missing() {
    Grading.Incomplete lacks = model.draft().missingProperty().get();
    if (lacks == null) {
      return "";
    }
    if (lacks.missing().contains(Grading.Part.STATEMENTS)) {
      return messages.get("quiz.missing.statements", numbers(lacks.statements()));
    }
    if (lacks.missing().contains(Grading.Part.CHOICE)) {
      return messages.get("quiz.missing.choice");
    }
    if (lacks.missing().contains(Grading.Part.PICKS)) {
      return messages.get("quiz.missing.picks", lacks.statements().size());
    }
    if (lacks.missing().contains(Grading.Part.WORDS)) {
      return messages.get("quiz.missing.words");
    }
    if (lacks.missing().size() > 1) {
      return messages.get("quiz.missing.both");
    }
    return messages.get(
        lacks.missing().contains(Grading.Part.VERDICT)
            ? "quiz.missing.verdict"
            : "quiz.missing.reason");
  }

  /// Says whether the scenario goes on after the decision just taken.
  private boolean goesOn() {
    return model.question() instanceof Question.Scenario scenario
        && ScenarioGrader.reached(scenario, model.sitting().path(model.index())).isPresent();
  }

  private String numbers(List<String> statements) {
    var numbers = new ArrayList<String>();
    List<String> order = model.order();
    for (int i = 0; i < order.size(); i++) {
      if (statements.contains(order.get(i))) {
        numbers.add(Integer.toString(i + 1));
      }
    }
    return Enumeration.of(messages, numbers);
  }

  /// Returns why something could not be saved, and what to do.
  String reason(AppendOutcome.Reason reason) {
    return reason(messages, reason);
  }

  /// Returns why something could not be saved, and what to do.
  static String reason(Messages messages, AppendOutcome.Reason reason) {
    return messages.get(
        switch (reason) {
          case DISK_FULL -> "quiz.reason.disk-full";
          case READ_ONLY -> "quiz.reason.read-only";
          case IO -> "quiz.reason.io";
        });
  }

  /// Returns what keeps the quiz from being shown.
  String refused(QuizFlow.Refusal refusal) {
    return messages.get(
        switch (refusal) {
          case QuizFlow.Refusal.NothingDue ignored -> "quiz.refused.nothing-due";
          case QuizFlow.Refusal.Exhausted ignored -> "quiz.refused.exhausted";
          case QuizFlow.Refusal.TooFewQuestions ignored -> "quiz.refused.too-few";
          case QuizFlow.Refusal.ContentMissing ignored -> "quiz.refused.missing";
          case QuizFlow.Refusal.NotSaved ignored -> "quiz.refused.not-saved";
        });
  }

  /// Returns what to do about it.
  String refusedMore(QuizFlow.Refusal refusal) {
    return switch (refusal) {
      case QuizFlow.Refusal.NothingDue ignored -> messages.get("quiz.refused.nothing-due.more");
      case QuizFlow.Refusal.Exhausted(int allowed) ->
          messages.get("quiz.refused.exhausted.more", Numbers.of(messages, allowed));
      case QuizFlow.Refusal.TooFewQuestions ignored -> messages.get("quiz.refused.too-few.more");
      case QuizFlow.Refusal.ContentMissing(String id) ->
          messages.get("quiz.refused.missing.more", id);
      case QuizFlow.Refusal.NotSaved(var reason) -> reason(reason);
    };
  }
}
