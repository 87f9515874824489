package org.kokoroe.core.course;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.LocalizedText;

/// One course: lessons and a bank of questions.
///
/// @param kind 研修区分: `newEmployees`, `everyone`, `managers`, `itStaff`, `contractors`, `counter`
/// @param minutes about how long it takes; null where not said
/// @param passPercent 0 to 100; null means the organisation's
/// @param blueprint null means every question is asked
/// @param mustPass clauses of which every question asked must be wholly right, whatever the score
public record Course(
    String id,
    int version,
    LocalizedText title,
    @Nullable LocalizedText summary,
    @Nullable LocalizedText audience,
    String kind,
    @Nullable Integer minutes,
    List<String> policies,
    @Nullable Integer passPercent,
    List<Objective> objectives,
    @Nullable Blueprint blueprint,
    List<Lesson> lessons,
    List<Question> questions,
    QuizRules rules,
    List<ClauseId> mustPass) {

  /// Copies the lists.
  public Course {
    policies = List.copyOf(policies);
    objectives = List.copyOf(objectives);
    lessons = List.copyOf(lessons);
    questions = List.copyOf(questions);
    mustPass = List.copyOf(mustPass);
  }

  /// Returns the question of that uid, if the course has it.
  public Optional<Question> find(String uid) {
    return questions.stream().filter(q -> q.core().uid().equals(uid)).findFirst();
  }

  /// Returns the lessons for readers of that policy, in order.
  public List<Lesson> lessonsFor(String policy) {
    return lessons.stream().filter(l -> l.isFor(policy)).toList();
  }

  /// Returns the questions that are ready and have a key under that policy, in bank order.
  public List<Question> questionsFor(String policy) {
    return questions.stream()
        .filter(q -> q.core().state() == QuestionState.READY)
        .filter(q -> q.core().policies().contains(policy))
        .toList();
  }

  /// Returns how many questions a paper for readers of that policy has.
  public int paperSize(String policy) {
    return blueprint == null
        ? questionsFor(policy).size()
        : blueprint.rows().stream().mapToInt(Blueprint.Row::count).sum();
  }
}
