package org.kokoroe.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Attempt;
import org.kokoroe.core.quiz.SampleAnswers;
import org.kokoroe.core.quiz.StartOutcome;
import org.kokoroe.core.text.Language;
import org.kokoroe.testing.RecordRoom;

/// What a person is offered for review, after a sitting that counts.
class ReviewDeskTest {
  @TempDir Path folder;
  private RecordRoom room;
  private UUID person;

  @BeforeEach
  void open() {
    room = new RecordRoom(folder);
    person = room.person("00123", "山田 花子（例）", "01");
  }

  @AfterEach
  void close() {
    room.close();
  }

  private ReviewDesk desk() {
    var workspace = room.workspace();
    return new ReviewDesk(
        workspace.content(), workspace.store(), workspace.clock(), person, "kameyama");
  }

  private void sit(boolean right) {
    var started = room.workspace().quiz().start(person, RecordRoom.COURSE, "kameyama");
    Attempt attempt = ((StartOutcome.Ready) started).attempt();
    for (int i = 0; i < attempt.paper().size(); i++) {
      Question question = attempt.paper().question(i);
      attempt.answer(
          i,
          right ? SampleAnswers.right(question) : SampleAnswers.wrong(question),
          Language.JA,
          1_000);
    }
    attempt.submit();
  }

  @Test
  void nothingComesBackForWhoHasNotAnsweredAnything() {
    assertThat(desk().today()).isEqualTo(new ReviewDesk.Today(List.of(), Optional.empty()));
  }

  @Test
  void clausesAnsweredWronglyComeBackTheNextDayFiveAtMost() {
    sit(false);
    assertThat(desk().today().questions()).isEmpty();
    assertThat(desk().today().next()).contains(LocalDate.of(2026, 11, 23));

    room.clock().set("2026-11-23T09:00:00+09:00");
    List<Question> questions = desk().today().questions();
    assertThat(questions).hasSize(ReviewDesk.MOST).doesNotHaveDuplicates();
    assertThat(questions).allMatch(q -> q.core().policies().contains("kameyama"));
  }

  @Test
  void aReviewThatIsDoneIsNotOfferedAgainTheSameDayAndLeavesNoRecord() {
    sit(false);
    room.clock().set("2026-11-23T09:00:00+09:00");
    int events = room.store().events().size();
    ReviewDesk desk = desk();
    int before = desk.today().questions().size();
    Question first = desk.today().questions().getFirst();
    assertThat(desk.keep(first, Rating.GOOD)).isTrue();

    assertThat(desk().today().questions()).doesNotContain(first).hasSizeLessThan(before);
    assertThat(room.store().events()).hasSize(events);
  }

  @Test
  void anotherQuestionAboutTheClauseIsAskedBeforeTheSameOneAgain() {
    sit(false);
    room.clock().set("2026-11-23T09:00:00+09:00");
    var asked =
        room.store().history().attempts(person).getFirst().started().paper().stream()
            .map(item -> item.question().replaceFirst("@.*", ""))
            .toList();
    long fresh =
        desk().today().questions().stream().filter(q -> !asked.contains(q.core().uid())).count();
    assertThat(fresh).as("questions not asked before").isPositive();
  }

  @Test
  void aDamagedLineCostsThatReviewAlone() throws IOException {
    sit(true);
    room.clock().set("2026-11-24T09:00:00+09:00");
    ReviewDesk desk = desk();
    List<Question> due = desk.today().questions();
    desk.keep(due.get(0), Rating.GOOD);
    Path file = folder.resolve("reviews").resolve(person + ".jsonl");
    Files.writeString(file, Files.readString(file) + "\n{\"on\":\"2026-1");
    desk.keep(due.get(1), Rating.AGAIN);

    List<Review> kept = new ReviewFile(folder, person).load();
    assertThat(kept.stream().map(Review::question).distinct())
        .containsExactly(due.get(0).core().uid(), due.get(1).core().uid());
  }

  @Test
  void anotherPersonOnThePcHasAScheduleOfTheirOwn() {
    sit(false);
    UUID other = room.person("00456", "佐藤 一郎（例）", "01");
    room.clock().set("2026-11-23T09:00:00+09:00");
    var workspace = room.workspace();
    var desk =
        new ReviewDesk(
            workspace.content(), workspace.store(), workspace.clock(), other, "kameyama");
    assertThat(desk.today().questions()).isEmpty();
  }
}
