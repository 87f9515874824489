package org.kokoroe.core.json;

import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;

/// A JSON file read strictly, with the place of every name and value.
///
/// Strictly means: UTF-8 without a byte order mark, at most 32 MB, nested at most 32 deep, no text
/// over 1,000,000 characters, no name twice in one object, nothing behind the value. Columns are
/// those of the decoded text, not of its bytes.
public final class LocatedJson {
  /// Largest file that is read, in bytes.
  public static final int MAX_BYTES = 32 * 1024 * 1024;

  static final int MAX_DEPTH = 32;
  static final int MAX_TEXT = 1_000_000;

  private static final ProblemTexts TEXTS = ProblemTexts.of(LocatedJson.class);
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .withCoercionConfigDefaults(
              c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
          .build();

  private final Path file;
  private final JsonNode root;
  private final Map<String, Place> values;
  private final Map<String, Place> names;

  private LocatedJson(Path file, JsonTreeReader reader, JsonNode root) {
    this.file = file;
    this.root = root;
    this.values = Map.copyOf(reader.values());
    this.names = Map.copyOf(reader.names());
  }

  /// What reading gives: the document, or why there is none.
  public sealed interface Read {}

  /// The file was read.
  public record Document(LocatedJson json) implements Read {}

  /// The file is not JSON as it is wanted here.
  public record Refused(List<Problem> problems) implements Read {
    /// Copies the list.
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /// Reads `bytes`; `file` is named in problems and not opened.
  public static Read read(Path file, byte[] bytes) {
    if (bytes.length == 0) {
      return refused(file, Place.WHOLE_FILE, "json.empty");
    }
    if (bytes.length > MAX_BYTES) {
      return refused(file, Place.WHOLE_FILE, "json.tooLarge", MAX_BYTES / (1024 * 1024));
    }
    try {
      String text = StrictUtf8.decode(bytes);
      return text.charAt(0) == '\uFEFF'
          ? refused(file, Place.START, "json.bom")
          : parse(file, text);
    } catch (CharacterCodingException e) {
      return refused(file, StrictUtf8.placeOfFirstBadByte(bytes), "json.notUtf8");
    }
  }

  private static Read parse(Path file, String text) {
    try (var reader = new JsonTreeReader(file, text, TEXTS)) {
      try {
        JsonNode root = reader.readAll();
        return reader.problems().isEmpty()
            ? new Document(new LocatedJson(file, reader, root))
            : new Refused(reader.problems());
      } catch (UnexpectedEndOfInputException e) {
        Place open = reader.innermostOpen();
        return refused(file, Place.of(text, text.length()), "json.end", open.line());
      } catch (StreamConstraintsException e) {
        return refused(file, reader.here(), "json.limits", MAX_DEPTH, MAX_TEXT);
      } catch (JacksonException e) {
        return refused(file, JsonTreeReader.place(e.getLocation()), "json.syntax");
      }
    }
  }

  private static Read refused(Path file, Place place, String code, Object... args) {
    return new Refused(List.of(TEXTS.error(file, place, code, args)));
  }

  /// Returns the file this came from.
  public Path file() {
    return file;
  }

  /// Returns the value of the whole file.
  public JsonNode root() {
    return root;
  }

  /// Returns where the value begins that the JSON pointer (RFC 6901) names; where there is none,
  /// the nearest value around it.
  public Place place(String pointer) {
    String p = pointer;
    while (!values.containsKey(p) && !p.isEmpty()) {
      p = p.substring(0, p.lastIndexOf('/'));
    }
    return values.getOrDefault(p, Place.START);
  }

  /// Returns where the name of a property begins, if there is such a property.
  public Optional<Place> placeOfName(String pointer) {
    return Optional.ofNullable(names.get(pointer));
  }

  /// What binding to a record gives.
  public sealed interface Bound<T> {}

  /// The record.
  public record Value<T>(T value) implements Bound<T> {}

  /// The file has another shape than the record.
  public record Misshapen<T>(Problem problem) implements Bound<T> {}

  /// Makes a record of the whole file. A file that its schema accepts is bound without a problem;
  /// this guards against a schema that somebody has loosened.
  public <T> Bound<T> bind(Class<T> type) {
    try {
      return new Value<>(MAPPER.treeToValue(root, type));
    } catch (JacksonException e) {
      return new Misshapen<>(misshapen(e));
    }
  }

  /// Says that a value has another shape than the program needs, at the place that `e` names.
  public Problem misshapen(JacksonException e) {
    var pointer = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      String name = step.getPropertyName();
      pointer.append('/').append(name == null ? step.getIndex() : JsonTreeReader.escape(name));
    }
    return TEXTS.error(file, place(pointer.toString()), "json.shape");
  }

  /// Escapes a name for use in a JSON pointer (RFC 6901, section 3).
  public static String escape(String name) {
    return JsonTreeReader.escape(name);
  }
}
