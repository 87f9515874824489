package org.kokoroe.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.kokoroe.core.json.LocatedJson;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.text.Kanji;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Ruby;
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
  private final List<String> unread = new ArrayList<>();
  private int drafted;

  DraftReadings(Drafter drafter) {
    this.drafter = drafter;
  }

  /// Drafts for the one file that is named.
  public static void main(String[] args) throws IOException {
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    System.exit(run(Path.of(args[0]), out) ? 0 : 1);
  }

  /// Drafts for a file, which is replaced whole or stays as it is.
  ///
  /// @return whether it could be read
  static boolean run(Path file, PrintStream out) throws IOException {
    if (!Files.isRegularFile(file)) {
      out.println(file + ": 方針のファイルがありません。-Dkokoroe.policy= で policy.json を指定してください。");
      out.println(file + ": There is no such policy. Name a policy.json by -Dkokoroe.policy=");
      return false;
    }
    byte[] bytes = Files.readAllBytes(file);
    if (LocatedJson.read(file, bytes) instanceof LocatedJson.Refused(List<Problem> problems)) {
      for (Problem p : problems) {
        for (Language in : List.of(Language.JA, Language.EN)) {
          out.printf(
              "%s:%d:%d: %s %s%n", file, p.line(), p.column(), p.what().in(in), p.todo().in(in));
        }
      }
      return false;
    }
    var readings = new DraftReadings(new Drafter());
    String written = readings.fill(new String(bytes, UTF_8));
    if (readings.drafted > 0) {
      Path whole = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(whole, written);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }
    readings.report(file, out);
    return true;
  }

  private void report(Path file, PrintStream out) {
    out.printf("%s: %d条項の読みの案を書きました。すべての語を確かめてください。%n", file, drafted);
    out.printf("%s: Clauses drafted: %d. Review every word.%n", file, drafted);
    if (!unread.isEmpty()) {
      String words = String.join(" ", unread);
      out.println("読みが分からなかった漢字です。書き加えてください: " + words);
      out.println("No reading was found for these kanji. Add them: " + words);
    }
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
    return MAPPER.writer().with(printer).writeValueAsString(root) + "\n";
  }

  private void clauses(JsonNode clauses) {
    for (JsonNode clause : clauses) {
      String ja = clause.path("text").path("ja").asString("");
      if (!clause.has("ruby") && Kanji.in(ja)) {
        String draft = drafter.draft(ja);
        new Ruby(draft)
            .pieces().stream()
                .filter(p -> p.reading() == null)
                .forEach(p -> unread.addAll(Kanji.runs(p.base())));
        put((ObjectNode) clause, draft);
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
