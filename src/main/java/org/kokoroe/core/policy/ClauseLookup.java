package org.kokoroe.core.policy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.Language;

/// Finds the clause a person means by what they type: `7.5`, `7(5)`, `７．（５）`, `7.(5).p1`,
/// `kameyama:7.(5)`, or words of a heading.
public final class ClauseLookup {
  /// More than anybody would look through.
  private static final int MOST = 50;

  private static final Pattern STEP = Pattern.compile("p?[0-9]+|\\p{L}+[0-9]*");
  private static final Pattern COUNTERS = Pattern.compile("第|条|項|号|節|章");

  private final PolicyLibrary library;
  private final Map<String, List<Line>> lines = new HashMap<>();

  /// Looks in that library.
  public ClauseLookup(PolicyLibrary library) {
    this.library = library;
  }

  /// Returns the clauses meant, the likeliest first: by number those of exactly this number and
  /// then the headings below; else the headings that hold the words. Nothing for blank text.
  ///
  /// @param policy id of the policy that is read; another may be named before a colon
  public List<Entry> find(String policy, String typed) {
    String text = normal(typed);
    int colon = text.indexOf(':');
    boolean named = colon > 0 && library.policy(text.substring(0, colon)).isPresent();
    String where = named ? text.substring(0, colon) : policy;
    String what = named ? text.substring(colon + 1) : text;
    List<Line> shown = lines.computeIfAbsent(where, this::linesOf);
    if (what.isEmpty()) {
      return named ? shown.stream().map(Line::entry).limit(1).toList() : List.of();
    }
    Set<Entry> found = new LinkedHashSet<>(byNumber(shown, steps(what)));
    byWords(shown, what).forEach(found::add);
    return found.stream().limit(MOST).toList();
  }

  private List<Line> linesOf(String policy) {
    return library.clausesOf(policy).stream()
        .filter(e -> e.clause().kind().isShown())
        .map(Line::of)
        .toList();
  }

  /// A clause with what it is found by.
  ///
  /// @param words those of a heading in both languages, folded; none for what is no heading
  private record Line(Entry entry, List<String> id, List<String> labels, List<String> words) {
    static Line of(Entry entry) {
      Clause clause = entry.clause();
      return new Line(
          entry,
          steps(normal(local(clause.id()))),
          clause.label().isEmpty() ? List.of() : steps(normal(entry.displayLabel())),
          clause.kind() == ClauseKind.HEADING
              ? Stream.of(Language.JA, Language.EN)
                  .flatMap(l -> clause.text().find(l).stream())
                  .map(text -> normal(text).replace(" ", ""))
                  .toList()
              : List.of());
    }
  }

  private static List<Entry> byNumber(List<Line> shown, List<String> steps) {
    List<Entry> exact = new ArrayList<>();
    List<Entry> below = new ArrayList<>();
    if (steps.isEmpty()) {
      return exact;
    }
    for (Line line : shown) {
      if (line.id().equals(steps) || line.labels().equals(steps)) {
        exact.add(line.entry());
      } else if (line.entry().clause().kind() == ClauseKind.HEADING
          && (startsWith(line.id(), steps) || startsWith(line.labels(), steps))) {
        below.add(line.entry());
      }
    }
    exact.addAll(below);
    return exact;
  }

  private static boolean startsWith(List<String> all, List<String> steps) {
    return all.size() > steps.size() && all.subList(0, steps.size()).equals(steps);
  }

  private static Stream<Entry> byWords(List<Line> shown, String words) {
    String wanted = words.replace(" ", "");
    if (wanted.chars().noneMatch(Character::isLetter)) {
      return Stream.empty();
    }
    return shown.stream()
        .filter(line -> line.words().stream().anyMatch(text -> text.contains(wanted)))
        .map(Line::entry);
  }

  private static String local(ClauseId id) {
    return id.value().substring(id.value().indexOf(':') + 1);
  }

  /// Returns `[7, 5, p1]` for `7.(5).p1`, `第7条(5)` and the like.
  private static List<String> steps(String text) {
    var matcher = STEP.matcher(COUNTERS.matcher(text).replaceAll(" "));
    List<String> steps = new ArrayList<>();
    while (matcher.find()) {
      steps.add(matcher.group());
    }
    return steps;
  }

  /// Full-width and circled forms become plain ones.
  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
