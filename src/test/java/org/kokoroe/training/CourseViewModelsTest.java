package org.kokoroe.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.SaveStatus;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.testing.Halls;
import org.kokoroe.testing.RecordRoom;
import org.kokoroe.training.CourseViewModel.Step;

/// What a course offers next, and what reading a lesson leaves behind.
class CourseViewModelsTest {
  private static final String COURSE = RecordRoom.COURSE;

  @TempDir Path folder;
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

  private CourseFacts facts() {
    var model = new CourseViewModel(room.workspace(), halls.hall(), COURSE);
    model.load();
    return model.factsProperty().get().orElseThrow();
  }

  private LessonViewModel lesson(int place) {
    return new LessonViewModel(room.workspace(), halls.hall(), new Route.LessonPage(COURSE, place));
  }

  @Test
  void newcomerReadsTheFirstLesson() {
    assertThat(CourseViewModel.step(facts())).isEqualTo(new Step.Read(0));
    assertThat(facts().lessons()).hasSize(6);
    assertThat(facts().questions()).isEqualTo(10);
    assertThat(facts().passPercent()).isEqualTo(80);
  }

  @Test
  void goingOnFromALessonRecordsItOnceAndShowsTheNext() {
    lesson(0).next();
    lesson(0).next();
    assertThat(halls.gone())
        .containsExactly(new Route.LessonPage(COURSE, 1), new Route.LessonPage(COURSE, 1));
    assertThat(room.store().history().lessons(person)).hasSize(1);
    assertThat(facts().isRead(facts().lessons().getFirst())).isTrue();
    assertThat(CourseViewModel.step(facts())).isEqualTo(new Step.Read(1));
    assertThat(halls.hall().saves().stateProperty().get()).isInstanceOf(SaveStatus.Saved.class);
  }

  @Test
  void lastLessonLeadsToTheQuizAndThenTheQuizIsNext() {
    for (int i = 0; i < 6; i++) {
      lesson(i).next();
    }
    assertThat(lesson(5).isLast()).isTrue();
    assertThat(halls.gone()).endsWith(new Route.Quiz(COURSE));
    assertThat(CourseViewModel.step(facts())).isEqualTo(new Step.Start());
  }

  @Test
  void lessonWhoseReadingCannotBeSavedStaysAndCanBeLeftAllTheSame() throws SQLException {
    room.close();
    var refusals = new Refusals(folder);
    refusals.begin();
    room = new RecordRoom(folder);
    LessonViewModel model = lesson(0);
    model.next();
    assertThat(model.savingProperty().get()).isEqualTo(new Saving.Unsaved(AppendOutcome.Reason.IO));
    assertThat(halls.gone()).isEmpty();
    assertThat(halls.hall().saves().stateProperty().get()).isEqualTo(new SaveStatus.NotSaved());
    model.goOn();
    assertThat(halls.gone()).containsExactly(new Route.LessonPage(COURSE, 1));
    refusals.end();
  }

  @Test
  void firstLessonGoesBackToTheCourse() {
    lesson(0).previous();
    lesson(2).previous();
    assertThat(halls.gone())
        .containsExactly(new Route.CourseOverview(COURSE), new Route.LessonPage(COURSE, 1));
  }

  @Test
  void openAttemptIsGoneOnWithWhateverElseThereIsToDo() {
    room.sitting(person, 4, 4);
    assertThat(CourseViewModel.step(facts())).isEqualTo(new Step.Continue(5));
    var training = new TrainingViewModel(room.workspace(), halls.hall());
    training.load();
    training.go(training.courses().getFirst().course());
    assertThat(halls.gone()).containsExactly(new Route.Quiz(COURSE));
  }

  @Test
  void whoeverHasNotStartedSeesTheCourseFirst() {
    var training = new TrainingViewModel(room.workspace(), halls.hall());
    training.load();
    training.go(training.courses().getFirst().course());
    assertThat(halls.gone()).containsExactly(new Route.CourseOverview(COURSE));
  }

  @Test
  void passedCourseCanBeTakenAgain() {
    room.sitting(person, 10, 9);
    assertThat(CourseViewModel.step(facts())).isEqualTo(new Step.Again());
  }

  @Test
  void unknownCourseHasNoFacts() {
    var model = new CourseViewModel(room.workspace(), halls.hall(), "no-course");
    model.load();
    model.next();
    assertThat(model.factsProperty().get()).isEmpty();
    assertThat(halls.gone()).isEmpty();
  }
}
