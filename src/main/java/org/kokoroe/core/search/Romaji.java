package org.kokoroe.core.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads Latin letters as kana: Hepburn and Kunrei, as an input method takes them, with the last
/// syllable still unfinished. Where a spelling may be read in two ways (ti: ち, ティ), both are kept.
final class Romaji {
  /// Consonants, and the kana with each of a, i, u, e, o; a dash where there is none.
  private static final String[] ROWS = {
    " あ い う え お",
    "k か き く け こ",
    "s さ し す せ そ",
    "t た ち つ て と",
    "n な に ぬ ね の",
    "h は ひ ふ へ ほ",
    "m ま み む め も",
    "y や - ゆ いぇ よ",
    "r ら り る れ ろ",
    "w わ うぃ - うぇ を",
    "g が ぎ ぐ げ ご",
    "z ざ じ ず ぜ ぞ",
    "d だ ぢ づ で ど",
    "b ば び ぶ べ ぼ",
    "p ぱ ぴ ぷ ぺ ぽ",
    "f ふぁ ふぃ ふ ふぇ ふぉ",
    "v ゔぁ ゔぃ ゔ ゔぇ ゔぉ",
    "j じゃ じ じゅ じぇ じょ",
    "sh しゃ し しゅ しぇ しょ",
    "ch ちゃ ち ちゅ ちぇ ちょ",
    "ts つぁ つぃ つ つぇ つぉ",
    "ky きゃ きぃ きゅ きぇ きょ",
    "sy しゃ しぃ しゅ しぇ しょ",
    "ty ちゃ ちぃ ちゅ ちぇ ちょ",
    "ny にゃ にぃ にゅ にぇ にょ",
    "hy ひゃ ひぃ ひゅ ひぇ ひょ",
    "my みゃ みぃ みゅ みぇ みょ",
    "ry りゃ りぃ りゅ りぇ りょ",
    "gy ぎゃ ぎぃ ぎゅ ぎぇ ぎょ",
    "zy じゃ じぃ じゅ じぇ じょ",
    "jy じゃ じぃ じゅ じぇ じょ",
    "by びゃ びぃ びゅ びぇ びょ",
    "py ぴゃ ぴぃ ぴゅ ぴぇ ぴょ",
    "dy ぢゃ ぢぃ ぢゅ ぢぇ ぢょ",
    "fy - - ふゅ - ふょ",
    "th てゃ てぃ てゅ てぇ てょ",
    "dh でゃ でぃ でゅ でぇ でょ",
    "t - てぃ とぅ - -",
    "d - でぃ どぅ - -",
    "w - - - - うぉ",
    "z - - づ - -",
    "dz - - づ - -",
    "j ぢゃ ぢ ぢゅ - ぢょ",
    "v ば び ぶ べ ぼ",
  };

  private static final String VOWELS = "aiueo";
  private static final String LONG = "āaīiūuēeōoâaîiûuêeôo";

  /// Ways to read one word beyond this number are given up; real words have a few.
  private static final int MOST = 64;

  /// Steps after which the search for further ways ends: letters such as a key held down gives can
  /// branch without end and read as nothing. A word with all of the ways above takes fewer.
  private static final int MOST_STEPS = 20_000;

  /// A word of more letters than this is not read: each letter may be a step deeper on the stack.
  private static final int MOST_LETTERS = 500;

  private static final int LONGEST_SYLLABLE = 3;
  private static final Map<String, List<String>> SYLLABLES = syllables();

  private final String letters;
  private final Set<ReadingNeedle> found = new LinkedHashSet<>();

  private int steps;

  private Romaji(String letters) {
    this.letters = letters;
  }

  /// Returns the ways to read a folded word of Latin letters and kana; none where it cannot be
  /// read.
  static List<ReadingNeedle> read(String folded) {
    if (folded.length() > MOST_LETTERS) {
      return List.of();
    }
    var romaji = new Romaji(spelledOut(folded));
    romaji.from(0, "");
    return List.copyOf(romaji.found);
  }

  private static Map<String, List<String>> syllables() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (String row : ROWS) {
      String[] parts = row.split(" ", -1);
      for (int vowel = 0; vowel < VOWELS.length(); vowel++) {
        String kana = parts[vowel + 1];
        if (!kana.equals("-")) {
          String key = parts[0] + VOWELS.charAt(vowel);
          all.computeIfAbsent(key, k -> new ArrayList<>()).add(kana);
        }
      }
    }
    return all;
  }

  private static String spelledOut(String folded) {
    var out = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      int at = LONG.indexOf(folded.charAt(i));
      if (at >= 0 && at % 2 == 0) {
        out.append(LONG.charAt(at + 1)).append(LONG.charAt(at + 1));
      } else {
        out.append(folded.charAt(i));
      }
    }
    return out.toString();
  }

  private void from(int at, String kana) {
    if (found.size() >= MOST || steps >= MOST_STEPS) {
      return;
    }
    steps++;
    if (at == letters.length()) {
      found.add(new ReadingNeedle(kana, List.of()));
      return;
    }
    char c = letters.charAt(at);
    if (Kana.isHiragana(c) || Kana.isKatakana(c)) {
      from(at + 1, kana + Kana.hiragana(c));
    } else if (c == '-') {
      from(at + 1, kana + 'ー');
    } else {
      closedSyllable(c, at, kana);
      syllable(at, kana);
      longVowel(c, at, kana);
    }
  }

  /// ん and っ.
  private void closedSyllable(char c, int at, String kana) {
    char next = at + 1 < letters.length() ? letters.charAt(at + 1) : 0;
    if (c == 'n' && next == '\'') {
      from(at + 2, kana + 'ん');
    } else if (c == 'n' && !isVowel(next) && next != 'y') {
      from(at + 1, kana + 'ん');
      if (next == 'n') {
        from(at + 2, kana + 'ん');
      }
    } else if (c == 'm' && (next == 'b' || next == 'm' || next == 'p')) {
      from(at + 1, kana + 'ん');
    } else if (isConsonant(c) && (next == c || letters.startsWith("tch", at))) {
      from(at + 1, kana + 'っ');
    }
  }

  private void syllable(int at, String kana) {
    for (int end = at + 1; end <= Math.min(at + LONGEST_SYLLABLE, letters.length()); end++) {
      List<String> ways = SYLLABLES.get(letters.substring(at, end));
      if (ways != null) {
        for (String way : ways) {
          from(end, kana + way);
        }
        return;
      }
    }
    String rest = letters.substring(at);
    List<String> next =
        SYLLABLES.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(rest))
            .flatMap(entry -> entry.getValue().stream())
            .distinct()
            .toList();
    if (!next.isEmpty()) {
      found.add(new ReadingNeedle(kana, next));
    }
  }

  /// A vowel written twice is a long one: oo is おう as well as おお, and in katakana ー.
  private void longVowel(char c, int at, String kana) {
    if (at > 0 && isVowel(c) && letters.charAt(at - 1) == c && !kana.endsWith("ー")) {
      from(at + 1, kana + 'ー');
      if (c == 'o') {
        from(at + 1, kana + 'う');
      }
    }
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static boolean isConsonant(char c) {
    return c >= 'a' && c <= 'z' && !isVowel(c) && c != 'n';
  }
}
