package org.kokoroe.core.search;

import java.util.List;

/// Words that are written in two ways. A text in which each is brought to one form is kept beside
/// the text itself: in that form alone, a part of the other one (えい of 漏えい) could not be found.
final class Variants {
  /// One way of writing a word and the other, both folded.
  ///
  /// @param whole whether a katakana letter or a long vowel mark behind it makes it another word
  private record Pair(String from, String to, boolean whole) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("漏えい", "漏洩", false),
          new Pair("き損", "毀損", false),
          new Pair("改ざん", "改竄", false),
          new Pair("ウィルス", "ウイルス", false),
          new Pair("サーバ", "サーバー", true),
          new Pair("ユーザ", "ユーザー", true),
          new Pair("コンピュータ", "コンピューター", true),
          new Pair("データセンタ", "データセンター", true),
          new Pair("セキュリティ", "セキュリティー", true),
          new Pair("プリンタ", "プリンター", true),
          new Pair("フォルダ", "フォルダー", true),
          new Pair("メモリ", "メモリー", true),
          new Pair("ルータ", "ルーター", true),
          new Pair("ブラウザ", "ブラウザー", true));

  private Variants() {}

  /// Returns the text with each such word in one form; the same object where there is none.
  static Folding oneForm(Folding text) {
    Folding one = text;
    String words = text.text();
    for (Pair pair : PAIRS) {
      int first = next(words, pair, 0);
      if (first >= 0) {
        one = replaced(one, words, pair, first);
        words = one.text();
      }
    }
    return one;
  }

  private static Folding replaced(Folding text, String words, Pair pair, int first) {
    int at = first;
    var out = new Folding(words.length() + 8);
    int done = 0;
    while (at >= 0) {
      copy(text, done, at, out);
      Span source = text.source(at, at + pair.from().length());
      for (int i = 0; i < pair.to().length(); i++) {
        out.add(pair.to().charAt(i), source.start(), source.end());
      }
      done = at + pair.from().length();
      at = next(words, pair, done);
    }
    copy(text, done, words.length(), out);
    return out;
  }

  private static int next(String words, Pair pair, int from) {
    int at = words.indexOf(pair.from(), from);
    while (at >= 0 && pair.whole() && goesOn(words, at + pair.from().length())) {
      at = words.indexOf(pair.from(), at + 1);
    }
    return at;
  }

  private static boolean goesOn(String words, int at) {
    return at < words.length() && Kana.isKatakana(words.charAt(at));
  }

  private static void copy(Folding from, int start, int end, Folding to) {
    for (int i = start; i < end; i++) {
      to.add(from.charAt(i), from.start(i), from.end(i));
    }
  }
}
