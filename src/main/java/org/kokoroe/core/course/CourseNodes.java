package org.kokoroe.core.course;

import org.kokoroe.core.policy.ClauseId;
import tools.jackson.databind.JsonNode;

/// Makes the records of a course from nodes that the schema has accepted; what a file leaves out
/// gets the default that the schema states.
final class CourseNodes {
  private CourseNodes() {}

  static Course course(JsonNode n) {
    return new Course(
        Nodes.string(n, "id"),
        n.required("version").intValue(),
        Nodes.text(n.required("title")),
        Nodes.optionalText(n, "summary"),
        Nodes.optionalText(n, "audience"),
        n.path("kind").asString("everyone"),
        Nodes.optionalInt(n, "minutes"),
        Nodes.strings(n.required("policies")),
        Nodes.optionalInt(n, "passPercent"),
        Nodes.list(n.path("objectives"), CourseNodes::objective),
        n.has("blueprint") ? blueprint(n.required("blueprint")) : null,
        Nodes.list(n.path("lessons"), CourseNodes::lesson),
        Nodes.list(n.required("questions"), QuestionNodes::question),
        new QuizRules(Nodes.optionalInt(n.path("quiz"), "attempts")),
        Nodes.list(n.path("mustPass"), c -> new ClauseId(c.stringValue())));
  }

  private static Objective objective(JsonNode n) {
    return new Objective(Nodes.string(n, "id"), Nodes.text(n.required("title")));
  }

  private static Blueprint blueprint(JsonNode n) {
    return new Blueprint(
        Nodes.list(
            n.required("rows"),
            row ->
                new Blueprint.Row(
                    Nodes.strings(row.required("objectives")), row.required("count").intValue())));
  }

  private static Lesson lesson(JsonNode n) {
    return new Lesson(
        Nodes.string(n, "id"),
        Nodes.text(n.required("title")),
        Nodes.strings(n.path("policies")),
        Nodes.list(n.required("blocks"), CourseNodes::block));
  }

  private static Lesson.Block block(JsonNode n) {
    return new Lesson.Block(
        Nodes.optionalText(n, "text"),
        n.has("quote") ? new ClauseId(Nodes.string(n, "quote")) : null);
  }
}
