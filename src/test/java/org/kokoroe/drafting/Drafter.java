package org.kokoroe.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.AttributeFactory;

/// Writes a Japanese text with drafted readings: kuromoji's, but for the words it is known to get
/// wrong (`words.csv`), what depends on the word before ([Morpheme#after]), and dates.
final class Drafter {
  private static final Pattern DATE = Pattern.compile("(\\d{1,2}月)(\\d{1,2}日)?");
  private static final List<String> MONTHS =
      List.of("いち", "に", "さん", "し", "ご", "ろく", "しち", "はち", "く", "じゅう", "じゅういち", "じゅうに");
  private static final Map<String, String> DAYS =
      Map.ofEntries(
          Map.entry("1", "ついたち"),
          Map.entry("2", "ふつか"),
          Map.entry("3", "みっか"),
          Map.entry("4", "よっか"),
          Map.entry("5", "いつか"),
          Map.entry("6", "むいか"),
          Map.entry("7", "なのか"),
          Map.entry("8", "ようか"),
          Map.entry("9", "ここのか"),
          Map.entry("10", "とおか"),
          Map.entry("14", "じゅうよっか"),
          Map.entry("20", "はつか"),
          Map.entry("24", "にじゅうよっか"));

  private final UserDictionary words;

  Drafter() {
    this(known());
  }

  /// Drafts with other overrides, in the form of `words.csv`.
  Drafter(String words) {
    try {
      this.words = UserDictionary.open(new StringReader(words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String known() {
    try (InputStream in = Drafter.class.getResourceAsStream("words.csv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Returns the text in the notation of ruby.
  String draft(String text) {
    StringBuilder out = new StringBuilder();
    Matcher date = DATE.matcher(text);
    int end = 0;
    while (date.find()) {
      out.append(words(text.substring(end, date.start())));
      end = date.end();
      out.append(month(date.group(1)));
      out.append(date.group(2) == null ? "" : day(date.group(2)));
    }
    return out.append(words(text.substring(end))).toString();
  }

  private String month(String month) {
    int number = Integer.parseInt(month.substring(0, month.length() - 1));
    return number >= 1 && number <= MONTHS.size()
        ? "｜" + month + "《" + MONTHS.get(number - 1) + "がつ》"
        : words(month);
  }

  private static String day(String day) {
    String number = day.substring(0, day.length() - 1);
    String name = DAYS.get(number);
    return name == null ? number + "｜日《にち》" : "｜" + day + "《" + name + "》";
  }

  private String words(String text) {
    StringBuilder out = new StringBuilder();
    for (Morpheme word : joined(analyse(text))) {
      out.append(
          word.hasKanji() && !word.reading().isEmpty()
              ? Okurigana.align(word.surface(), word.reading()).orElse(word.surface())
              : word.surface());
    }
    return out.toString();
  }

  private static List<Morpheme> joined(List<Morpheme> words) {
    List<Morpheme> out = new ArrayList<>();
    for (Morpheme word : words) {
      if (!out.isEmpty() && out.getLast().joins(word)) {
        out.add(out.removeLast().joined(word));
      } else {
        out.add(word);
      }
    }
    return out;
  }

  private List<Morpheme> analyse(String text) {
    try (var tokens =
        new JapaneseTokenizer(
            AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY,
            words,
            false,
            true,
            JapaneseTokenizer.Mode.NORMAL)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      var kind = tokens.addAttribute(PartOfSpeechAttribute.class);
      var reading = tokens.addAttribute(ReadingAttribute.class);
      tokens.setReader(new StringReader(text));
      tokens.reset();
      List<Morpheme> found = new ArrayList<>();
      while (tokens.incrementToken()) {
        String surface = term.toString();
        String spoken = Objects.requireNonNullElse(reading.getReading(), "");
        var word = new Morpheme(surface, kind.getPartOfSpeech(), Okurigana.hiragana(spoken));
        found.add(found.isEmpty() ? word : word.after(found.getLast()));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
