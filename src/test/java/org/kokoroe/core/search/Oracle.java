package org.kokoroe.core.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kokoroe.core.policy.Clause;

/// Finds by looking at everything, with nothing of the code it judges: text against text, and each
/// reading from each beginning of a word, spelt in Latin letters where the query is.
public final class Oracle {
  private static final String[][] ONE_FORM = {
    {"漏えい", "漏洩"},
    {"き損", "毀損"},
    {"改ざん", "改竄"},
    {"ウィルス", "ウイルス"},
    {"(サーバ|ユーザ|コンピュータ|データセンタ|セキュリティ|プリンタ|フォルダ|メモリ|ルータ|ブラウザ)(?![ァ-ヺー])", "$1ー"},
  };

  private static final Pattern PIECE =
      Pattern.compile(
          "\uE000(?<base>[^《]+)《(?<read>[^》]+)》|(?<kata>[ァ-ヺー]+)|(?<latin>[a-z0-9]+)|.",
          Pattern.DOTALL);

  /// How each kana may be spelt.
  private static final Map<String, List<String>> SPELT = new HashMap<>();

  static {
    String table =
        "あ a,い i,う u,え e,お o,か ka,き ki,く ku,け ke,こ ko,さ sa,し shi si,す su,せ se,そ so,た ta,"
            + "ち chi ti,つ tsu tu,て te,と to,な na,に ni,ぬ nu,ね ne,の no,は ha,ひ hi,ふ fu hu,へ he,"
            + "ほ ho,ま ma,み mi,む mu,め me,も mo,や ya,ゆ yu,よ yo,ら ra,り ri,る ru,れ re,ろ ro,わ wa,"
            + "を wo,が ga,ぎ gi,ぐ gu,げ ge,ご go,ざ za,じ ji zi,ず zu,ぜ ze,ぞ zo,だ da,ぢ di ji,"
            + "づ du zu dzu,で de,ど do,ば ba va,び bi vi,ぶ bu vu,べ be ve,ぼ bo vo,ぱ pa,ぴ pi,ぷ pu,"
            + "ぺ pe,ぽ po,ゔ vu,しゃ sha sya,しゅ shu syu,しょ sho syo,しぇ she sye,しぃ syi,ちゃ cha tya,"
            + "ちゅ chu tyu,ちょ cho tyo,ちぇ che tye,ちぃ tyi,じゃ ja zya jya,じゅ ju zyu jyu,"
            + "じょ jo zyo jyo,じぇ je zye jye,じぃ zyi jyi,ぢゃ dya ja,ぢゅ dyu ju,ぢょ dyo jo,ぢぇ dye,"
            + "ぢぃ dyi,ふぁ fa,ふぃ fi,ふぇ fe,ふぉ fo,ふゅ fyu,ふょ fyo,ゔぁ va,ゔぃ vi,ゔぇ ve,ゔぉ vo,"
            + "つぁ tsa,つぃ tsi,つぇ tse,つぉ tso,てぃ ti thi,てゃ tha,てゅ thu,てぇ the,てょ tho,でぃ di dhi,"
            + "でゃ dha,でゅ dhu,でぇ dhe,でょ dho,とぅ tu,どぅ du,うぃ wi,うぇ we,うぉ wo,いぇ ye";
    for (String line : table.split(",", -1)) {
      String[] parts = line.split(" ", -1);
      SPELT.put(parts[0], List.of(parts).subList(1, parts.length));
    }
    for (String row : "き ky,に ny,ひ hy,み my,り ry,ぎ gy,び by,ぴ py".split(",", -1)) {
      for (String end : "ゃ a,ぃ i,ゅ u,ぇ e,ょ o".split(",", -1)) {
        SPELT.put(
            row.substring(0, 1) + end.substring(0, 1),
            List.of(row.substring(2) + end.substring(2)));
      }
    }
  }

  /// So many kana are compared first; a query of Latin letters takes at most one each, and one
  /// more.
  private static final int FIRST = 8;

  private final List<Seen> seen = new ArrayList<>();

  /// The first kana of each reading, and the clauses in which a word begins so.
  private final Map<String, BitSet> beginnings = new HashMap<>();

  private record Seen(String id, String text, String oneForm, List<Read> readings) {}

  private record Read(String kana, List<Integer> starts) {}

  /// Looks at these clauses.
  public Oracle(Map<String, Clause> clauses) {
    clauses.forEach(
        (id, clause) -> {
          String text = norm(String.join("\n", clause.text().byTag().values()));
          List<Read> readings = new ArrayList<>();
          if (clause.ruby() != null) {
            // NFKC would make an ordinary bar of the sign that begins a word.
            String notation = norm(clause.ruby().notation().replace('｜', '\uE000'));
            readings.add(read(notation));
            readings.add(read(oneFormOutside(notation)));
          }
          for (Read read : readings) {
            for (int start : read.starts()) {
              int end = Math.min(start + FIRST, read.kana().length());
              beginnings
                  .computeIfAbsent(read.kana().substring(start, end), k -> new BitSet())
                  .set(seen.size());
            }
          }
          seen.add(new Seen(id, text, oneForm(text), readings));
        });
  }

  /// A word that is looked for.
  private record Asked(String word, String one, String hiragana, boolean kana, boolean latin) {
    static Asked of(String typed) {
      String word = norm(typed);
      return new Asked(
          word,
          oneForm(word),
          spelledOut(Oracle.hiragana(word)),
          word.matches("(?s).*[ぁ-ゖァ-ヺー].*"),
          word.matches("(?s).*[a-z].*"));
    }
  }

  /// Returns the ids of the clauses that have all words.
  public Set<String> find(String query) {
    List<Asked> words =
        List.of(query.split("[\\s\\p{Z}]+", -1)).stream()
            .filter(w -> !w.isEmpty())
            .map(Asked::of)
            .toList();
    if (words.isEmpty()) {
      return new TreeSet<>();
    }
    var found = new BitSet();
    found.set(0, seen.size());
    words.forEach(word -> found.and(having(word)));
    Set<String> ids = new TreeSet<>();
    found.stream().forEach(clause -> ids.add(seen.get(clause).id()));
    return ids;
  }

  private BitSet having(Asked asked) {
    var having = new BitSet();
    String first = asked.hiragana().substring(0, Math.min(FIRST, asked.hiragana().length()));
    if (asked.kana()) {
      beginnings.forEach(
          (beginning, clauses) -> {
            if (beginning.startsWith(first)) {
              having.or(clauses);
            }
          });
    }
    if (asked.latin() && asked.hiragana().length() < FIRST) {
      beginnings.forEach(
          (beginning, clauses) -> {
            if (spells(asked.hiragana(), 0, beginning, 0)) {
              having.or(clauses);
            }
          });
    }
    for (int i = 0; i < seen.size(); i++) {
      Seen clause = seen.get(i);
      boolean read = having.get(i) && asked.hiragana().length() <= FIRST;
      if (asked.hiragana().length() > FIRST
          || (asked.latin() && asked.hiragana().length() == FIRST)) {
        read = clause.readings().stream().anyMatch(reading -> isReadAs(asked, reading));
      }
      having.set(
          i,
          read
              || clause.text().contains(asked.word())
              || clause.text().contains(asked.one())
              || clause.oneForm().contains(asked.one()));
    }
    return having;
  }

  private static boolean isReadAs(Asked asked, Read read) {
    for (int start : read.starts()) {
      if ((asked.kana() && read.kana().startsWith(asked.hiragana(), start))
          || (asked.latin() && spells(asked.hiragana(), 0, read.kana(), start))) {
        return true;
      }
    }
    return false;
  }

  private static String spelledOut(String word) {
    return word.replace("ā", "aa")
        .replace("ī", "ii")
        .replace("ū", "uu")
        .replace("ē", "ee")
        .replace("ō", "oo")
        .replace("ô", "oo")
        .replace("û", "uu");
  }

  private static boolean spells(String query, int at, String read, int from) {
    if (at == query.length()) {
      return true;
    }
    if (from == read.length()) {
      return false;
    }
    char q = query.charAt(at);
    char r = read.charAt(from);
    if (q == r && (q >= 'ぁ' || q == 'ー') && r >= 'ぁ' && r <= 'ー') {
      return spells(query, at + 1, read, from + 1);
    }
    char next = at + 1 < query.length() ? query.charAt(at + 1) : ' ';
    boolean again = at > 0 && query.charAt(at - 1) == q && from > 0 && read.charAt(from - 1) != 'ー';
    boolean vowel = "aiueo".indexOf(q) >= 0;
    if (r == 'ん') {
      return (q == 'n' && next == '\'' && spells(query, at + 2, read, from + 1))
          || (q == 'n' && "aiueoy'".indexOf(next) < 0 && spells(query, at + 1, read, from + 1))
          || (q == 'n' && next == 'n' && spells(query, at + 2, read, from + 1))
          || (q == 'm' && "bmp".indexOf(next) >= 0 && spells(query, at + 1, read, from + 1));
    }
    if (r == 'っ') {
      boolean twice = q >= 'a' && q <= 'z' && !vowel && q != 'n' && q == next;
      return (twice || query.startsWith("tch", at)) && spells(query, at + 1, read, from + 1);
    }
    if (r == 'ー') {
      return (q == '-' || (vowel && again)) && spells(query, at + 1, read, from + 1);
    }
    if (r == 'う' && q == 'o' && again && spells(query, at + 1, read, from + 1)) {
      return true;
    }
    for (int length = 1; length <= Math.min(2, read.length() - from); length++) {
      for (String spelt : SPELT.getOrDefault(read.substring(from, from + length), List.of())) {
        if (query.startsWith(spelt, at)
            ? spells(query, at + spelt.length(), read, from + length)
            : spelt.startsWith(query.substring(at))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Read read(String notation) {
    var read = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    Matcher piece = PIECE.matcher(notation);
    while (piece.find()) {
      if (piece.group("read") != null) {
        starts.add(read.length());
        read.append(piece.group("read"));
      } else {
        if (piece.group("kata") != null || piece.group("latin") != null) {
          starts.add(read.length());
        }
        read.append(hiragana(piece.group()));
      }
    }
    return new Read(read.toString(), starts);
  }

  private static String hiragana(String text) {
    return text.chars()
        .map(c -> c >= 0x30A1 && c <= 0x30F6 ? c - 0x60 : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String norm(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[’‘]", "'")
        .replaceAll("[“”]", "\"")
        .replaceAll("[‐–—]", "-")
        .replace('〜', '~')
        .replace('靱', '靭')
        .replace('塡', '填')
        .replace('剝', '剥')
        .replace('頰', '頬');
  }

  private static String oneForm(String text) {
    String one = text;
    for (String[] pair : ONE_FORM) {
      one = one.replaceAll(pair[0], pair[1]);
    }
    return one;
  }

  /// Brings the words between those with a reading to one form.
  private static String oneFormOutside(String notation) {
    return Pattern.compile("\uE000[^》]+》|[^\uE000]+")
        .matcher(notation)
        .replaceAll(
            piece ->
                Matcher.quoteReplacement(
                    piece.group().startsWith("\uE000") ? piece.group() : oneForm(piece.group())));
  }
}
