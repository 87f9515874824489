package org.kokoroe.core.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.Apparatus.Departure;
import org.kokoroe.core.policy.Apparatus.Layout;
import org.kokoroe.core.text.Language;

/// Rebuilds, from the reading text and the apparatus alone, the file an edition was made from. It
/// never opens that file: that the two agree to the byte is the proof that nothing was changed
/// without an entry in the apparatus.
///
/// Every node is written, depth first, as line feeds (2), bullet (none), label, separator (one
/// space if there is a label, else none), source text, trailer (none); in brackets what holds where
/// the layout says nothing. The source text is the Japanese text with the departures of the node
/// undone.
public final class SourceRebuilder {
  private static final int USUAL_NEWLINES = 2;

  private SourceRebuilder() {}

  /// Returns the source as UTF-8.
  ///
  /// @throws IllegalArgumentException when a departure does not fit its node; [PolicyReader]
  ///   refuses such a policy before
  public static byte[] rebuild(Policy policy) {
    return rebuildInParts(policy).text().getBytes(StandardCharsets.UTF_8);
  }

  /// The source, and which part of it comes from which clause.
  record Rebuilt(String text, List<Part> parts) {
    /// Returns the part that holds the character at `offset`; the last one behind the end.
    Part partAt(int offset) {
      return parts.stream().filter(p -> offset < p.end()).findFirst().orElseGet(parts::getLast);
    }
  }

  /// @param end offset behind the last character of the part
  record Part(ClauseId clause, int end) {}

  static Rebuilt rebuildInParts(Policy policy) {
    Apparatus apparatus =
        policy.apparatus() == null
            ? new Apparatus(List.of(), List.of(), List.of())
            : policy.apparatus();
    Map<ClauseId, Layout> layouts = new HashMap<>();
    apparatus.layout().forEach(l -> layouts.put(l.node(), l));
    var out = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    policy
        .allClauses()
        .forEach(
            clause -> {
              write(clause, layouts.get(clause.id()), apparatus.departures(), out);
              parts.add(new Part(clause.id(), out.length()));
            });
    return new Rebuilt(out.toString(), List.copyOf(parts));
  }

  private static void write(
      Clause clause, @Nullable Layout layout, List<Departure> departures, StringBuilder out) {
    Integer newlines = layout == null ? null : layout.newlines();
    String bullet = layout == null ? null : layout.bullet();
    String separator = layout == null ? null : layout.separator();
    String trailer = layout == null ? null : layout.trailer();
    String usualSeparator = clause.label().isEmpty() ? "" : " ";
    out.append("\n".repeat(newlines == null ? USUAL_NEWLINES : newlines))
        .append(bullet == null ? "" : bullet)
        .append(clause.label())
        .append(separator == null ? usualSeparator : separator)
        .append(sourceText(clause, departures))
        .append(trailer == null ? "" : trailer);
  }

  private static String sourceText(Clause clause, List<Departure> departures) {
    String text = clause.text().in(Language.JA);
    var out = new StringBuilder(text);
    departures.stream()
        .filter(d -> d.node().equals(clause.id()))
        .sorted(Comparator.comparingInt((Departure d) -> start(d, text)).reversed())
        .forEach(
            d -> out.replace(start(d, text), start(d, text) + d.edited().length(), d.source()));
    return out.toString();
  }

  private static int start(Departure departure, String text) {
    int at = find(text, departure);
    if (at < 0) {
      throw new IllegalArgumentException("departure without a place in " + departure.node());
    }
    return at;
  }

  /// Returns where in `text` the edited words of a departure begin, or -1. Occurrences are counted
  /// in the reading text as it is, from left to right; the search for the next one begins behind
  /// the last.
  static int find(String text, Departure departure) {
    String edited = departure.edited();
    int wanted = departure.occurrence() == null ? 1 : departure.occurrence();
    int at = text.indexOf(edited);
    for (int n = 1; n < wanted && at >= 0; n++) {
      at = text.indexOf(edited, at + edited.length());
    }
    return at;
  }
}
