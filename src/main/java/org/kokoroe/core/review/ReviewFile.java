package org.kokoroe.core.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kokoroe.core.policy.ClauseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The reviews of one person, `reviews/<person-id>.jsonl` in the data directory: a line of JSON in
/// UTF-8 for each, only ever added to. A line that cannot be read, such as one cut off by a power
/// failure, is passed over: it costs one interval, not the others.
public final class ReviewFile {
  private static final Logger LOG = LoggerFactory.getLogger(ReviewFile.class);

  private final Path file;
  private final JsonMapper json = new JsonMapper();

  /// Names the file of that person; nothing is made before something is added.
  public ReviewFile(Path dataDirectory, UUID person) {
    this.file = dataDirectory.resolve("reviews").resolve(person + ".jsonl");
  }

  /// Returns the reviews in the order added; none where the file cannot be opened.
  public List<Review> load() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      List<Review> reviews = new ArrayList<>();
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text.lines().forEach(line -> read(line).ifPresent(reviews::add));
      return reviews;
    } catch (IOException e) {
      LOG.warn("K-1121 reviews cannot be opened: {}", e.getClass().getSimpleName());
      return List.of();
    }
  }

  private Optional<Review> read(String line) {
    try {
      JsonNode node = json.readTree(line);
      return Optional.of(
          new Review(
              LocalDate.parse(node.path("on").asString("")),
              new ClauseId(node.path("clause").asString("")),
              node.path("hash").asString(""),
              Rating.valueOf(node.path("rating").asString("")),
              node.path("question").asString("")));
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      LOG.warn("K-1122 a review passed over: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /// Adds reviews; returns false where the disk refuses. Begins on a line of its own, whatever was
  /// left of the one before.
  public boolean add(List<Review> reviews) {
    var lines = new StringBuilder();
    for (Review review : reviews) {
      var node = json.createObjectNode();
      node.put("on", review.on().toString());
      node.put("clause", review.clause().value());
      node.put("hash", review.hash());
      node.put("rating", review.rating().name());
      node.put("question", review.question());
      lines.append('\n').append(node);
    }
    try {
      Files.createDirectories(file.getParent());
      try (var channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      return true;
    } catch (IOException e) {
      LOG.warn("K-1123 reviews not kept: {}", e.getClass().getSimpleName());
      return false;
    }
  }
}
