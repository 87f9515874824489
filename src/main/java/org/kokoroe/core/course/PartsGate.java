package org.kokoroe.core.course;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// The gate of questions made of items and targets, of steps, or of passages.
final class PartsGate {
  private final PolicyLibrary library;
  private final Findings findings;

  PartsGate(PolicyLibrary library, Findings findings) {
    this.library = library;
    this.findings = findings;
  }

  void assigning(String at, Question.Assigning question) {
    unique(at + "/items", question.items(), Item::id);
    unique(at + "/targets", question.targets(), Target::id);
    Set<String> targets =
        question.targets().stream().map(Target::id).collect(Collectors.toUnmodifiableSet());
    Set<String> used = new HashSet<>();
    for (int i = 0; i < question.items().size(); i++) {
      String target = question.items().get(i).target();
      String here = at + "/items/" + i + "/target";
      if (!targets.contains(target)) {
        findings.error(here, "course.unknownTarget", target);
      } else if (!used.add(target) && question instanceof Question.Matching) {
        findings.error(here, "course.targetTwice", target);
      }
    }
    for (int i = 0; i < question.targets().size(); i++) {
      String id = question.targets().get(i).id();
      if (question instanceof Question.Zones && !used.contains(id)) {
        findings.error(at + "/targets/" + i, "course.emptyZone", id);
      }
    }
  }

  void hunt(String at, Question.Hunt question) {
    unique(at + "/passages", question.passages(), Passage::id);
    long right = question.passages().stream().filter(Passage::correct).count();
    if (right != 1) {
      findings.error(at + "/passages", "course.oneKey", right);
    }
    for (int i = 0; i < question.passages().size(); i++) {
      Passage passage = question.passages().get(i);
      String here = at + "/passages/" + i;
      if (!question.core().policies().equals(List.of(passage.clause().policy()))) {
        findings.error(here + "/clause", "course.onePolicy", passage.clause().policy());
      }
      own(here, passage);
    }
  }

  private void own(String at, Passage passage) {
    var entry = library.find(passage.clause());
    if (entry.isEmpty()) {
      if (library.policy(passage.clause().policy()).isPresent()) {
        findings.error(at + "/clause", "course.unknownClause", passage.clause());
      }
      return;
    }
    LocalizedText span = passage.span();
    if (span != null) {
      span.byTag()
          .forEach(
              (tag, words) -> {
                String own = entry.get().clause().text().find(new Language(tag)).orElse("");
                if (!own.contains(words)) {
                  findings.error(at + "/span/" + tag, "course.span", words, passage.clause(), tag);
                }
              });
    }
  }

  <T> void unique(String at, List<T> parts, Function<T, String> id) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      if (!ids.add(id.apply(parts.get(i)))) {
        findings.error(at + "/" + i + "/id", "course.duplicateId", id.apply(parts.get(i)));
      }
    }
  }
}
