package org.kokoroe.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kokoroe.core.course.Gap;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Material;
import org.kokoroe.core.text.Language;

/// A clause's words cut at the gaps, in the order of the text: gaps may come in another order in
/// another language.
///
/// @param gap the gap, or empty for words that stand as they are
record ClozeText(String words, Optional<Gap> gap) {
  /// Returns the parts one after the other.
  static List<ClozeText> of(Question.Cloze question, Material material, Language language) {
    String text = material.clause(question.clause()).map(c -> c.text().in(language)).orElse("");
    List<Gap> gaps =
        question.gaps().stream()
            .sorted(Comparator.comparing((Gap g) -> text.indexOf(g.words().in(language))))
            .toList();
    List<ClozeText> parts = new ArrayList<>();
    int at = 0;
    for (Gap gap : gaps) {
      String words = gap.words().in(language);
      int start = text.indexOf(words, at);
      if (start > at) {
        parts.add(new ClozeText(text.substring(at, start), Optional.empty()));
      }
      parts.add(new ClozeText(words, Optional.of(gap)));
      at = start + words.length();
    }
    if (at < text.length()) {
      parts.add(new ClozeText(text.substring(at), Optional.empty()));
    }
    return List.copyOf(parts);
  }

  /// Returns the ids of a gap's choices, in the order shown.
  static List<String> choices(Gap gap, List<String> order) {
    String prefix = gap.id() + "=";
    return order.stream()
        .filter(id -> id.startsWith(prefix))
        .map(id -> id.substring(prefix.length()))
        .toList();
  }
}
