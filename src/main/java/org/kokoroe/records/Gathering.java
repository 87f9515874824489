package org.kokoroe.records;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.record.Completion;
import org.kokoroe.core.record.Completion.Score;
import org.kokoroe.core.record.CompletionState;
import org.kokoroe.core.record.LessonRecord;
import org.kokoroe.core.record.SubmissionRecord;
import org.kokoroe.core.report.CertificateOutcome;
import org.kokoroe.core.report.Certificates;
import org.kokoroe.core.report.Office;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.records.CourseRecords.Next;
import org.kokoroe.records.CourseRecords.Sitting;
import org.kokoroe.records.CourseRecords.SittingState;
import org.kokoroe.records.CourseRecords.Year;

/// Gathers one person's records by course.
final class Gathering {
  private final Workspace workspace;
  private final List<AttemptRecord> attempts;
  private final List<Completion> completions;
  private final List<LessonRecord> lessons;
  private final Editions editions;
  private final Optional<Certificates> certificates;

  Gathering(Workspace workspace, UUID person) {
    this.workspace = workspace;
    this.attempts = workspace.store().history().attempts(person);
    this.completions = workspace.store().history().completions(person);
    this.lessons = workspace.store().history().lessons(person);
    this.editions = new Editions(workspace);
    this.certificates =
        workspace
            .content()
            .organisation()
            .filter(organisation -> completions.stream().anyMatch(Gathering::isPassed))
            .map(organisation -> Certificates.read(workspace.store(), Office.of(organisation)));
  }

  /// Returns the records by course, the course touched last first.
  List<CourseRecords> courses() {
    Stream<String> ids =
        Stream.concat(
            attempts.stream().map(a -> a.started().course()),
            lessons.stream().map(l -> l.lesson().course()));
    return ids.distinct()
        .sorted(Comparator.comparing(this::lastTouched).reversed())
        .map(this::course)
        .toList();
  }

  private Instant lastTouched(String course) {
    return Stream.concat(
            attempts.stream().filter(a -> a.started().course().equals(course)).map(Gathering::end),
            lessons.stream().filter(l -> l.lesson().course().equals(course)).map(LessonRecord::at))
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static Instant end(AttemptRecord attempt) {
    return attempt.submission().map(SubmissionRecord::at).orElse(attempt.startedAt());
  }

  private CourseRecords course(String id) {
    Optional<Course> course = workspace.content().course(id);
    List<Year> years = years(id);
    return new CourseRecords(
        id,
        course.map(Course::title).orElseGet(() -> LocalizedText.of(id, id)),
        years,
        sittings(id),
        lessons(id, course),
        course.flatMap(c -> next(id, years)));
  }

  private List<Year> years(String course) {
    return completions.stream()
        .filter(c -> c.course().equals(course))
        .map(this::year)
        .toList()
        .reversed();
  }

  private Year year(Completion completion) {
    int answered = open(completion.course()).map(a -> a.responses().size()).orElse(0);
    return new Year(
        completion.fiscalYear(),
        completion.courseVersion(),
        completion.state(),
        completion.state() == CompletionState.IN_PROGRESS ? answered : 0,
        completion.passPercent(),
        completion.firstScore().map(Gathering::points),
        completion.bestScore().map(Gathering::points),
        completion.completedAt().map(this::local),
        certificate(completion));
  }

  private Optional<CertificateOutcome> certificate(Completion completion) {
    return certificates
        .filter(all -> isPassed(completion))
        .map(
            all ->
                all.of(
                    completion.person(), completion.course(), Optional.of(completion.fiscalYear())))
        .filter(outcome -> isOf(completion, outcome));
  }

  private static boolean isOf(Completion completion, CertificateOutcome outcome) {
    return !(outcome instanceof CertificateOutcome.Ready(var certificate))
        || certificate.attempt().equals(completion.decisive());
  }

  private static boolean isPassed(Completion completion) {
    return completion.state() == CompletionState.PASSED;
  }

  private List<Sitting> sittings(String course) {
    List<Sitting> sittings = new ArrayList<>();
    for (AttemptRecord attempt : attempts) {
      if (attempt.started().course().equals(course)) {
        sittings.add(sitting(sittings.size() + 1, attempt));
      }
    }
    return List.copyOf(sittings.reversed());
  }

  private Sitting sitting(int number, AttemptRecord attempt) {
    int total = attempt.started().maxScore();
    var score = attempt.score();
    return new Sitting(
        number,
        attempt.id(),
        state(attempt),
        local(end(attempt)),
        attempt.responses().size(),
        total,
        attempt.submission().map(s -> Points.of(score.numerator(), score.denominator(), total)),
        editions.of(attempt));
  }

  private static SittingState state(AttemptRecord attempt) {
    if (!attempt.isSubmitted()) {
      return SittingState.OPEN;
    }
    return attempt.passed() ? SittingState.PASSED : SittingState.NOT_PASSED;
  }

  private List<CourseRecords.Lesson> lessons(String id, Optional<Course> course) {
    Map<String, ZonedDateTime> last = new LinkedHashMap<>();
    for (LessonRecord record : lessons.reversed()) {
      if (record.lesson().course().equals(id)) {
        last.putIfAbsent(record.lesson().lesson(), local(record.at()));
      }
    }
    return last.entrySet().stream()
        .map(e -> new CourseRecords.Lesson(title(course, e.getKey()), e.getValue()))
        .toList();
  }

  private static LocalizedText title(Optional<Course> course, String lesson) {
    return course.stream()
        .flatMap(c -> c.lessons().stream())
        .filter(l -> l.id().equals(lesson))
        .map(l -> l.title())
        .findFirst()
        .orElseGet(() -> LocalizedText.of(lesson, lesson));
  }

  private Optional<Next> next(String course, List<Year> years) {
    Optional<AttemptRecord> open = open(course);
    if (open.isPresent()) {
      return open.map(a -> new Next.Resume(resumeAt(a)));
    }
    if (years.isEmpty()) {
      return Optional.of(new Next.Begin());
    }
    return years.getFirst().state() == CompletionState.NOT_PASSED
        ? Optional.of(new Next.Again())
        : Optional.empty();
  }

  private static int resumeAt(AttemptRecord open) {
    return Math.min(open.responses().size() + 1, open.started().maxScore());
  }

  private Optional<AttemptRecord> open(String course) {
    return attempts.reversed().stream()
        .filter(a -> a.started().course().equals(course) && !a.isSubmitted())
        .findFirst();
  }

  private static Points points(Score score) {
    return Points.of(score.marks().numerator(), score.marks().denominator(), score.max());
  }

  private ZonedDateTime local(Instant at) {
    return at.atZone(workspace.clock().getZone());
  }
}
