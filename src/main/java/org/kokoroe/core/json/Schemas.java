package org.kokoroe.core.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import com.networknt.schema.resource.SchemaLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The JSON Schemas (2020-12) of one `schema/` folder, each known by its `$id`. They are compiled
/// at once, so that a broken schema shows itself on loading. Nothing is ever fetched.
public final class Schemas {
  private static final ProblemTexts TEXTS = ProblemTexts.of(Schemas.class);

  private final Map<String, Schema> byId;
  private final Map<String, JsonNode> nodes = new HashMap<>();

  private Schemas(Map<String, Schema> byId) {
    this.byId = Map.copyOf(byId);
    byId.forEach((id, schema) -> nodes.put(id, schema.getSchemaNode()));
  }

  /// What loading gives: the schemas, or why there are none.
  public sealed interface Load {}

  /// The schemas.
  public record Loaded(Schemas schemas) implements Load {}

  /// The folder cannot be used.
  public record Unusable(List<Problem> problems) implements Load {
    /// Copies the list.
    public Unusable {
      problems = List.copyOf(problems);
    }
  }

  /// Reads every `*.schema.json` in `folder`, in which the schemas called `needed` must be.
  public static Load load(Path folder, List<String> needed) {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> sources = new HashMap<>();
    for (Path file : files(folder)) {
      read(file, sources, problems);
    }
    for (String id : needed) {
      if (problems.isEmpty() && !sources.containsKey(id)) {
        problems.add(TEXTS.error(folder, Place.WHOLE_FILE, "schema.missing", id));
      }
    }
    if (!problems.isEmpty()) {
      return new Unusable(problems);
    }
    try {
      return new Loaded(compile(sources));
    } catch (SchemaException e) {
      return new Unusable(List.of(TEXTS.error(folder, Place.WHOLE_FILE, "schema.broken")));
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(f -> f.toString().endsWith(".schema.json")).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static void read(Path file, Map<String, String> sources, List<Problem> problems) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      switch (LocatedJson.read(file, bytes)) {
        case LocatedJson.Document(LocatedJson json) ->
            sources.put(
                json.root().path("$id").asString(""), new String(bytes, StandardCharsets.UTF_8));
        case LocatedJson.Refused(List<Problem> found) -> problems.addAll(found);
      }
    } catch (IOException e) {
      problems.add(TEXTS.error(file, Place.WHOLE_FILE, "json.unreadable"));
    }
  }

  private static Schemas compile(Map<String, String> sources) {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).build())
                    .schemaLoader(SchemaLoader.builder().fetchRemoteResources(false).build())
                    .schemas(sources));
    Map<String, Schema> compiled = new HashMap<>();
    for (String id : sources.keySet()) {
      Schema schema = registry.getSchema(SchemaLocation.of(id));
      schema.initializeValidators();
      compiled.put(id, schema);
    }
    return new Schemas(compiled);
  }

  /// Holds `json` against the schema of that id and returns every problem, in the order of the
  /// file.
  ///
  /// @throws IllegalArgumentException when there is no such schema
  public List<Problem> check(LocatedJson json, String id) {
    Schema schema = byId.get(id);
    if (schema == null) {
      throw new IllegalArgumentException("no schema " + id);
    }
    List<Problem> unusable = new ArrayList<>();
    findHugeNumbers(json, json.root(), "", unusable);
    if (!unusable.isEmpty()) {
      return unusable;
    }
    List<Error> errors = schema.validate(json.root());
    return new SchemaProblems(json, TEXTS, nodes).of(errors);
  }

  /// The validator throws at a number beyond 64 bits, and no field of ours takes more than 32.
  private static void findHugeNumbers(
      LocatedJson json, JsonNode node, String at, List<Problem> problems) {
    if (node.isNumber() && !node.canConvertToInt()) {
      problems.add(TEXTS.error(json.file(), json.place(at), "schema.number", node.toString()));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        findHugeNumbers(json, node.get(i), at + "/" + i, problems);
      }
    } else {
      node.properties()
          .forEach(
              p ->
                  findHugeNumbers(
                      json, p.getValue(), at + "/" + LocatedJson.escape(p.getKey()), problems));
    }
  }
}
