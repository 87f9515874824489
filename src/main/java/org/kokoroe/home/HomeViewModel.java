package org.kokoroe.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.content.Provenance;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.course.Lesson;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.quiz.CourseState;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.record.PersonDetails;
import org.kokoroe.core.record.PersonRecord;
import org.kokoroe.core.review.ReviewDesk;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.GlyphCoverage;

/// What a person finds on coming in, worked out from the record each time the screen is made.
final class HomeViewModel {
  private static final int RECENT = 3;

  private final Workspace workspace;
  private final Hall hall;

  HomeViewModel(Workspace workspace, Hall hall) {
    this.workspace = workspace;
    this.hall = hall;
  }

  /// A course and how the person stands with it.
  record CourseCard(Course course, CourseState state, int passPercent, int questions) {
    boolean isDone() {
      return state.standing() instanceof CourseState.Standing.Passed;
    }

    boolean isBegun() {
      return !(state.standing() instanceof CourseState.Standing.NotStarted);
    }
  }

  /// One line of what was recorded.
  ///
  /// @param answered how many questions were answered, where the sitting is still open
  record Recent(ZonedDateTime at, String course, Kind kind, int answered) {
    /// What happened.
    enum Kind {
      STARTED,
      ANSWERED,
      PASSED,
      NOT_PASSED
    }
  }

  Optional<PersonDetails> person() {
    return personId().flatMap(workspace.store().history()::person).map(PersonRecord::details);
  }

  /// Returns the department's name in that language; as it was entered where the organisation does
  /// not know it.
  String department(PersonDetails person, Language language) {
    String given = person.department();
    return workspace.content().organisation().stream()
        .flatMap(o -> o.departments().stream())
        .filter(d -> d.code().equals(given) || d.name().byTag().containsValue(given))
        .findFirst()
        .map(d -> d.name().in(language))
        .orElse(given);
  }

  /// Says whether somebody added the course and nobody signed it.
  boolean isUnsigned(Course course) {
    return workspace
        .content()
        .courseFile(course.id())
        .filter(file -> file.provenance() == Provenance.UNSIGNED)
        .isPresent();
  }

  /// Reads which characters can be drawn; `then` has it on the screen's thread.
  void readFace(Consumer<Optional<GlyphCoverage>> then) {
    hall.tasks().run(GlyphCoverage::shipped, then);
  }

  /// Reads how many questions today's review has; `then` has it on the screen's thread.
  void readReview(Consumer<Integer> then) {
    personId()
        .ifPresent(
            person -> {
              var desk =
                  new ReviewDesk(
                      workspace.content(),
                      workspace.store(),
                      workspace.clock(),
                      person,
                      hall.session().policy());
              hall.tasks().run(() -> desk.today().questions().size(), then);
            });
  }

  void review() {
    hall.navigation().go(new Route.Review());
  }

  LocalDate today() {
    return LocalDate.now(workspace.clock());
  }

  /// Returns the courses of this person, what is to be done first: those that the organisation asks
  /// for and those begun; all for the person's policy where it asks for none.
  List<CourseCard> courses() {
    List<CourseCard> all =
        personId().stream()
            .flatMap(
                person ->
                    workspace.content().courses().stream()
                        .filter(c -> c.policies().contains(hall.session().policy()))
                        .map(c -> card(person, c)))
            .sorted(Comparator.comparing(CourseCard::isDone))
            .toList();
    boolean asked = all.stream().anyMatch(this::isAsked);
    return asked ? all.stream().filter(c -> isAsked(c) || c.isBegun()).toList() : all;
  }

  private boolean isAsked(CourseCard card) {
    return workspace.content().organisation().flatMap(o -> o.dueOf(card.course().id())).isPresent();
  }

  long open() {
    return courses().stream().filter(c -> !c.isDone()).count();
  }

  /// Returns the clause the training rests on: what the first lesson for this policy quotes first.
  Optional<ClauseId> basis() {
    return workspace.content().courses().stream()
        .flatMap(c -> c.lessonsFor(hall.session().policy()).stream())
        .flatMap(l -> l.blocks().stream())
        .map(Lesson.Block::quote)
        .filter(Objects::nonNull)
        .findFirst();
  }

  Optional<Clause> clause(ClauseId id) {
    return workspace.content().policies().find(id).map(PolicyLibrary.Entry::clause);
  }

  String label(ClauseId id, Language language) {
    return workspace
        .content()
        .policies()
        .find(id)
        .map(entry -> entry.titledLabel(language))
        .orElse(id.value());
  }

  Optional<ClauseId> lastRead() {
    return Optional.ofNullable(hall.session().lastClauseProperty().get());
  }

  /// Returns the latest sittings, newest first.
  List<Recent> recent() {
    var all = new ArrayList<Recent>();
    personId()
        .ifPresent(
            person ->
                workspace
                    .store()
                    .history()
                    .attempts(person)
                    .forEach(attempt -> all.add(recent(attempt))));
    all.sort(Comparator.comparing(Recent::at).reversed());
    return all.stream().limit(RECENT).toList();
  }

  String courseTitle(String id, Language language) {
    return workspace.content().courses().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .map(c -> c.title().in(language))
        .orElse(id);
  }

  void work(CourseCard card) {
    String id = card.course().id();
    boolean quiz = card.state().open() != null;
    hall.navigation().go(quiz ? new Route.Quiz(id) : new Route.CourseOverview(id));
  }

  void lessons(CourseCard card) {
    hall.navigation().go(new Route.LessonPage(card.course().id(), 0));
  }

  void openClause(ClauseId id) {
    hall.navigation().go(new Route.Handbook(id.policy(), id));
  }

  void openHandbook() {
    hall.navigation().go(new Route.Handbook(hall.session().policy(), lastRead().orElse(null)));
  }

  void openRecords() {
    hall.navigation().go(new Route.Records());
  }

  private Optional<UUID> personId() {
    return hall.session().person();
  }

  private CourseCard card(UUID person, Course course) {
    int pass =
        course.passPercent() == null
            ? workspace.content().organisation().orElseThrow().passPercent()
            : course.passPercent();
    return new CourseCard(
        course,
        workspace.quiz().state(person, course.id()),
        pass,
        course.paperSize(hall.session().policy()));
  }

  private Recent recent(AttemptRecord attempt) {
    String course = attempt.started().course();
    return attempt
        .submission()
        .map(
            end ->
                new Recent(
                    local(end.at()),
                    course,
                    attempt.passed() ? Recent.Kind.PASSED : Recent.Kind.NOT_PASSED,
                    attempt.responses().size()))
        .orElseGet(() -> open(attempt, course));
  }

  private Recent open(AttemptRecord attempt, String course) {
    int answered = attempt.responses().size();
    return answered == 0
        ? new Recent(local(attempt.startedAt()), course, Recent.Kind.STARTED, 0)
        : new Recent(
            local(attempt.responses().getLast().at()), course, Recent.Kind.ANSWERED, answered);
  }

  private ZonedDateTime local(Instant at) {
    return at.atZone(workspace.clock().getZone());
  }
}
