package org.kokoroe.core.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kokoroe.core.policy.Definition;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// Of whom a Japanese sentence asks: the persons and bodies that are its topic (…は), each of those
/// joined by 、及び and the like; or the one who acts just before the verb (市長が別に定める).
final class Subjects {
  private static final Pattern ALIAS = Pattern.compile("以下、?「([^」]+)」という");
  private static final Pattern GROUP = Pattern.compile("（[^（）]*）|\\([^()]*\\)");
  private static final Pattern JOINED = Pattern.compile("、|及び|並びに|又は|若しくは|および|ならびに|または|もしくは");
  private static final Pattern NOUN =
      Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー・A-Za-z0-9Ａ-Ｚ]+(?:たち|ら)?$");
  private static final Pattern ACTS =
      Pattern.compile("([^、。はがを]+)が(?:別に|随時|適宜|速やかに)?\\p{IsHan}+[うくすむるめ]*(?:もの|こと)?(?:とする)?。?$");

  /// Words that end in a person or a body.
  private static final Pattern WHO =
      Pattern.compile(
          "(?:者|員|長|職員|団体|機関|会|課|部|局|係|署|庁|市|町|村|区|県|府|組合|企業|法人|会社|校|院|組織|所属|部門|部署"
              + "|担当|チーム|CISO|CSIRT|ユーザー?|教諭|知事|自治体|連合|所|議会|本部|監)(?:等|たち|ら)?$");

  private static final Pattern NOT_WHO =
      Pattern.compile(
          "(?:機会|社会|照会|立会|再会|場所|箇所|個所|住所|一部|全部|内部|外部|細部|上部|下部|成長|延長|特長|関係|結局|動員|満員|定員"
              + "|街区|地区|利用部)$");

  /// Says too little without the words before it.
  private static final Pattern GENERIC = Pattern.compile("(?:者|組織|団体|機関|所属|部署|部門|課|会社|企業|法人)等?");

  private static final Pattern OWN =
      Pattern.compile("(?:本|当)(?:市|町|村|区|県|都|府|道|組合|協議会|団体|連合|広域連合|機構)|市|町|村|県");

  private final Map<String, LocalizedText> names = new HashMap<>();
  private final List<String> terms;
  private final Policy policy;

  /// Knows the terms of this policy.
  ///
  /// @param given names for actors the policy has no term for, or for the issuer
  Subjects(Policy policy, List<Actor> given) {
    this.policy = policy;
    for (Definition definition : policy.definitions()) {
      String term = definition.term().in(Language.JA);
      names.putIfAbsent(term, definition.term());
      if (definition.gloss().in(Language.JA).equals(policy.issuer().in(Language.JA))) {
        names.put(Actor.ISSUER, definition.term());
      }
    }
    given.forEach(actor -> names.put(actor.id(), actor.name()));
    names.putIfAbsent(Actor.ISSUER, policy.issuer());
    terms =
        names.keySet().stream()
            .filter(Subjects::isWho)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /// Returns the body that issued the policy.
  Actor issuer() {
    return actor(Actor.ISSUER);
  }

  /// Returns the actor of that id, by its name where one is known.
  Actor actor(String id) {
    LocalizedText name = names.get(id);
    return new Actor(id, name == null ? new LocalizedText(Map.of("ja", id)) : name);
  }

  /// Returns whom the sentence names; nobody where it names none.
  List<Actor> of(String sentence) {
    String plain = aliased(sentence);
    if (plain.contains("何人も")) {
      return List.of(new Actor("何人", LocalizedText.of("何人も", "Any person")));
    }
    for (int at = plain.indexOf('は'); at > 0; at = plain.indexOf('は', at + 1)) {
      List<Actor> topic = listEndingAt(plain.substring(0, at));
      if (!topic.isEmpty()) {
        return topic;
      }
    }
    Matcher acts = ACTS.matcher(plain);
    return acts.find() ? who(acts.group(1)).map(List::of).orElse(List.of()) : List.of();
  }

  private List<Actor> listEndingAt(String before) {
    List<String> parts = List.of(JOINED.split(before.substring(before.lastIndexOf('は') + 1)));
    if (parts.isEmpty()) {
      return List.of();
    }
    String last = parts.getLast();
    Optional<Actor> actor = who(last);
    if (actor.isEmpty()) {
      return List.of();
    }
    List<Actor> found = new ArrayList<>(actor.stream().toList());
    boolean isAlias = last.endsWith("⟩");
    // In "A、B及びCの職員" only the staff act. An alias stands for the whole list before it, but in
    // "A及びその職員⟨…⟩" not for A.
    boolean refersBack = last.strip().startsWith("その");
    boolean goesOn = isAlias || isBare(last);
    for (int i = parts.size() - 2; i >= 0 && goesOn; i--) {
      String part = parts.get(i);
      boolean counts = part.endsWith("⟩") == isAlias || refersBack;
      Optional<Actor> other = counts ? who(part) : Optional.empty();
      other.ifPresent(o -> found.addFirst(o));
      goesOn = other.isPresent();
    }
    return found.stream().distinct().toList();
  }

  private boolean isBare(String part) {
    Matcher noun = NOUN.matcher(part.strip());
    return terms.contains(part.strip()) || (noun.find() && noun.start() == 0);
  }

  private Optional<Actor> who(String phrase) {
    String part = phrase.strip();
    if (part.endsWith("⟩")) {
      String alias = part.substring(part.lastIndexOf('⟨') + 1, part.length() - 1);
      return isWho(alias) ? Optional.of(actor(alias)) : Optional.empty();
    }
    for (String term : terms) {
      if (part.endsWith(term)
          && !NOUN.matcher(part.substring(0, part.length() - term.length())).find()) {
        return Optional.of(actor(term));
      }
    }
    Matcher noun = NOUN.matcher(part);
    if (!noun.find()) {
      return Optional.empty();
    }
    String word = noun.group().replaceFirst("^当該", "");
    if (OWN.matcher(word).matches() || word.equals(policy.issuer().in(Language.JA))) {
      return Optional.of(issuer());
    }
    String id = GENERIC.matcher(word).matches() ? part : word;
    return isWho(word) ? Optional.of(actor(id)) : Optional.empty();
  }

  private static boolean isWho(String word) {
    return WHO.matcher(word).find() && !NOT_WHO.matcher(word).find();
  }

  /// Returns the sentence without brackets; where one gives an alias, it stays as `⟨alias⟩`.
  private static String aliased(String sentence) {
    String before = sentence;
    String after = once(before);
    while (!after.equals(before)) {
      before = after;
      after = once(before);
    }
    return after;
  }

  private static String once(String text) {
    return GROUP
        .matcher(text)
        .replaceAll(
            group -> {
              Matcher alias = ALIAS.matcher(group.group());
              return alias.find() ? Matcher.quoteReplacement("⟨" + alias.group(1) + "⟩") : "";
            });
  }
}
