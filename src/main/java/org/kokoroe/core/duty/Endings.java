package org.kokoroe.core.duty;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the ending of a Japanese sentence asks: the legal style of regulations (…なければならない), the
/// plain form in which a policy lays down what will be done (…を講じる), and the polite form of both.
/// Definitions, purposes, scope and facts ask nothing.
final class Endings {
  private static final Pattern BRACKETS = Pattern.compile("（[^（）]*）|\\([^()]*\\)");
  private static final Pattern SHALL = Pattern.compile("(?:もの|こと)と(?:する|します)$");
  private static final Pattern DIRECTIVE = Pattern.compile("(?:る|う|く|ぐ|す|つ|ぬ|ぶ|む|ない)こと$");

  /// Says what something is, what it is for, or what it covers.
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:をいう|をいいます|を指す|を指します|という|といいます|とみなす|読み替える|準用する|の例による|による"
              + "|目的とする|目的とします|趣旨とする|この限りで(?:は)?(?:ない|ありません)"
              + "|適用(?:する|しない|される|されない|します)|除く|除外する|除きます"
              + "|含む|含める|含みます|含まない|対象(?:外)?とする|範囲とする|に関する(?:こと)?)$");

  /// What "shall" stands at the end of without asking anything: the document speaks of its reach.
  private static final Pattern REACH = Pattern.compile("(?:範囲|対象|適用され[^、。は]*|対象とする[^、。は]*)は");

  /// The document speaks of itself.
  private static final Pattern ITSELF =
      Pattern.compile(
          "^(?:本|この)[^、。はを]{0,16}(?:方針|ポリシー|規程|規則|要綱|要領|基準|手順)は"
              + "|(?:本|この)[^、。はを]{0,16}(?:方針|ポリシー|規程|規則|要綱|要領)を(?:策定|制定|定め)[^、]*$");

  private static final Pattern NO_NEED =
      Pattern.compile("(?:を妨げない|を要しない|必要(?:は|が)?ない|(?:て|で)も(?:よい|良い|差し支えない|構わない)|差し支えない)$");
  private static final Pattern MAY =
      Pattern.compile("(?:こと(?:が|も)できる|ことができます|を認める|を認めます|を可とする|可能とする)$");
  private static final Pattern MUST_NOT =
      Pattern.compile(
          "(?:(?:て|で)は(?:ならない|なりません|いけない|いけません)|べきで(?:は)?ない"
              + "|ことは?ができない|ことはできない|ことができません|ことはできません"
              + "|禁止する|禁止します|禁ずる|禁じる|厳禁とする|(?:非公開|不可|禁止)とする|認めない|許可しない)$");
  private static final Pattern ENDEAVOUR =
      Pattern.compile("(?:努め|努力し|努力す|心掛け|心がけ)(?:る|ます|なければな(?:らない|りません)|ねばならない|べきである)?$");
  private static final Pattern MUST =
      Pattern.compile(
          "(?:な(?:けれ|く)(?:ば|ては)な(?:らない|りません)|ねばならない|べきである|べきもの|必要がある|必要があります"
              + "|ことを要する|(?:義務|責務|責任)を(?:負う|有する|負っている|有している|持つ|果たす)"
              + "|(?:義務|責務|責任)(?:を|が)課(?:せら|さ)れ(?:る|ている)|義務がある|義務付け(?:る|られる|られている)"
              + "|(?:原則|義務|必須)とする)$");

  /// A verb's negative, not an adjective's or that of "to be".
  private static final Pattern WILL_NOT =
      Pattern.compile("(?<!少|危|限ら|得|足り|及ば|かかわら|知ら|で|は|が|も|なら|でき)(?:ない|ません)$");

  /// Plain forms that tell how things are.
  private static final Pattern IS =
      Pattern.compile(
          "(?:(?:て|で)い(?:る|ます)|ある|あります|である|いる|なる|なります|異なる|できる|できます|得る|うる|よる|よります"
              + "|生じる|生ずる|及ぶ|及ぼす|該当する|相当する|存在する|属する|意味する|示す|いう|関する|有する|要する|足りる|限る"
              + "|想定される|[さらわかたまながば]れ(?:る|ます)|とする|とします|なされる|成る|増大する|増加する|高まる)$");

  private static final Pattern WILL = Pattern.compile("(?:[うくぐすつぬぶむる]|ます)$");

  /// Returns what the sentence asks.
  Optional<Modality> of(String sentence) {
    String body = withoutBrackets(sentence).strip();
    boolean closed = body.endsWith("。");
    body = closed ? body.substring(0, body.length() - 1).strip() : body;
    boolean shall = SHALL.matcher(body).find();
    if (shall) {
      body = SHALL.matcher(body).replaceFirst("");
    } else if (closed && DIRECTIVE.matcher(body).find()) {
      shall = true;
      body = body.substring(0, body.length() - 2);
    }
    if (find(NOTHING, body) || (shall && REACH.matcher(body).find())) {
      return Optional.empty();
    }
    Optional<Modality> express = express(body, shall);
    if (express.isPresent()) {
      return express;
    }
    boolean tells = find(IS, body) || ITSELF.matcher(body).find();
    return !tells && find(WILL, body) ? Optional.of(Modality.OBLIGATION) : Optional.empty();
  }

  private static Optional<Modality> express(String body, boolean shall) {
    for (var rule :
        List.of(
            new Rule(NO_NEED, Modality.PERMISSION),
            new Rule(MUST_NOT, Modality.PROHIBITION),
            new Rule(MAY, Modality.PERMISSION),
            new Rule(ENDEAVOUR, Modality.EFFORT),
            new Rule(MUST, Modality.OBLIGATION),
            new Rule(WILL_NOT, Modality.PROHIBITION))) {
      if (find(rule.ending(), body)) {
        return Optional.of(rule.modality());
      }
    }
    return shall ? Optional.of(Modality.OBLIGATION) : Optional.empty();
  }

  private record Rule(Pattern ending, Modality modality) {}

  /// Says whether the sentence is a list's item rather than one with a word of asking of its own:
  /// it ends in a noun, こと among them.
  static boolean isNoun(String sentence) {
    String body = withoutBrackets(sentence).strip();
    body = body.endsWith("。") ? body.substring(0, body.length() - 1) : body;
    return body.endsWith("こと") || !body.matches(".*[うくぐすつぬぶむるいん]$");
  }

  private static boolean find(Pattern pattern, String body) {
    return pattern.matcher(body).find();
  }

  /// Returns the sentence without what stands in brackets, however deep.
  static String withoutBrackets(String sentence) {
    String before = sentence;
    String after = BRACKETS.matcher(before).replaceAll("");
    while (!after.equals(before)) {
      before = after;
      after = BRACKETS.matcher(before).replaceAll("");
    }
    return after;
  }
}
