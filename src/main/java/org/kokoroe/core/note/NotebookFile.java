package org.kokoroe.core.note;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kokoroe.core.policy.ClauseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The file of one person's notes, `notes/<person-id>.json` in the data directory: written whole or
/// not at all, and set aside where it cannot be read.
public final class NotebookFile {
  private static final Logger LOG = LoggerFactory.getLogger(NotebookFile.class);
  private static final String FORMAT = "kokoroe-notes/1";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final Path file;
  private final Clock clock;
  private final JsonMapper json = new JsonMapper();

  /// Names the file of that person; nothing is made before something is saved.
  public NotebookFile(Path dataDirectory, UUID person, Clock clock) {
    this.file = dataDirectory.resolve("notes").resolve(person + ".json");
    this.clock = clock;
  }

  /// What reading found.
  public sealed interface Loaded {
    /// It was read, or there was none yet.
    record Fine(Notebook notebook) implements Loaded {}

    /// It could not be read and now lies in `aside`.
    record SetAside(Path aside) implements Loaded {}

    /// It cannot be opened now, or not be set aside: nothing must be written over it.
    record Stuck(Path file) implements Loaded {}
  }

  /// Reads the notes.
  public Loaded load() {
    if (!Files.exists(file)) {
      return new Loaded.Fine(Notebook.EMPTY);
    }
    try {
      return new Loaded.Fine(read(json.readTree(Files.readAllBytes(file))));
    } catch (IOException e) {
      // Another program may hold it, or the disk be away: what is in it may be sound.
      LOG.warn("K-1114 notes cannot be opened: {}", e.getClass().getSimpleName());
      return new Loaded.Stuck(file);
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      LOG.warn("K-1111 notes unreadable: {}", e.getClass().getSimpleName());
      return setAside();
    }
  }

  private static Notebook read(JsonNode root) {
    if (!root.path("format").asString("").equals(FORMAT) || !root.path("notes").isArray()) {
      throw new IllegalArgumentException("not notes of this format");
    }
    List<Jotting> all = new ArrayList<>();
    for (JsonNode node : root.path("notes")) {
      all.add(
          new Jotting(
              new ClauseId(node.path("clause").asString("")),
              node.path("bookmarked").asBoolean(false),
              node.path("note").asString(""),
              Instant.parse(node.path("at").asString(""))));
    }
    return new Notebook(all);
  }

  private Loaded setAside() {
    String name = file.getFileName().toString().replace(".json", "");
    Path aside =
        file.resolveSibling(name + ".unreadable-" + STAMP.format(clock.instant()) + ".json");
    try {
      Files.move(file, aside);
      return new Loaded.SetAside(aside);
    } catch (IOException e) {
      LOG.warn("K-1112 notes cannot be set aside: {}", e.getClass().getSimpleName());
      return new Loaded.Stuck(file);
    }
  }

  /// Writes the notes; returns false where the disk refuses, and the old file stays.
  public boolean save(Notebook notebook) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.createDirectories(file.getParent());
      Files.write(part, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(node(notebook)));
      try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      LOG.warn("K-1113 notes not saved: {}", e.getClass().getSimpleName());
      return false;
    }
  }

  private JsonNode node(Notebook notebook) {
    var root = json.createObjectNode();
    root.put("format", FORMAT);
    var notes = root.putArray("notes");
    for (Jotting each : notebook.all()) {
      notes
          .addObject()
          .put("clause", each.clause().value())
          .put("bookmarked", each.bookmarked())
          .put("note", each.note())
          .put("at", each.at().toString());
    }
    return root;
  }
}
