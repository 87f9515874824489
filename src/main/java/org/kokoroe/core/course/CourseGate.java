package org.kokoroe.core.course;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.PolicyLibrary;

/// The gate a course must pass beyond its schema: what it names is there, each question rests on
/// its clauses, and a paper can be drawn for the readers of each of its policies.
final class CourseGate {
  private final Course course;
  private final PolicyLibrary library;
  private final Findings findings;

  CourseGate(Course course, PolicyLibrary library, Findings findings) {
    this.course = course;
    this.library = library;
    this.findings = findings;
  }

  void run() {
    policies();
    objectives();
    lessons();
    questions();
    mustPass();
    new BlueprintGate(course, findings).run();
    new BankGate(course, findings).run();
  }

  private void policies() {
    for (int i = 0; i < course.policies().size(); i++) {
      String policy = course.policies().get(i);
      if (library.policy(policy).isEmpty()) {
        findings.error("/policies/" + i, "course.unknownPolicy", policy);
      } else if (course.questionsFor(policy).isEmpty()) {
        findings.error("/policies/" + i, "course.noQuestions", policy);
      }
    }
  }

  private void objectives() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < course.objectives().size(); i++) {
      String id = course.objectives().get(i).id();
      if (!seen.add(id)) {
        findings.error("/objectives/" + i + "/id", "course.duplicateId", id);
      }
    }
  }

  private void lessons() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < course.lessons().size(); i++) {
      Lesson lesson = course.lessons().get(i);
      String at = "/lessons/" + i;
      if (!seen.add(lesson.id())) {
        findings.error(at + "/id", "course.duplicateId", lesson.id());
      }
      within(at + "/policies", lesson.policies());
      List<String> readers = lesson.policies().isEmpty() ? course.policies() : lesson.policies();
      for (int b = 0; b < lesson.blocks().size(); b++) {
        ClauseId quote = lesson.blocks().get(b).quote();
        if (quote != null) {
          quote(at + "/blocks/" + b + "/quote", quote, readers);
        }
      }
    }
  }

  private void quote(String at, ClauseId quote, List<String> readers) {
    if (library.policy(quote.policy()).isEmpty() && readers.contains(quote.policy())) {
      return; // The policy as a whole is missing, and has been named.
    }
    if (library.find(quote).isEmpty()) {
      findings.error(at, "course.unknownClause", quote);
    } else if (!readers.contains(quote.policy())) {
      findings.error(at, "course.foreignQuote", quote, quote.policy());
    }
  }

  private void questions() {
    Set<String> known =
        course.objectives().stream().map(Objective::id).collect(Collectors.toUnmodifiableSet());
    Map<String, Integer> uids = new HashMap<>();
    var gate = new QuestionGate(library, findings);
    for (int i = 0; i < course.questions().size(); i++) {
      Question question = course.questions().get(i);
      Question.Core core = question.core();
      String at = "/questions/" + i;
      Integer other = uids.putIfAbsent(core.uid(), i + 1);
      if (other != null) {
        findings.error(at + "/uid", "course.duplicateUid", core.uid(), other);
      }
      within(at + "/policies", core.policies());
      if (core.objective() != null && !known.contains(core.objective())) {
        findings.error(at + "/objective", "course.unknownObjective", core.objective());
      }
      gate.check(at, question);
    }
    exclusions(uids.keySet());
  }

  private void exclusions(Set<String> uids) {
    for (int i = 0; i < course.questions().size(); i++) {
      List<String> excludes = course.questions().get(i).core().excludes();
      for (int e = 0; e < excludes.size(); e++) {
        if (!uids.contains(excludes.get(e))) {
          findings.error(
              "/questions/" + i + "/excludes/" + e, "course.unknownQuestion", excludes.get(e));
        }
      }
    }
  }

  /// A clause that must be passed is asked about.
  private void mustPass() {
    for (int i = 0; i < course.mustPass().size(); i++) {
      ClauseId clause = course.mustPass().get(i);
      if (course.questions().stream().noneMatch(q -> q.restsOn(clause))) {
        findings.error("/mustPass/" + i, "course.mustPassUnasked", clause);
      }
    }
  }

  private void within(String at, List<String> policies) {
    for (int i = 0; i < policies.size(); i++) {
      if (!course.policies().contains(policies.get(i))) {
        findings.error(at + "/" + i, "course.foreignPolicy", policies.get(i));
      }
    }
  }
}
