package org.kokoroe.training;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kokoroe.core.course.Citation;
import org.kokoroe.core.course.CitationKind;
import org.kokoroe.core.quiz.Attempt;
import org.kokoroe.core.quiz.Paper;
import org.kokoroe.core.quiz.Result.ObjectiveScore;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Prose;
import org.kokoroe.ui.WidthClass;

/// How each learning objective did, the weakest first: a bar, the count, and a word.
final class ObjectivesCard extends VBox {
  private static final int MOST_CLAUSES = 2;
  private static final int MOST_LETTERS = 60;

  private final Messages messages;
  private final Attempt attempt;
  private final boolean narrow;

  ObjectivesCard(ResultViewModel.State.Shown shown, Messages messages, WidthClass width) {
    this.messages = messages;
    this.attempt = shown.attempt();
    this.narrow = width == WidthClass.NARROW;
    getStyleClass().addAll("k-card", "result-objectives");
    getChildren().add(Prose.of(messages.get("result.objectives"), "k-h3"));
    List<ObjectiveScore> scores = shown.result().objectives();
    for (ObjectiveScore score : scores) {
      getChildren().add(row(score, score.equals(scores.getLast())));
    }
  }

  private Region row(ObjectiveScore score, boolean last) {
    var name = new VBox(Prose.of(score.objective().title().in(messages.language()), "k-body"));
    String clauses = clauses(score);
    if (!clauses.isEmpty()) {
      name.getChildren().add(Prose.of(clauses, "k-caption"));
    }
    name.getStyleClass().add("result-objective-name");
    HBox.setHgrow(name, Priority.ALWAYS);
    String counted = messages.get("result.right", score.total(), score.right());
    var bar = new ProgressBar(share(score));
    bar.setAccessibleText(counted);
    bar.getStyleClass().add("result-bar");
    var count = new Label(counted);
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add("result-count");
    var state = new HBox(badge(score));
    state.getStyleClass().add("result-state");
    var numbers = new HBox(bar, count, state);
    numbers.getStyleClass().add("result-numbers");
    Pane row = narrow ? new VBox(name, numbers) : new HBox(name, numbers);
    row.getStyleClass().add("result-objective");
    if (!last) {
      row.getStyleClass().add("k-line");
    }
    return row;
  }

  private Label badge(ObjectiveScore score) {
    boolean understood = score.right() == score.total();
    var badge =
        Badges.of(
            messages.get(understood ? "result.understood" : "result.read-again"),
            understood ? "k-badge-success" : "k-badge-warning");
    badge.setGraphic(new Icon(understood ? Icon.Glyph.CIRCLE : Icon.Glyph.WARNING));
    badge.getStyleClass().add("result-badge");
    return badge;
  }

  private static double share(ObjectiveScore score) {
    return score.score().over(score.total()).decimal(3).doubleValue();
  }

  /// Returns up to two clauses of the own policy on which the keys of this objective's questions
  /// rest, by number and heading; only the first where two would be long.
  private String clauses(ObjectiveScore score) {
    List<String> names =
        attempt.paper().items().stream()
            .map(Paper.Item::question)
            .filter(q -> score.objective().id().equals(q.core().objective()))
            .flatMap(q -> attempt.material().cites(q).stream())
            .filter(c -> c.kind() == CitationKind.BASIS)
            .map(Citation::clause)
            .filter(id -> id.policy().equals(attempt.material().policy()))
            .flatMap(id -> attempt.material().policies().find(id).stream())
            .map(entry -> ClauseNames.of(entry, messages.language()))
            .distinct()
            .limit(MOST_CLAUSES)
            .toList();
    String all = String.join(messages.get("training.dot"), names);
    return all.length() <= MOST_LETTERS ? all : names.getFirst();
  }
}
