package org.kokoroe.core.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.compare.Concordance;
import org.kokoroe.core.compare.ConcordanceChecks;
import org.kokoroe.core.figure.Figure;
import org.kokoroe.core.figure.FigureChecks;
import org.kokoroe.core.figure.PolicyFigures;
import org.kokoroe.core.json.LocatedJson;
import org.kokoroe.core.json.Place;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.json.ProblemTexts;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;

/// Reads what helps to understand policies: the `figures.json` beside a policy that is used, and
/// the `concordance.json` of the first folder. Neither has to be there.
final class Companions {
  private static final ProblemTexts TEXTS = ProblemTexts.of(Companions.class);

  private final SmallFiles small;
  private final List<Problem> problems;
  private final PolicyLibrary library;

  Companions(SmallFiles small, List<Problem> problems, PolicyLibrary library) {
    this.small = small;
    this.problems = problems;
    this.library = library;
  }

  Map<String, List<Figure>> figures(List<ContentFile> files, List<ContentFolder> folders) {
    Map<String, List<Figure>> figures = new HashMap<>();
    for (ContentFile file : files) {
      for (ContentFolder folder : folders) {
        if (file.kind() == ContentFile.Kind.POLICY && folder.policies().contains(file.path())) {
          Path beside = file.path().resolveSibling("figures.json");
          library
              .policy(file.id())
              .map(policy -> figures(folder, beside, policy))
              .ifPresent(found -> figures.put(file.id(), found));
        }
      }
    }
    return figures;
  }

  private List<Figure> figures(ContentFolder folder, Path file, Policy policy) {
    LocatedJson json = small.read(folder, file, PolicyFigures.SCHEMA);
    PolicyFigures read = json == null ? null : small.bind(json, PolicyFigures.class);
    return json != null && read != null && take(FigureChecks.check(read, policy, json))
        ? read.figures()
        : List.of();
  }

  Optional<Concordance> concordance(List<ContentFolder> folders) {
    for (ContentFolder folder : folders.subList(1, folders.size())) {
      if (Files.exists(folder.concordance())) {
        problems.add(
            TEXTS.warning(folder.concordance(), Place.WHOLE_FILE, "content.concordanceIgnored"));
      }
    }
    ContentFolder first = folders.getFirst();
    LocatedJson json = small.read(first, first.concordance(), Concordance.SCHEMA);
    @Nullable Concordance read = json == null ? null : small.bind(json, Concordance.class);
    return json != null && read != null && take(ConcordanceChecks.check(read, library, json))
        ? Optional.of(read)
        : Optional.empty();
  }

  /// Takes what was found; says whether the file can be used all the same.
  private boolean take(List<Problem> found) {
    problems.addAll(found);
    return found.stream().noneMatch(Problem::isError);
  }
}
