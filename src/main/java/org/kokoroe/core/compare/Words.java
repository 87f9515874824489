package org.kokoroe.core.compare;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kokoroe.core.text.Language;

/// Splits a text into what is compared as one: words, and everything between them, so that all
/// together are the text again.
final class Words {
  /// Japanese has no spaces: runs of one script serve as words; what is no letter stands alone.
  private static final Pattern JAPANESE =
      Pattern.compile(
          "[\\p{IsHan}々]+|[\\p{IsKatakana}ー]+|\\p{IsHiragana}+|\\p{IsLatin}+|\\p{Nd}+|(?s:.)");

  private static final Pattern SPACED =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:['’-][\\p{L}\\p{M}\\p{Nd}]+)*|\\s+|(?s:.)");

  private Words() {}

  static List<String> of(String text, Language language) {
    Pattern pattern = language.equals(Language.JA) ? JAPANESE : SPACED;
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }
}
