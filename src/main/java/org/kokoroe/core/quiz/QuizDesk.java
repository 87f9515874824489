package org.kokoroe.core.quiz;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.content.Organisation;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.json.Schemas;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.record.AttemptStarted;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.LessonRead;
import org.kokoroe.core.record.PaperItem;
import org.kokoroe.core.record.RecordStore;

/// Starts attempts, goes on with open ones, and says how people stand. May be used from any thread.
public final class QuizDesk {
  private static final int DEFAULT_PASS_PERCENT = 80;

  private final RecordStore store;
  private final Supplier<LoadedContent> content;
  private final KeptContent kept;
  private final Clock clock;
  private final LongSupplier random;

  /// Makes a desk.
  ///
  /// @param content what is there now; asked anew for every start
  /// @param schemas those that the content is held against
  /// @param clock for the dates on which courses are due
  /// @param random 64 random bits each time: for the draw's seed and the attempt's id
  public QuizDesk(
      RecordStore store,
      Supplier<LoadedContent> content,
      Schemas schemas,
      Clock clock,
      LongSupplier random) {
    this.store = store;
    this.content = content;
    this.kept = new KeptContent(store, schemas);
    this.clock = clock;
    this.random = random;
  }

  /// Starts an attempt, or goes on with the open one. An open one whose kept content cannot be read
  /// any more is left where it is.
  ///
  /// @param person registered in the store
  /// @param policy id of the policy the person answers under
  public synchronized StartOutcome start(UUID person, String course, String policy) {
    return resume(person, course)
        .filter(outcome -> !(outcome instanceof StartOutcome.ContentMissing))
        .orElseGet(() -> begin(person, course, policy));
  }

  /// Goes on with the open attempt of that person at that course: the same questions in the same
  /// order, from the kept bytes. Where only the handing in was missing, it is handed in now; where
  /// that cannot be saved, the attempt is ready with no question left. Empty when none is open.
  public synchronized Optional<StartOutcome> resume(UUID person, String course) {
    return attempts(person, course).reversed().stream()
        .filter(a -> !a.isSubmitted())
        .findFirst()
        .map(this::resume);
  }

  /// Records that a lesson was read to its end, and keeps what was read.
  public AppendOutcome read(UUID person, Course course, String lesson) {
    return switch (kept.keep(content.get(), course)) {
      case KeptContent.Keeping.NotKept(var reason) -> new AppendOutcome.NotSaved(reason);
      case KeptContent.Keeping.Missing(var id) ->
          throw new IllegalArgumentException("no content " + id);
      case KeptContent.Keeping.Kept(var digest, var policies) -> {
        var read = new LessonRead(course.id(), course.version(), lesson, digest, policies);
        yield store.append(EventType.LESSON_READ, person, read, null);
      }
    };
  }

  /// Returns an attempt as it was, open or handed in, to look at; empty where there is none of that
  /// id, or its kept content cannot be read any more.
  public Optional<Attempt> review(UUID attempt) {
    return store.history().attempt(attempt).flatMap(this::rebuild);
  }

  /// Puts questions of a sitting again, for practice: nothing is stored.
  public Practice practise(Material material, List<Question> questions) {
    return new Practice(material, questions, random.getAsLong());
  }

  /// Puts questions for review: each answer is told, and counts only where that returns true.
  public Practice practise(
      Material material, List<Question> questions, BiPredicate<Question, Grading.Graded> told) {
    return new Practice(material, questions, random.getAsLong(), told);
  }

  /// Says how a person stands with a course today.
  public CourseState state(UUID person, String course) {
    Optional<Organisation.DueRule> rule =
        content.get().organisation().flatMap(o -> o.dueOf(course));
    return new Standings(store.history(), clock).of(person, course, rule);
  }

  private List<AttemptRecord> attempts(UUID person, String course) {
    return store.history().attempts(person).stream()
        .filter(a -> a.started().course().equals(course))
        .toList();
  }

  private StartOutcome resume(AttemptRecord open) {
    Optional<Attempt> rebuilt = rebuild(open);
    if (rebuilt.isEmpty()) {
      return new StartOutcome.ContentMissing(open.started().courseDigest());
    }
    Attempt attempt = rebuilt.get();
    return attempt.submit() instanceof SubmitOutcome.Submitted(Result result)
        ? new StartOutcome.Finished(attempt, result)
        : new StartOutcome.Ready(attempt, true);
  }

  private Optional<Attempt> rebuild(AttemptRecord attempt) {
    return kept.material(attempt.started())
        .flatMap(
            material ->
                KeptContent.paper(attempt.started(), material.course())
                    .map(paper -> Attempt.restored(attempt, material, paper, store)));
  }

  private StartOutcome begin(UUID person, String id, String policy) {
    LoadedContent now = content.get();
    Optional<Course> course = now.course(id);
    if (course.isEmpty()) {
      return new StartOutcome.ContentMissing(id);
    }
    int allowed = allowed(course.get());
    if (allowed > 0
        && state(person, id).standing() instanceof CourseState.Standing.NotPassed failed
        && failed.attempts() >= allowed) {
      return new StartOutcome.Exhausted(allowed);
    }
    return switch (Draw.draw(course.get(), policy, random.getAsLong(), seen(person, id))) {
      case Draw.Outcome.NoQuestions(var none) -> new StartOutcome.NoQuestions(none);
      case Draw.Outcome.PoolTooSmall(var row, var objectives, var asked, var available) ->
          new StartOutcome.PoolTooSmall(row, objectives, asked, available);
      case Draw.Outcome.Drawn(var paper) ->
          begin(person, now, new Material(course.get(), policy, now.policies()), paper);
    };
  }

  private StartOutcome begin(UUID person, LoadedContent now, Material material, Paper paper) {
    return switch (kept.keep(now, material.course())) {
      case KeptContent.Keeping.Missing(var id) -> new StartOutcome.ContentMissing(id);
      case KeptContent.Keeping.NotKept(var reason) -> new StartOutcome.NotSaved(reason);
      case KeptContent.Keeping.Kept digests -> {
        AttemptStarted started = started(material, paper, digests, passPercent(now, material));
        yield switch (store.append(EventType.ATTEMPT_STARTED, person, started, null)) {
          case AppendOutcome.NotSaved(var reason) -> new StartOutcome.NotSaved(reason);
          case AppendOutcome.Saved _, AppendOutcome.AlreadySaved _ ->
              new StartOutcome.Ready(new Attempt(person, started, material, paper, store), false);
        };
      }
    };
  }

  private AttemptStarted started(
      Material material, Paper paper, KeptContent.Keeping.Kept digests, int passPercent) {
    return new AttemptStarted(
        randomId(),
        material.course().id(),
        material.course().version(),
        digests.course(),
        material.policy(),
        digests.policies(),
        paper.seed(),
        paper.items().stream()
            .map(i -> new PaperItem(i.question().reference(), i.order()))
            .toList(),
        passPercent,
        required(material.course(), paper),
        allowed(material.course()));
  }

  private static List<Integer> required(Course course, Paper paper) {
    return IntStream.range(0, paper.size())
        .filter(i -> course.mustPass().stream().anyMatch(paper.question(i)::restsOn))
        .boxed()
        .toList();
  }

  private static int allowed(Course course) {
    Integer attempts = course.rules().attempts();
    return attempts == null ? 0 : attempts;
  }

  private static int passPercent(LoadedContent now, Material material) {
    Integer own = material.course().passPercent();
    return own != null
        ? own
        : now.organisation().map(Organisation::passPercent).orElse(DEFAULT_PASS_PERCENT);
  }

  /// Returns the uids of the questions that were on an earlier paper of this course.
  private Set<String> seen(UUID person, String course) {
    return attempts(person, course).stream()
        .flatMap(a -> a.started().paper().stream())
        .map(PaperItem::question)
        .map(reference -> reference.substring(0, reference.lastIndexOf('@')))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Returns a version 4 UUID (RFC 9562, section 5.4) of the injected random bits.
  private UUID randomId() {
    long high = random.getAsLong() & ~0xF000L;
    long low = random.getAsLong() & ~(3L << 62);
    return new UUID(high | 0x4000L, low | (2L << 62));
  }
}
