package org.kokoroe.app.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.ClauseId;

/// A place in the app.
public sealed interface Route {
  /// Who is here, for the first time on this PC.
  record FirstStart() implements Route {}

  /// What is due.
  record Home() implements Route {}

  /// A policy; at a clause where one is given, else where the person was.
  record Handbook(String policy, @Nullable ClauseId clause) implements Route {}

  /// The terms of a policy; at one of them where it is given.
  ///
  /// @param term the Japanese term, as the policy defines it; or a standard or another policy's one
  record Glossary(String policy, @Nullable String term) implements Route {}

  /// What a policy asks of whom.
  record Duties(String policy) implements Route {}

  /// The pictures of a policy.
  record Figures(String policy) implements Route {}

  /// The policies beside each other, by topic.
  record Compare() implements Route {}

  /// All courses.
  record Training() implements Route {}

  /// One course: what it is, its lessons, its quiz.
  record CourseOverview(String course) implements Route {}

  /// One lesson of a course, by its place among the lessons for this person, from 0.
  record LessonPage(String course, int lesson) implements Route {}

  /// The quiz: resumes the open attempt, else starts one.
  record Quiz(String course) implements Route {}

  /// The result of a submitted attempt.
  record QuizResult(UUID attempt) implements Route {}

  /// The missed questions of an attempt once more; keeps no record.
  record Practice(UUID attempt, List<String> questions) implements Route {
    /// Copies the list.
    public Practice {
      questions = List.copyOf(questions);
    }
  }

  /// Today's review of clauses; keeps no record.
  record Review() implements Route {}

  /// The person's own attempts and completions.
  record Records() implements Route {}

  /// The desk of HR: filter and export.
  record Personnel() implements Route {}

  /// Language, text size, theme, data folder, own particulars.
  record Settings() implements Route {}
}
