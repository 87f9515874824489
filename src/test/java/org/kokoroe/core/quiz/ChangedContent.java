package org.kokoroe.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The content as a revision might leave it: every sentence of the course and of the clauses is
/// another, the options stand the other way round, and only the ids are what they were.
final class ChangedContent {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> QUOTES = Set.of("quote", "words", "span", "signatory");

  private ChangedContent() {}

  /// Copies the content that ships into `target` and changes course and policies.
  static LoadedContent in(Path target, int revision) throws IOException {
    Desks.changed(target, "\"version\": 1,", "\"version\": 1,");
    change(target.resolve("courses").resolve(Desks.COURSE).resolve("course.json"), revision);
    for (String policy : List.of("kameyama", "tokyo")) {
      change(target.resolve("policies").resolve(policy).resolve("policy.json"), revision);
    }
    LoadedContent content = ContentLoader.load(target, List.of());
    assertThat(content.course(Desks.COURSE)).as("the changed course loads").isPresent();
    return content;
  }

  private static void change(Path file, int revision) throws IOException {
    var root = (ObjectNode) JSON.readTree(Files.readAllBytes(file));
    if (root.has("questions")) {
      root.put("version", root.path("version").asInt() + revision);
      root.path("questions").forEach(question -> turn(question.path("options")));
    } else {
      root.put("revision", Integer.toString(revision + 100));
      // A text of the test's own is in no printed source.
      root.remove("source");
      root.remove("apparatus");
    }
    for (String part : List.of("title", "questions", "clauses", "lessons")) {
      reword(root.path(part), "（改" + revision + "）");
    }
    Files.write(file, JSON.writeValueAsBytes(root));
  }

  private static void turn(JsonNode options) {
    if (options instanceof ArrayNode array) {
      List<JsonNode> turned = new ArrayList<>();
      array.forEach(turned::add);
      Collections.reverse(turned);
      array.removeAll();
      turned.forEach(array::add);
    }
  }

  private static void reword(JsonNode node, String mark) {
    if (node instanceof ObjectNode object) {
      object.remove("ruby");
      if (object.path("ja").isString()) {
        object.put("ja", object.path("ja").asString() + mark);
        object.put("en", object.path("en").asString() + mark);
        return;
      }
      for (String name : List.copyOf(object.propertyNames())) {
        if (!QUOTES.contains(name)) {
          reword(object.path(name), mark);
        }
      }
    } else {
      node.forEach(child -> reword(child, mark));
    }
  }
}
