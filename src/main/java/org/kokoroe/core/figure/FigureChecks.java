package org.kokoroe.core.figure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.json.LocatedJson;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.json.ProblemTexts;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// What must hold in figures beyond their schema: names are unique, what is named is there, and no
/// part says what its clauses do not.
public final class FigureChecks {
  private static final ProblemTexts TEXTS = ProblemTexts.of(FigureChecks.class);
  private static final int SIDES = 3;

  private final Policy policy;
  private final Findings findings;

  private FigureChecks(Policy policy, Findings findings) {
    this.policy = policy;
    this.findings = findings;
  }

  /// Checks the figures of a policy and returns what is wrong, in the order of the file.
  public static List<Problem> check(PolicyFigures file, Policy policy, LocatedJson json) {
    var findings = new Findings(json, TEXTS);
    new FigureChecks(policy, findings).run(file.figures());
    return findings.sorted();
  }

  private void run(List<Figure> figures) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < figures.size(); i++) {
      String at = "/figures/" + i;
      if (!ids.add(figures.get(i).id())) {
        findings.error(at + "/id", "figure.taken", figures.get(i).id());
      }
      parts(at, figures.get(i));
      links(at, figures.get(i));
    }
  }

  private void parts(String figureAt, Figure figure) {
    Set<String> before = new HashSet<>();
    for (int i = 0; i < figure.parts().size(); i++) {
      Figure.Part part = figure.parts().get(i);
      String at = figureAt + "/parts/" + i;
      if (part.within() != null && !before.contains(part.within())) {
        findings.error(at + "/within", "figure.noOuterPart", part.within());
      }
      if (!before.add(part.id())) {
        findings.error(at + "/id", "figure.partTaken", part.id());
      }
      clauses(at, part.clauses(), part.words());
    }
    boolean triad = figure.kind() == Figure.Kind.TRIAD;
    if (triad && (figure.outer().size() != 1 || figure.parts().size() != SIDES + 1)) {
      findings.error(figureAt + "/parts", "figure.notTriad");
    }
  }

  private void links(String figureAt, Figure figure) {
    for (int i = 0; i < figure.links().size(); i++) {
      Figure.Link link = figure.links().get(i);
      String at = figureAt + "/links/" + i;
      if (figure.part(link.from()).isEmpty()) {
        findings.error(at + "/from", "figure.unknownPart", link.from());
      }
      if (figure.part(link.to()).isEmpty()) {
        findings.error(at + "/to", "figure.unknownPart", link.to());
      } else if (link.to().equals(link.from())) {
        findings.error(at + "/to", "figure.linkToItself", link.to());
      }
      clauses(at, link.clauses(), Stream.of(link.label()));
    }
  }

  private void clauses(String at, List<ClauseId> ids, Stream<LocalizedText> words) {
    boolean known = true;
    for (int i = 0; i < ids.size(); i++) {
      if (policy.find(ids.get(i)).isEmpty()) {
        findings.error(at + "/clauses/" + i, "figure.unknownClause", ids.get(i), policy.id());
        known = false;
      }
    }
    if (known) {
      List<LocalizedText> all = words.toList();
      List<Clause> clauses = ids.stream().flatMap(id -> policy.find(id).stream()).toList();
      for (Language language : List.of(Language.JA, Language.EN)) {
        String said = said(clauses, language);
        all.stream()
            .flatMap(text -> text.find(language).stream())
            .filter(text -> !says(said, text))
            .forEach(text -> findings.warning(at, "figure.notSaid", text));
      }
    }
  }

  private static String said(List<Clause> clauses, Language language) {
    return clauses.stream()
        .flatMap(Clause::subtree)
        .map(c -> c.label() + " " + c.text().find(language).orElse(""))
        .collect(Collectors.joining("\n"))
        .toLowerCase(Locale.ROOT);
  }

  /// Words may leave something out, marked by an ellipsis; each stretch must be said.
  private static boolean says(String said, String words) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("…", -1))
        .map(String::strip)
        .allMatch(said::contains);
  }
}
