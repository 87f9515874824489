package org.kokoroe.drafting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kokoroe.core.text.Kanji;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes `ruby` into each clause of a `policy.json` that has kanji and no readings yet, behind its
/// text. What is there stays, to the byte if the file is written as those that ship are.
public final class DraftReadings {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Drafter drafter;
  private int drafted;

  DraftReadings(Drafter drafter) {
    this.drafter = drafter;
  }

  /// Drafts for the one file that is named.
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    var readings = new DraftReadings(new Drafter());
    String written = readings.fill(Files.readString(file));
    Files.writeString(file, written);
    System.out.printf(
        "%s: %d clauses drafted; review every word. / %d条項の読みの案を書きました。すべての語を確かめてください。%n",
        file, readings.drafted, readings.drafted);
  }

  /// Returns the policy with drafts where readings were missing.
  String fill(String policy) {
    JsonNode root = MAPPER.readTree(policy);
    clauses(root.path("clauses"));
    var separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    var indenter = new DefaultIndenter("  ", "\n");
    var printer =
        new DefaultPrettyPrinter(separators)
            .withArrayIndenter(indenter)
            .withObjectIndenter(indenter);
    byte[] bytes = MAPPER.writer().with(printer).writeValueAsBytes(root);
    return new String(bytes, StandardCharsets.UTF_8) + "\n";
  }

  private void clauses(JsonNode clauses) {
    for (JsonNode clause : clauses) {
      String ja = clause.path("text").path("ja").asString("");
      if (!clause.has("ruby") && Kanji.in(ja)) {
        put((ObjectNode) clause, drafter.draft(ja));
        drafted++;
      }
      clauses(clause.path("children"));
    }
  }

  /// Puts the readings behind the text; Jackson would put them last.
  private static void put(ObjectNode clause, String ruby) {
    ObjectNode old = clause.deepCopy();
    clause.removeAll();
    old.properties()
        .forEach(
            p -> {
              clause.set(p.getKey(), p.getValue());
              if (p.getKey().equals("text")) {
                clause.put("ruby", ruby);
              }
            });
  }
}
