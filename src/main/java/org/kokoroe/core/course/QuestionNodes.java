package org.kokoroe.core.course;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kokoroe.core.policy.ClauseId;
import tools.jackson.databind.JsonNode;

/// Makes questions from nodes that the schema has accepted.
final class QuestionNodes {
  private static final int USUAL_DIFFICULTY = 2;

  private QuestionNodes() {}

  static Question question(JsonNode n) {
    Question.Core core = core(n);
    return switch (Nodes.string(n, "type")) {
      case "multiple" -> new Question.Multiple(core, options(n));
      case "trueFalseReason" ->
          new Question.TrueFalseReason(core, n.required("answer").booleanValue(), options(n));
      case "matrix" ->
          new Question.Matrix(
              core,
              Nodes.list(n.required("statements"), QuestionNodes::statement),
              n.path("scoring").asString("").equals("kprime")
                  ? ScoringRule.KPRIME
                  : ScoringRule.PER_ROW);
      case "matching" -> new Question.Matching(core, items(n), targets(n));
      case "zones" -> new Question.Zones(core, items(n), targets(n));
      case "cloze" ->
          new Question.Cloze(core, clause(n), Nodes.list(n.required("gaps"), QuestionNodes::gap));
      case "ordering" ->
          new Question.Ordering(
              core, Nodes.list(n.required("steps"), QuestionNodes::step), orderScoring(n));
      case "hunt" ->
          new Question.Hunt(core, Nodes.list(n.required("passages"), QuestionNodes::passage));
      case "shortText" ->
          new Question.ShortText(
              core, accepted(n.required("accepted")), Nodes.text(n.required("feedback")));
      case "scenario" ->
          new Question.Scenario(core, Nodes.list(n.required("nodes"), QuestionNodes::node));
      default -> new Question.Single(core, options(n));
    };
  }

  private static Question.Core core(JsonNode n) {
    return new Question.Core(
        Nodes.string(n, "uid"),
        n.required("version").intValue(),
        Nodes.strings(n.required("policies")),
        n.path("compares").asBoolean(false),
        Nodes.optionalString(n, "objective"),
        grounding(n.path("grounding").asString(Grounding.T.word())),
        n.path("difficulty").asInt(USUAL_DIFFICULTY),
        Nodes.optionalText(n, "scenario"),
        Nodes.text(n.required("stem")),
        Nodes.text(n.required("explanation")),
        Nodes.list(n.required("citations"), QuestionNodes::citation),
        Nodes.optionalString(n, "lengthException"),
        state(n.path("state").asString("ready")),
        Nodes.strings(n.path("excludes")),
        n.has("picture") ? PictureNodes.picture(n.required("picture")) : null);
  }

  private static Grounding grounding(String word) {
    return switch (word) {
      case "T+" -> Grounding.T_PLUS;
      case "P" -> Grounding.P;
      default -> Grounding.T;
    };
  }

  private static List<Option> options(JsonNode n) {
    return Nodes.list(
        n.required("options"),
        o ->
            new Option(
                Nodes.string(o, "id"),
                Nodes.text(o.required("text")),
                o.path("correct").asBoolean(false),
                Nodes.text(o.required("feedback")),
                Nodes.optionalString(o, "misconception"),
                o.path("pinned").asBoolean(false)));
  }

  private static Statement statement(JsonNode n) {
    return new Statement(
        Nodes.string(n, "id"),
        Nodes.text(n.required("text")),
        n.required("answer").booleanValue(),
        Nodes.text(n.required("feedback")));
  }

  private static Citation citation(JsonNode n) {
    return new Citation(
        new ClauseId(Nodes.string(n, "clause")),
        kind(Nodes.string(n, "kind")),
        Nodes.map(n.path("span")));
  }

  private static CitationKind kind(String word) {
    return switch (word) {
      case "related" -> CitationKind.RELATED;
      case "reference" -> CitationKind.REFERENCE;
      default -> CitationKind.BASIS;
    };
  }

  private static QuestionState state(String word) {
    return switch (word) {
      case "draft" -> QuestionState.DRAFT;
      case "needsReview" -> QuestionState.NEEDS_REVIEW;
      case "retired" -> QuestionState.RETIRED;
      default -> QuestionState.READY;
    };
  }

  private static ScoringRule orderScoring(JsonNode n) {
    return switch (n.path("scoring").asString("")) {
      case "allOrNothing" -> ScoringRule.ALL_OR_NOTHING;
      case "position" -> ScoringRule.POSITION;
      case "longestSubsequence" -> ScoringRule.LONGEST_SUBSEQUENCE;
      default -> ScoringRule.ADJACENT_PAIRS;
    };
  }

  private static ClauseId clause(JsonNode n) {
    return new ClauseId(Nodes.string(n, "clause"));
  }

  private static List<Item> items(JsonNode n) {
    return Nodes.list(
        n.required("items"),
        i ->
            new Item(
                Nodes.string(i, "id"),
                Nodes.text(i.required("text")),
                Nodes.string(i, "target"),
                Nodes.text(i.required("feedback"))));
  }

  private static List<Target> targets(JsonNode n) {
    return Nodes.list(
        n.required("targets"),
        t -> new Target(Nodes.string(t, "id"), Nodes.text(t.required("text"))));
  }

  private static Gap gap(JsonNode n) {
    return new Gap(
        Nodes.string(n, "id"),
        Nodes.text(n.required("words")),
        Nodes.list(
            n.required("others"),
            o ->
                new Gap.Other(
                    Nodes.string(o, "id"),
                    Nodes.text(o.required("text")),
                    Nodes.text(o.required("feedback")))),
        Nodes.text(n.required("feedback")));
  }

  private static Step step(JsonNode n) {
    return new Step(Nodes.string(n, "id"), Nodes.text(n.required("text")));
  }

  private static Passage passage(JsonNode n) {
    return new Passage(
        Nodes.string(n, "id"),
        clause(n),
        Nodes.optionalText(n, "span"),
        n.path("correct").asBoolean(false),
        Nodes.text(n.required("feedback")));
  }

  private static Map<String, List<String>> accepted(JsonNode n) {
    Map<String, List<String>> accepted = new TreeMap<>();
    n.properties().forEach(e -> accepted.put(e.getKey(), Nodes.strings(e.getValue())));
    return accepted;
  }

  private static ScenarioNode node(JsonNode n) {
    return new ScenarioNode(
        Nodes.string(n, "id"),
        Nodes.text(n.required("text")),
        Nodes.list(
            n.required("choices"),
            c ->
                new ScenarioNode.Decision(
                    Nodes.string(c, "id"),
                    Nodes.text(c.required("text")),
                    c.required("marks").intValue(),
                    Nodes.optionalString(c, "next"),
                    Nodes.text(c.required("feedback")),
                    Nodes.list(c.required("clauses"), id -> new ClauseId(id.stringValue())))));
  }
}
