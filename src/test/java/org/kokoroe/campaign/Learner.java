package org.kokoroe.campaign;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.json.Schemas;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.quiz.AnswerOutcome;
import org.kokoroe.core.quiz.Attempt;
import org.kokoroe.core.quiz.QuizDesk;
import org.kokoroe.core.quiz.SampleAnswers;
import org.kokoroe.core.quiz.StartOutcome;
import org.kokoroe.core.quiz.SubmitOutcome;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.OpenOutcome;
import org.kokoroe.core.record.PersonDetails;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.text.Language;

/// Somebody who answers fifty questions of the shipped course through the quiz engine, one attempt
/// after the other, and goes on where the records say that the last process stopped.
final class Learner {
  /// How many questions are answered in all.
  static final int QUESTIONS = 50;

  private static final String COURSE = "human-security";
  private static final String POLICY = "kameyama";
  private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Tokyo"));

  private final RecordStore store;
  private final QuizDesk desk;
  private final UUID person;
  private @Nullable Attempt sitting;

  /// One question of one attempt.
  record Place(UUID attempt, int index) {
    private static final Pattern LINE = Pattern.compile("(\\S{36}) (\\d+)");

    /// Tells whether a line names a place, as `<attempt> <index>`.
    static boolean is(String line) {
      return LINE.matcher(line).matches();
    }

    /// Reads such a line.
    static Place of(String line) {
      int space = line.indexOf(' ');
      return new Place(
          UUID.fromString(line.substring(0, space)), Integer.parseInt(line.substring(space + 1)));
    }
  }

  /// What is answered from: read once, used by many learners.
  record Shelf(LoadedContent content, Schemas schemas) {
    static Shelf of(Path content) {
      var schemas = (Schemas.Loaded) Schemas.load(content.resolve("schema"), List.of());
      return new Shelf(ContentLoader.load(content, List.of()), schemas.schemas());
    }
  }

  Learner(RecordStore store, Shelf shelf) {
    this.store = store;
    this.desk =
        new QuizDesk(
            store, shelf::content, shelf.schemas(), CLOCK, new SplittableRandom()::nextLong);
    this.person =
        store.history().people().isEmpty()
            ? register(store)
            : store.history().people().getFirst().id();
  }

  static RecordStore open(Path directory) {
    OpenOutcome outcome = RecordStore.open(directory, CLOCK, System::nanoTime);
    if (outcome instanceof OpenOutcome.Opened opened) {
      return opened.store();
    }
    throw new IllegalStateException("not opened: " + outcome);
  }

  /// Returns the question that is to be answered now; empty when all are answered and handed in.
  Optional<Step> next() {
    Attempt open = sitting;
    if (open != null && open.next().isPresent()) {
      return Optional.of(new Step(open, open.next().getAsInt()));
    }
    List<AttemptRecord> attempts = store.history().attempts(person);
    int answered = attempts.stream().mapToInt(a -> a.responses().size()).sum();
    if (answered >= QUESTIONS && attempts.stream().allMatch(AttemptRecord::isSubmitted)) {
      return Optional.empty();
    }
    return switch (desk.start(person, COURSE, POLICY)) {
      case StartOutcome.Ready(Attempt attempt, _) -> {
        sitting = attempt;
        yield Optional.of(new Step(attempt, attempt.next().orElseThrow()));
      }
      case StartOutcome.Finished _ -> next();
      case StartOutcome other -> throw new IllegalStateException("not started: " + other);
    };
  }

  /// A question that waits for its answer.
  record Step(Attempt attempt, int index) {
    Place place() {
      return new Place(attempt.id(), index);
    }

    /// Answers rightly; when this returns, the answer is said to be saved.
    void answer() {
      Answer right = SampleAnswers.right(attempt.paper().question(index));
      AnswerOutcome outcome = attempt.answer(index, right, Language.JA, 1);
      if (!(outcome instanceof AnswerOutcome.Accepted)) {
        throw new IllegalStateException("not accepted: " + outcome);
      }
    }

    /// Hands in after the last question of the attempt.
    void handIn() {
      if (attempt.next().isEmpty() && attempt.submit() instanceof SubmitOutcome.NotSaved not) {
        throw new IllegalStateException("not handed in: " + not);
      }
    }
  }

  private static UUID register(RecordStore store) {
    UUID id = UUID.randomUUID();
    var details = new PersonDetails("00123", "山田 花子（例）", "01", POLICY);
    AppendOutcome outcome = store.append(EventType.PERSON_REGISTERED, id, details, null);
    if (!(outcome instanceof AppendOutcome.Saved)) {
      throw new IllegalStateException("not registered: " + outcome);
    }
    return id;
  }
}
