package org.kokoroe.core.course;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.LocalizedText;
import tools.jackson.databind.JsonNode;

/// The small parts of which nodes are made.
final class Nodes {
  private Nodes() {}

  static LocalizedText text(JsonNode n) {
    return new LocalizedText(map(n));
  }

  static Map<String, String> map(JsonNode n) {
    Map<String, String> map = new TreeMap<>();
    n.properties().forEach(e -> map.put(e.getKey(), e.getValue().stringValue()));
    return map;
  }

  static String string(JsonNode n, String name) {
    return n.required(name).stringValue();
  }

  static @Nullable LocalizedText optionalText(JsonNode n, String name) {
    return n.has(name) ? text(n.required(name)) : null;
  }

  static @Nullable String optionalString(JsonNode n, String name) {
    return n.has(name) ? string(n, name) : null;
  }

  static @Nullable Integer optionalInt(JsonNode n, String name) {
    return n.has(name) ? (Integer) n.required(name).intValue() : null;
  }

  static List<String> strings(JsonNode n) {
    return list(n, JsonNode::stringValue);
  }

  static <T> List<T> list(JsonNode n, Function<JsonNode, T> each) {
    return n.valueStream().map(each).toList();
  }
}
