package org.kokoroe.core.quiz;

import java.util.List;
import java.util.Optional;
import org.kokoroe.core.course.Citation;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.PolicyLibrary;

/// What a sitting rests on: the course, and the policies it cites, as they were when it began.
///
/// @param policy id of the policy the learner answers under
/// @param policies at least every policy that is cited
public record Material(Course course, String policy, PolicyLibrary policies) {
  /// Returns the citations of that question that are shown to this learner: those of the own
  /// policy, or all where the question compares documents.
  public List<Citation> cites(Question question) {
    return cites(question, policy);
  }

  /// Returns the clause as it stood when the sitting began, if its policy was kept and has it.
  public Optional<Clause> clause(ClauseId id) {
    return policies.find(id).map(PolicyLibrary.Entry::clause);
  }

  static List<Citation> cites(Question question, String policy) {
    Question.Core core = question.core();
    return core.citations().stream()
        .filter(c -> core.compares() || c.clause().policy().equals(policy))
        .toList();
  }
}
