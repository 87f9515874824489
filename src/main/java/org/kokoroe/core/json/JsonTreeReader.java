package org.kokoroe.core.json;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Builds the tree of one text and notes where each name and value begins. It builds the tree
/// itself because Jackson's own readers lose the place of names, and a name that is unknown or
/// there twice is what people want to be led to.
final class JsonTreeReader implements AutoCloseable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(LocatedJson.MAX_DEPTH)
                  .maxStringLength(LocatedJson.MAX_TEXT)
                  .build())
          .build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Path file;
  private final ProblemTexts texts;
  private final JsonParser parser;
  private final Map<String, Place> values = new HashMap<>();
  private final Map<String, Place> names = new HashMap<>();
  private final Deque<Place> open = new ArrayDeque<>();
  private final List<Problem> problems = new ArrayList<>();

  JsonTreeReader(Path file, String text, ProblemTexts texts) {
    this.file = file;
    this.texts = texts;
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  /// Reads one value and makes sure that nothing is behind it.
  JsonNode readAll() {
    if (parser.nextToken() == null) {
      problems.add(texts.error(file, Place.WHOLE_FILE, "json.empty"));
      return NODES.missingNode();
    }
    JsonNode root = value("");
    if (problems.isEmpty() && parser.nextToken() != null) {
      problems.add(texts.error(file, here(), "json.trailing"));
    }
    return root;
  }

  private JsonNode value(String pointer) {
    values.put(pointer, here());
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(pointer);
      case START_ARRAY -> array(pointer);
      case VALUE_STRING -> string();
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
      default -> NODES.nullNode();
    };
  }

  private JsonNode object(String pointer) {
    open.push(here());
    var node = NODES.objectNode();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      String at = pointer + "/" + escape(name);
      Place place = here();
      if (node.has(name)) {
        int first = names.getOrDefault(at, place).line();
        problems.add(texts.error(file, place, "json.duplicate", name, first));
      }
      names.put(at, place);
      parser.nextToken();
      node.set(name, value(at));
    }
    open.pop();
    return node;
  }

  private JsonNode array(String pointer) {
    open.push(here());
    var node = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      node.add(value(pointer + "/" + node.size()));
    }
    open.pop();
    return node;
  }

  private JsonNode string() {
    Place place = here();
    String text = parser.getString();
    if (hasLoneSurrogate(text)) {
      problems.add(texts.error(file, place, "json.surrogate"));
    }
    return NODES.stringNode(text);
  }

  private JsonNode integer() {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      default -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /// Returns where the current token begins.
  Place here() {
    return place(parser.currentTokenLocation());
  }

  /// Returns where the innermost bracket stands that is still open.
  Place innermostOpen() {
    Place place = open.peek();
    return place == null ? Place.START : place;
  }

  static Place place(TokenStreamLocation location) {
    return location.getLineNr() < 1
        ? Place.START
        : new Place(location.getLineNr(), Math.max(1, location.getColumnNr()));
  }

  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  Map<String, Place> values() {
    return values;
  }

  Map<String, Place> names() {
    return names;
  }

  List<Problem> problems() {
    return problems;
  }

  @Override
  public void close() {
    parser.close();
  }
}
