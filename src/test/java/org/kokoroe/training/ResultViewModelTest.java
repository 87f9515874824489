package org.kokoroe.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.testing.Halls;
import org.kokoroe.testing.RecordRoom;
import org.kokoroe.training.ResultViewModel.State;

class ResultViewModelTest {
  private static final long MINUTE = 60_000_000_000L;

  @TempDir Path folder;
  private final AtomicLong nanos = new AtomicLong();
  private RecordRoom room;
  private UUID person;
  private Halls halls;

  @BeforeEach
  void open() {
    room = new RecordRoom(folder);
    person = room.person("00123", "山田 花子（例）", "01");
    halls = new Halls(Optional.of(person));
  }

  @AfterEach
  void close() {
    room.close();
  }

  /// Takes the quiz; the first `wrong` questions get no mark, and each takes a minute and 4 s.
  private UUID take(int wrong) {
    var flow = new RecordedQuiz(room.workspace().quiz(), halls.hall().session(), RecordRoom.COURSE);
    var quiz = new QuizViewModel(flow, halls.hall(), room.clock(), nanos::get);
    quiz.shown();
    while (halls.gone().isEmpty()) {
      nanos.addAndGet(MINUTE + MINUTE / 15);
      Answers.give(quiz, quiz.index() >= wrong);
      quiz.next();
    }
    halls.gone().clear();
    return room.store().history().attempts(person).getLast().id();
  }

  private State.Shown shown(UUID attempt) {
    ResultViewModel model = model(attempt);
    return (State.Shown) model.stateProperty().get();
  }

  private ResultViewModel model(UUID attempt) {
    var model = new ResultViewModel(room.workspace(), halls.hall(), attempt);
    model.load();
    return model;
  }

  private static ResultWords words(State.Shown shown, Language language) {
    return new ResultWords(
        Messages.of(ResultScreen.class, language), shown, ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void oneQuestionShortIsSaidWithWhatHelps() {
    State.Shown shown = shown(take(3));
    assertThat(shown.result().percent()).isEqualTo(70);
    assertThat(words(shown, Language.JA).headline()).isEqualTo("基準まであと1問です。間違えた3問を練習できます");
    assertThat(words(shown, Language.EN).headline())
        .isEqualTo("One question short. You can practise the three you missed");
    assertThat(words(shown, Language.JA).state()).isEqualTo("不合格");
  }

  @Test
  void passIsSaidWithWhereTheRecordIs() {
    State.Shown shown = shown(take(2));
    assertThat(words(shown, Language.JA).headline()).isEqualTo("修了しました。記録はこのPCに保存済みです");
    assertThat(words(shown, Language.JA).right()).isEqualTo("10問中8問");
    assertThat(words(shown, Language.JA).duration()).isEqualTo("10分40秒");
    assertThat(words(shown, Language.EN).recordedAt()).isEqualTo("22 November 2026, 10:00");
    assertThat(words(shown, Language.EN).number()).matches("[0-9A-F]{4}-[0-9A-F]{4}");
  }

  @Test
  void firstAndBestScoreAreKeptApart() {
    UUID first = take(4);
    take(0);
    take(1);
    assertThat(words(shown(first), Language.JA).scores()).isEqualTo("初回の得点60%と最高の得点100%を、別々に残します。");
  }

  @Test
  void aPassHasItsCertificateALaterOneOfTheSameYearThatOfTheFirst() {
    assertThat(shown(take(3)).certificate()).isEmpty();
    UUID first = take(2);
    UUID second = take(0);

    assertThat(shown(first).certificate().orElseThrow().attempt()).isEqualTo(first);
    assertThat(shown(first).earlier()).isEmpty();
    assertThat(words(shown(first), Language.JA).certified()).isEmpty();
    assertThat(shown(second).certificate().orElseThrow().attempt()).isEqualTo(first);
    assertThat(words(shown(second), Language.JA).certified().orElseThrow())
        .isEqualTo("この年度の修了は、令和8年11月22日に合格した記録で決まっています。修了証はその記録から作ります。");
    assertThat(words(shown(second), Language.EN).certified().orElseThrow())
        .contains("rests on the pass of 22 November 2026");
  }

  @Test
  void missedQuestionsCanBePractised() {
    UUID attempt = take(2);
    ResultViewModel model = model(attempt);
    var missed = shown(attempt).result().missed();
    model.practise();
    assertThat(halls.gone())
        .containsExactly(
            new Route.Practice(
                attempt, missed.stream().map(m -> m.question().core().uid()).toList()));
    assertThat(missed).hasSize(2);
  }

  @Test
  void looksAtAResultWithoutWritingAnything() {
    UUID attempt = take(1);
    int events = room.store().events().size();
    shown(attempt);
    assertThat(room.store().events()).hasSize(events);
  }

  @Test
  void attemptThatIsOpenOrUnknownHasNoResult() {
    UUID open = room.sitting(person, 3, 3);
    assertThat(model(open).stateProperty().get()).isEqualTo(new State.Missing());
    assertThat(model(UUID.randomUUID()).stateProperty().get()).isEqualTo(new State.Missing());
  }

  @Test
  void leadsHomeAgainAndToTheHandbook() {
    UUID attempt = take(1);
    ResultViewModel model = model(attempt);
    var clause = shown(attempt).result().reread().getFirst();
    model.again();
    model.home();
    model.openInHandbook(clause);
    assertThat(halls.gone())
        .containsExactly(
            new Route.Quiz(RecordRoom.COURSE),
            new Route.Home(),
            new Route.Handbook("kameyama", clause));
  }
}
