package org.kokoroe.handbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.CrossReference;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;

/// The line under the current clause: how many questions cite it, what to see also, and what refers
/// to it.
final class ClauseFoot {
  private final HandbookViewModel model;
  private final Messages messages;

  ClauseFoot(HandbookViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /// Builds the line for the clauses that are marked together with the current one; nothing where
  /// they are no numbered text.
  Optional<Node> build() {
    var outline = model.outline();
    int start = outline.blockStart(model.current());
    List<ClauseId> clauses = new ArrayList<>();
    for (int row = start; row < outline.blockEnd(start); row++) {
      if (outline.row(row) instanceof Row.Passage passage) {
        clauses.add(passage.entry().clause().id());
      }
    }
    if (clauses.isEmpty()) {
      return Optional.empty();
    }
    var foot = new FlowPane();
    foot.getStyleClass().add("k-clause-foot");
    foot.getChildren().addAll(questions(clauses));
    var also =
        labels(
            clauses,
            model.annotations()::seeAlso,
            r -> r.targets().stream().map(ClauseId::new).toList());
    if (!also.isEmpty()) {
      foot.getChildren().add(hint(messages.get("handbook.foot.also")));
      foot.getChildren().addAll(also);
    }
    var from = labels(clauses, model.annotations()::to, r -> List.of(r.from()));
    foot.getChildren()
        .add(hint(messages.get(from.isEmpty() ? "handbook.foot.none" : "handbook.foot.from")));
    foot.getChildren().addAll(from);
    return Optional.of(foot);
  }

  private List<Node> questions(List<ClauseId> clauses) {
    List<Node> links = new ArrayList<>();
    var counts = model.annotations().questions(clauses);
    for (Course course : counts.keySet()) {
      long count = counts.getOrDefault(course, 0L);
      String words =
          counts.size() == 1
              ? messages.get("handbook.foot.questions", count)
              : messages.get(
                  "handbook.foot.questions-in", count, course.title().in(messages.language()));
      links.add(link(words, new Route.CourseOverview(course.id())));
    }
    return links;
  }

  private List<Node> labels(
      List<ClauseId> clauses,
      Function<ClauseId, List<CrossReference>> references,
      Function<CrossReference, List<ClauseId>> ends) {
    Set<ClauseId> found = new LinkedHashSet<>();
    for (ClauseId clause : clauses) {
      references.apply(clause).forEach(r -> found.addAll(ends.apply(r)));
    }
    found.removeAll(clauses);
    List<Node> links = new ArrayList<>();
    for (ClauseId id : found) {
      model
          .annotations()
          .library()
          .find(id)
          .filter(entry -> entry.clause().kind().isShown())
          .ifPresent(entry -> links.add(link(name(entry), new Route.Handbook(id.policy(), id))));
    }
    return links;
  }

  private String name(Entry entry) {
    String titled = entry.titledLabel(messages.language());
    return titled.isEmpty() ? entry.clause().text().in(Language.JA) : titled;
  }

  private static Label hint(String words) {
    var label = new Label(words);
    label.getStyleClass().add("k-hint");
    return label;
  }

  private static Hyperlink link(String words, Route route) {
    var link = new Hyperlink(words);
    link.setWrapText(true);
    link.setFocusTraversable(false);
    link.getStyleClass().add("k-foot-link");
    link.setOnAction(event -> link.fireEvent(new GoEvent(route)));
    return link;
  }
}
