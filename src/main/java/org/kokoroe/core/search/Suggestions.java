package org.kokoroe.core.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.kokoroe.core.content.Term;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Ruby;

/// Words of the content that a person may have meant: terms, what remains of a term when another is
/// taken off its front or end (監査 of 情報セキュリティ監査), words with a reading, and English words.
final class Suggestions {
  private static final int SHORTEST_LATIN = 4;

  /// The spelling that is compared, folded, and the words to suggest for it.
  private final Map<String, String> words = new LinkedHashMap<>();

  Suggestions(Catalogue catalogue, List<Term> terms) {
    for (int entry = 0; entry < catalogue.size(); entry++) {
      Subject subject = catalogue.subject(entry);
      for (Ruby.Piece piece : subject.pieces()) {
        if (piece.reading() != null) {
          offer(piece.base(), piece.base());
          offer(piece.reading(), piece.base());
        }
      }
      subject.text().find(Language.EN).ifPresent(this::offerEnglish);
    }
    remainders(terms);
  }

  private void offer(String spelling, String word) {
    String folded = Folding.of(spelling).text();
    if (folded.length() > 1) {
      words.putIfAbsent(folded, word);
    }
  }

  private void offerEnglish(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      if (word.length() >= SHORTEST_LATIN) {
        words.putIfAbsent(word, word);
      }
    }
  }

  private void remainders(List<Term> terms) {
    Set<String> known = new HashSet<>();
    terms.forEach(term -> known.add(term.ja()));
    for (Term term : terms) {
      String ja = term.ja();
      for (int cut = 1; cut < ja.length(); cut++) {
        if (known.contains(ja.substring(0, cut))) {
          offer(ja.substring(cut), ja.substring(cut));
        }
        if (known.contains(ja.substring(cut))) {
          offer(ja.substring(0, cut), ja.substring(0, cut));
        }
      }
    }
  }

  /// Returns the word nearest to a folded one that nothing has: one letter more, less, other or two
  /// changed about. A word of the same length comes first (a wrong character is the commonest slip:
  /// 職員当 for 職員等), then the one with the most hits.
  Optional<String> near(String folded, ToIntFunction<String> hits) {
    boolean latin = folded.chars().allMatch(c -> c < 0x80);
    if (folded.length() < (latin ? SHORTEST_LATIN - 1 : 2)) {
      return Optional.empty();
    }
    String best = null;
    int most = 0;
    boolean bestIsAlike = false;
    for (Map.Entry<String, String> word : words.entrySet()) {
      if (isNear(folded, word.getKey())) {
        int count = hits.applyAsInt(word.getValue());
        boolean alike = word.getKey().length() == folded.length();
        if (count > 0 && (alike == bestIsAlike ? count > most : alike)) {
          most = count;
          best = word.getValue();
          bestIsAlike = alike;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /// Says whether one insertion, deletion, substitution or exchange of neighbours makes one of the
  /// other.
  static boolean isNear(String a, String b) {
    if (a.length() > b.length()) {
      return isNear(b, a);
    }
    if (b.length() - a.length() > 1) {
      return false;
    }
    int at = 0;
    while (at < a.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    String restA = a.substring(at);
    String restB = b.substring(at);
    if (a.length() < b.length()) {
      return restA.equals(restB.substring(1));
    }
    return restA.isEmpty()
        || restA.substring(1).equals(restB.substring(1))
        || (restA.length() > 1
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0)
            && restA.substring(2).equals(restB.substring(2)));
  }
}
