package org.kokoroe.core.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Which characters of a Japanese text want a reading: those of the script Han, the repeating 々
/// among them. ヶ is katakana and stays as it stands.
public final class Kanji {
  private static final Pattern RUN = Pattern.compile("\\p{IsHan}+");

  private Kanji() {}

  /// Returns the longest runs of kanji, in order.
  public static List<String> runs(String text) {
    return RUN.matcher(text).results().map(MatchResult::group).toList();
  }

  /// Says whether there is one at all.
  public static boolean in(String text) {
    return RUN.matcher(text).find();
  }
}
