package org.kokoroe.core.course;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.LocalizedText;
import tools.jackson.databind.JsonNode;

/// Makes the records of a course from nodes that the schema has accepted; what a file leaves out
/// gets the default that the schema states.
final class CourseNodes {
  private static final int USUAL_DIFFICULTY = 2;

  private CourseNodes() {}

  static Course course(JsonNode n) {
    return new Course(
        string(n, "id"),
        n.required("version").intValue(),
        text(n.required("title")),
        optionalText(n, "summary"),
        optionalText(n, "audience"),
        n.path("kind").asString("everyone"),
        optionalInt(n, "minutes"),
        strings(n.required("policies")),
        optionalInt(n, "passPercent"),
        list(n.path("objectives"), CourseNodes::objective),
        n.has("blueprint") ? blueprint(n.required("blueprint")) : null,
        list(n.path("lessons"), CourseNodes::lesson),
        list(n.required("questions"), CourseNodes::question));
  }

  private static Objective objective(JsonNode n) {
    return new Objective(string(n, "id"), text(n.required("title")));
  }

  private static Blueprint blueprint(JsonNode n) {
    return new Blueprint(
        list(
            n.required("rows"),
            row ->
                new Blueprint.Row(
                    strings(row.required("objectives")), row.required("count").intValue())));
  }

  private static Lesson lesson(JsonNode n) {
    return new Lesson(
        string(n, "id"),
        text(n.required("title")),
        strings(n.path("policies")),
        list(n.required("blocks"), CourseNodes::block));
  }

  private static Lesson.Block block(JsonNode n) {
    return new Lesson.Block(
        optionalText(n, "text"), n.has("quote") ? new ClauseId(string(n, "quote")) : null);
  }

  private static Question question(JsonNode n) {
    Question.Core core = core(n);
    return switch (string(n, "type")) {
      case "multiple" -> new Question.Multiple(core, options(n));
      case "trueFalseReason" ->
          new Question.TrueFalseReason(core, n.required("answer").booleanValue(), options(n));
      case "matrix" ->
          new Question.Matrix(core, list(n.required("statements"), CourseNodes::statement));
      default -> new Question.Single(core, options(n));
    };
  }

  private static Question.Core core(JsonNode n) {
    return new Question.Core(
        string(n, "uid"),
        n.required("version").intValue(),
        strings(n.required("policies")),
        n.path("compares").asBoolean(false),
        optionalString(n, "objective"),
        grounding(n.path("grounding").asString(Grounding.T.word())),
        n.path("difficulty").asInt(USUAL_DIFFICULTY),
        optionalText(n, "scenario"),
        text(n.required("stem")),
        text(n.required("explanation")),
        list(n.required("citations"), CourseNodes::citation),
        optionalString(n, "lengthException"));
  }

  private static Grounding grounding(String word) {
    return switch (word) {
      case "T+" -> Grounding.T_PLUS;
      case "P" -> Grounding.P;
      default -> Grounding.T;
    };
  }

  private static List<Option> options(JsonNode n) {
    return list(
        n.required("options"),
        o ->
            new Option(
                string(o, "id"),
                text(o.required("text")),
                o.path("correct").asBoolean(false),
                text(o.required("feedback")),
                optionalString(o, "misconception")));
  }

  private static Statement statement(JsonNode n) {
    return new Statement(
        string(n, "id"),
        text(n.required("text")),
        n.required("answer").booleanValue(),
        text(n.required("feedback")));
  }

  private static Citation citation(JsonNode n) {
    return new Citation(
        new ClauseId(string(n, "clause")), kind(string(n, "kind")), map(n.path("span")));
  }

  private static CitationKind kind(String word) {
    return switch (word) {
      case "related" -> CitationKind.RELATED;
      case "reference" -> CitationKind.REFERENCE;
      default -> CitationKind.BASIS;
    };
  }

  private static LocalizedText text(JsonNode n) {
    return new LocalizedText(map(n));
  }

  private static Map<String, String> map(JsonNode n) {
    Map<String, String> map = new TreeMap<>();
    n.properties().forEach(e -> map.put(e.getKey(), e.getValue().stringValue()));
    return map;
  }

  private static String string(JsonNode n, String name) {
    return n.required(name).stringValue();
  }

  private static @Nullable LocalizedText optionalText(JsonNode n, String name) {
    return n.has(name) ? text(n.required(name)) : null;
  }

  private static @Nullable String optionalString(JsonNode n, String name) {
    return n.has(name) ? string(n, name) : null;
  }

  private static @Nullable Integer optionalInt(JsonNode n, String name) {
    return n.has(name) ? (Integer) n.required(name).intValue() : null;
  }

  private static List<String> strings(JsonNode n) {
    return list(n, JsonNode::stringValue);
  }

  private static <T> List<T> list(JsonNode n, Function<JsonNode, T> each) {
    return n.valueStream().map(each).toList();
  }
}
