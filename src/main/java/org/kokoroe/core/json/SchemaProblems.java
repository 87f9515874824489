package org.kokoroe.core.json;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.kokoroe.core.text.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Turns what the validator reports into problems in plain words that name the field.
final class SchemaProblems {
  /// What a value of each named form looks like; the same in every language.
  private static final Map<String, String> EXAMPLES =
      Map.ofEntries(
          Map.entry("policyId", "kameyama"),
          Map.entry("clauseId", "kameyama:7.(5).p1"),
          Map.entry("courseId", "human-security"),
          Map.entry("objectiveId", "LO-08"),
          Map.entry("uid", "hs-001"),
          Map.entry("slug", "kameyama-7-5-p1"),
          Map.entry("id", "a"),
          Map.entry("label", "(5)"),
          Map.entry("revision", "2010-02-09"),
          Map.entry("dateOnDocument", "2010-02-09"),
          Map.entry("file", "source.txt"),
          Map.entry("decision", "E-01"),
          Map.entry("code", "242101"));

  /// A longer run of digits is the name of a property.
  private static final Pattern PLACE_IN_LIST = Pattern.compile("\\d{1,9}");

  private final LocatedJson json;
  private final ProblemTexts texts;
  private final Map<String, JsonNode> schemas;

  SchemaProblems(LocatedJson json, ProblemTexts texts, Map<String, JsonNode> schemas) {
    this.json = json;
    this.schemas = schemas;
    this.texts = texts;
  }

  List<Problem> of(List<Error> errors) {
    List<Problem> problems = new ArrayList<>();
    for (Error error : errors) {
      if (!isNoiseOfChoice(error, errors)) {
        problems.add(problem(error));
      }
    }
    return problems.stream().distinct().sorted().toList();
  }

  /// A value that fits none of several shapes is reported once for each shape and once as a whole.
  /// Where something deeper inside is wrong only that is told, else only the whole.
  private static boolean isNoiseOfChoice(Error error, List<Error> all) {
    String path = error.getEvaluationPath().toString();
    if (error.getKeyword().equals("oneOf")) {
      return all.stream().anyMatch(e -> isDeeperInside(e, error));
    }
    return path.contains("/oneOf/")
        && all.stream()
            .anyMatch(
                e ->
                    e.getKeyword().equals("oneOf")
                        && path.startsWith(e.getEvaluationPath() + "/")
                        && e.getInstanceLocation().equals(error.getInstanceLocation()));
  }

  private static boolean isDeeperInside(Error error, Error choice) {
    return error.getEvaluationPath().toString().startsWith(choice.getEvaluationPath() + "/")
        && error.getInstanceLocation().toString().startsWith(choice.getInstanceLocation() + "/");
  }

  private Problem problem(Error error) {
    String at = error.getInstanceLocation().toString();
    Place place = json.place(at);
    LocalizedText field = field(at);
    String property = String.valueOf(error.getProperty());
    String limit = error.getSchemaNode() == null ? "" : plain(error.getSchemaNode());
    return switch (error.getKeyword()) {
      case "required" -> missing(place, field, property);
      case "additionalProperties" ->
          error(named(at, property), "schema.unknownProperty", property, field, known(error));
      case "propertyNames" -> error(named(at, property), "schema.badName", property, field);
      case "type" -> error(place, "schema.type", field, typeName(limit));
      case "enum", "const" -> error(place, "schema.choice", field, shown(error), limit);
      case "pattern" -> pattern(error, place, field, limit);
      case "minItems", "minLength" -> error(place, "schema.tooFew", field, limit);
      case "maxItems", "maxLength" -> error(place, "schema.tooMany", field, limit);
      case "minimum" -> error(place, "schema.tooSmall", field, limit);
      case "maximum" -> error(place, "schema.tooBig", field, limit);
      case "uniqueItems" -> error(place, "schema.repeated", field);
      case "oneOf" -> error(place, "schema.oneOf", field, alternatives(error));
      case "not" -> error(place, "schema.notTogether", field, forbidden(error));
      case "dependentRequired" -> error(place, "schema.companion", field, property);
      default -> error(place, "schema.other", field, error.getKeyword());
    };
  }

  private Problem error(Place place, String code, Object... args) {
    return texts.error(json.file(), place, code, args);
  }

  private Problem missing(Place place, LocalizedText field, String property) {
    return property.equals("ja") || property.equals("en")
        ? error(
            place,
            "schema.missingLanguage",
            field,
            texts.text("schema.language." + property),
            property)
        : error(place, "schema.missingProperty", field, property);
  }

  private Problem pattern(Error error, Place place, LocalizedText field, String pattern) {
    if (pattern.equals("\\S")) {
      return error(place, "schema.blank", field);
    }
    String where = error.getSchemaLocation().getFragment().toString();
    String[] steps = where.split("/", -1);
    String form = steps.length < 2 ? "" : steps[steps.length - 2];
    return error(place, "schema.form", field, shown(error), EXAMPLES.getOrDefault(form, pattern));
  }

  private Place named(String at, String property) {
    String pointer = at + "/" + LocatedJson.escape(property);
    return json.placeOfName(pointer).orElseGet(() -> json.place(at));
  }

  /// Names a value by the nearest property around it; in a list also by its number, from 1.
  private LocalizedText field(String pointer) {
    if (pointer.isEmpty()) {
      return texts.text("schema.whole");
    }
    String[] steps = pointer.substring(1).split("/", -1);
    var name = new StringBuilder();
    for (int i = steps.length - 1; i >= 0; i--) {
      String step = steps[i].replace("~1", "/").replace("~0", "~");
      if (!PLACE_IN_LIST.matcher(step).matches()) {
        name.insert(0, step);
        break;
      }
      name.insert(0, "[" + (Integer.parseInt(step) + 1) + "]");
    }
    return LocalizedText.of(name.toString(), name.toString());
  }

  private static String shown(Error error) {
    String value = error.getInstanceNode() == null ? "" : plain(error.getInstanceNode());
    return value.length() > 60 ? value.substring(0, 60) + "…" : value;
  }

  private static String plain(JsonNode node) {
    if (node.isString()) {
      return node.stringValue();
    }
    if (node.isArray()) {
      return String.join(", ", node.valueStream().map(SchemaProblems::plain).toList());
    }
    return node.toString();
  }

  private LocalizedText typeName(String type) {
    return switch (type) {
      case "object" -> texts.text("schema.type.object");
      case "array" -> texts.text("schema.type.array");
      case "string" -> texts.text("schema.type.string");
      case "integer", "number" -> texts.text("schema.type.integer");
      case "boolean" -> texts.text("schema.type.boolean");
      default -> LocalizedText.of(type, type);
    };
  }

  /// The names an object may have are beside the keyword that refused one.
  private String known(Error error) {
    String where = error.getSchemaLocation().getFragment().toString();
    JsonNode schema =
        schemas.getOrDefault(
            error.getSchemaLocation().getAbsoluteIri().toString(), MissingNode.getInstance());
    String parent = where.substring(0, Math.max(0, where.lastIndexOf('/')));
    return String.join(", ", schema.at(parent + "/properties").propertyNames());
  }

  private static String alternatives(Error error) {
    var names = new TreeSet<String>();
    collectRequired(error.getSchemaNode(), names);
    return String.join(" / ", names);
  }

  private static String forbidden(Error error) {
    var names = new TreeSet<String>();
    collectRequired(error.getSchemaNode(), names);
    JsonNode node = error.getInstanceNode();
    if (node != null) {
      names.removeIf(name -> !node.has(name));
    }
    return String.join(", ", names);
  }

  private static void collectRequired(JsonNode schema, Set<String> names) {
    if (schema.isArray()) {
      schema.forEach(s -> collectRequired(s, names));
    } else if (schema.isObject()) {
      schema.path("required").forEach(n -> names.add(n.asString()));
      schema.path("anyOf").forEach(s -> collectRequired(s, names));
    }
  }
}
