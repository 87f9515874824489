package org.kokoroe.core.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;

/// The gate of a cloze: its gaps are the clause's own words, each found just once.
final class ClozeGate {
  private static final List<Language> LANGUAGES = List.of(Language.JA, Language.EN);

  private final PolicyLibrary library;
  private final Findings findings;

  ClozeGate(PolicyLibrary library, Findings findings) {
    this.library = library;
    this.findings = findings;
  }

  /// From where to where the words of a gap stand in the clause.
  private record Place(int start, int end) {
    boolean overlaps(Place other) {
      return start < other.end && other.start < end;
    }
  }

  void check(String at, Question.Cloze question) {
    if (!question.core().policies().equals(List.of(question.clause().policy()))) {
      findings.error(at + "/clause", "course.onePolicy", question.clause().policy());
    }
    boolean founded =
        question.core().citations().stream()
            .anyMatch(c -> c.kind() == CitationKind.BASIS && c.clause().equals(question.clause()));
    if (!founded) {
      findings.error(at + "/clause", "course.clozeBasis", question.clause());
    }
    new PartsGate(library, findings).unique(at + "/gaps", question.gaps(), Gap::id);
    choices(at, question);
    var entry = library.find(question.clause());
    if (entry.isEmpty()) {
      if (library.policy(question.clause().policy()).isPresent()) {
        findings.error(at + "/clause", "course.unknownClause", question.clause());
      }
      return;
    }
    for (Language language : LANGUAGES) {
      gaps(at, question, language, entry.get().clause().text().find(language).orElse(""));
    }
  }

  private void choices(String at, Question.Cloze question) {
    for (int i = 0; i < question.gaps().size(); i++) {
      Gap gap = question.gaps().get(i);
      Set<String> ids = new HashSet<>(Set.of(Gap.KEY));
      for (int o = 0; o < gap.others().size(); o++) {
        Gap.Other other = gap.others().get(o);
        String here = at + "/gaps/" + i + "/others/" + o;
        if (!ids.add(other.id())) {
          findings.error(here + "/id", "course.duplicateId", other.id());
        }
        for (Language language : LANGUAGES) {
          if (other.text().in(language).equals(gap.words().in(language))) {
            findings.error(here + "/text/" + language.tag(), "course.sameWords");
          }
        }
      }
    }
  }

  private void gaps(String at, Question.Cloze question, Language language, String text) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < question.gaps().size(); i++) {
      String words = question.gaps().get(i).words().find(language).orElse("");
      String here = at + "/gaps/" + i + "/words/" + language.tag();
      int start = text.indexOf(words);
      if (start < 0) {
        findings.error(here, "course.span", words, question.clause(), language);
        continue;
      }
      if (text.indexOf(words, start + 1) >= 0) {
        findings.error(here, "course.wordsTwice", words, question.clause());
      }
      var place = new Place(start, start + words.length());
      if (places.stream().anyMatch(place::overlaps)) {
        findings.error(here, "course.gapsOverlap", words);
      }
      places.add(place);
    }
  }
}
