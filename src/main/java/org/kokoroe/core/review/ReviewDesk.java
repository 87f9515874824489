package org.kokoroe.core.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.course.Citation;
import org.kokoroe.core.course.CitationKind;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.policy.ClauseHashes;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.record.ClauseShown;
import org.kokoroe.core.record.Marks;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.record.ResponseRecord;
import org.kokoroe.core.text.Language;

/// Today's review of one person: what was answered in sittings that count and in earlier reviews
/// says which clauses come back today, and with which question. Reads the disk; not for the
/// screen's thread.
public final class ReviewDesk {
  /// The most questions a day.
  public static final int MOST = 5;

  private final LoadedContent content;
  private final RecordStore store;
  private final Clock clock;
  private final UUID person;
  private final String policy;
  private final ReviewFile file;

  /// Makes a desk.
  ///
  /// @param policy id of the policy the person answers under
  public ReviewDesk(
      LoadedContent content, RecordStore store, Clock clock, UUID person, String policy) {
    this.content = content;
    this.store = store;
    this.clock = clock;
    this.person = person;
    this.policy = policy;
    this.file = new ReviewFile(store.directory(), person);
  }

  /// What is to be reviewed today.
  ///
  /// @param questions at most [#MOST], each for another clause
  /// @param next the day on which the next clause comes back, where none is left for today
  public record Today(List<Question> questions, Optional<LocalDate> next) {}

  /// Returns what is to be reviewed today. A clause whose text has changed since it was answered
  /// about is due at once.
  public Today today() {
    LocalDate day = LocalDate.now(clock);
    List<Review> kept = file.load();
    List<Review> all = Stream.concat(recorded(), kept.stream()).toList();
    List<Schedule.Item> items =
        Schedule.of(all).items(day).stream().filter(i -> hash(i.clause()).isPresent()).toList();
    long done =
        kept.stream().filter(r -> r.on().equals(day)).map(Review::clause).distinct().count();
    Set<Question> questions = new LinkedHashSet<>();
    for (Schedule.Item item : items) {
      if (questions.size() < MOST - done && isDue(item, day)) {
        question(item.clause(), all, questions).ifPresent(questions::add);
      }
    }
    Optional<LocalDate> next =
        items.stream().map(Schedule.Item::due).filter(day::isBefore).min(Comparator.naturalOrder());
    return new Today(List.copyOf(questions), next);
  }

  /// Keeps the answer to a question for the schedule; returns false where the disk refuses.
  public boolean keep(Question question, Rating rating) {
    LocalDate day = LocalDate.now(clock);
    return file.add(
        bases(question)
            .flatMap(
                clause ->
                    hash(clause)
                        .map(h -> new Review(day, clause, h, rating, question.core().uid()))
                        .stream())
            .toList());
  }

  private boolean isDue(Schedule.Item item, LocalDate day) {
    boolean changed = hash(item.clause()).filter(item.hash()::equals).isEmpty();
    return (changed && item.last().isBefore(day)) || !item.due().isAfter(day);
  }

  /// Returns the question about that clause that was asked the longest time ago, or never.
  private Optional<Question> question(ClauseId clause, List<Review> all, Set<Question> taken) {
    Map<String, LocalDate> asked =
        all.stream()
            .collect(
                Collectors.toMap(Review::question, Review::on, (a, b) -> a.isAfter(b) ? a : b));
    return questions()
        .filter(q -> !taken.contains(q))
        .filter(q -> bases(q).anyMatch(clause::equals))
        .filter(q -> !(q instanceof Question.Scenario))
        .min(
            Comparator.comparing(
                (Question q) -> asked.getOrDefault(q.core().uid(), LocalDate.MIN)));
  }

  private Stream<Question> questions() {
    return content.courses().stream().flatMap(c -> c.questionsFor(policy).stream());
  }

  private Stream<ClauseId> bases(Question question) {
    return question.core().citations().stream()
        .filter(c -> c.kind() == CitationKind.BASIS)
        .map(Citation::clause)
        .filter(c -> c.policy().equals(policy))
        .distinct();
  }

  private Optional<String> hash(ClauseId clause) {
    return content
        .policies()
        .find(clause)
        .map(PolicyLibrary.Entry::clause)
        .flatMap(c -> ClauseHashes.subtreeHash(c, Language.JA));
  }

  /// Returns what was answered in sittings that count, by the clauses on which the question rests;
  /// a question that is not in the content any more says nothing.
  private Stream<Review> recorded() {
    Map<String, Question> byReference =
        content.courses().stream()
            .map(Course::questions)
            .flatMap(List::stream)
            .collect(Collectors.toMap(Question::reference, Function.identity(), (a, b) -> a));
    List<Review> reviews = new ArrayList<>();
    for (AttemptRecord attempt : store.history().attempts(person)) {
      for (ResponseRecord response : attempt.responses()) {
        Question question = byReference.get(response.response().question());
        if (question != null && attempt.started().policy().equals(policy)) {
          reviews.addAll(reviews(response, question));
        }
      }
    }
    return reviews.stream();
  }

  private List<Review> reviews(ResponseRecord response, Question question) {
    LocalDate on = LocalDate.ofInstant(response.at(), clock.getZone());
    Rating rating = Rating.of(response.response().scored().equals(Marks.ONE), null);
    Set<String> bases = bases(question).map(ClauseId::value).collect(Collectors.toSet());
    return response.response().clauses().stream()
        .filter(shown -> bases.contains(shown.clause()))
        .map(
            (ClauseShown shown) ->
                new Review(
                    on,
                    new ClauseId(shown.clause()),
                    shown.jaHash(),
                    rating,
                    question.core().uid()))
        .toList();
  }
}
