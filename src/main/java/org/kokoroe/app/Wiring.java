package org.kokoroe.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.compare.CompareScreen;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.record.PersonRecord;
import org.kokoroe.core.text.Language;
import org.kokoroe.duties.DutiesScreen;
import org.kokoroe.figures.FiguresScreen;
import org.kokoroe.glossary.GlossaryScreen;
import org.kokoroe.handbook.HandbookScreen;
import org.kokoroe.home.FirstStartScreen;
import org.kokoroe.home.HomeScreen;
import org.kokoroe.personnel.PersonnelScreen;
import org.kokoroe.records.RecordsScreen;
import org.kokoroe.settings.SettingsScreen;
import org.kokoroe.training.CourseScreen;
import org.kokoroe.training.LessonScreen;
import org.kokoroe.training.PracticeScreen;
import org.kokoroe.training.QuizScreen;
import org.kokoroe.training.ResultScreen;
import org.kokoroe.training.TrainingScreen;
import org.kokoroe.ui.Screen;

/// Composes every screen, by hand. The only place that knows them all.
final class Wiring {
  private final Workspace workspace;
  private final Hall hall;

  Wiring(Workspace workspace, Hall hall) {
    this.workspace = workspace;
    this.hall = hall;
  }

  /// Returns what the screens work on.
  Workspace workspace() {
    return workspace;
  }

  /// Makes the screen of a route. Who has not said who they are is asked first, unless they only
  /// read.
  Screen screen(Route route) {
    boolean known = hall.session().person().isPresent();
    return switch (route) {
      case Route.Handbook handbook -> new HandbookScreen(workspace, hall, handbook);
      case Route.Glossary r -> posted(r);
      case Route.Duties r -> posted(r);
      case Route.Figures r -> posted(r);
      case Route.Compare r -> posted(r);
      case Route.Settings settings -> new SettingsScreen(workspace, hall);
      case Route.FirstStart first -> new FirstStartScreen(workspace, hall);
      default -> known ? personal(route) : new FirstStartScreen(workspace, hall);
    };
  }

  private Screen posted(Route route) {
    return posted(workspace.content(), hall, workspace.store().directory(), route);
  }

  /// Makes the rooms of the handbook, which need no records; any other route leads to its text.
  ///
  /// @param dataDirectory holds the records, where there are any; nothing is written into it
  static Screen posted(LoadedContent content, Hall hall, Path dataDirectory, Route route) {
    return switch (route) {
      case Route.Handbook handbook -> new HandbookScreen(content, hall, handbook);
      case Route.Glossary glossary -> new GlossaryScreen(content, hall, glossary);
      case Route.Duties duties -> new DutiesScreen(content, hall, duties);
      case Route.Figures figures -> new FiguresScreen(content, hall, figures);
      case Route.Compare compare -> new CompareScreen(content, hall, dataDirectory);
      default ->
          new HandbookScreen(content, hall, new Route.Handbook(hall.session().policy(), null));
    };
  }

  private Screen personal(Route route) {
    return switch (route) {
      case Route.Home home -> new HomeScreen(workspace, hall);
      case Route.Training training -> new TrainingScreen(workspace, hall);
      case Route.CourseOverview course -> new CourseScreen(workspace, hall, course);
      case Route.LessonPage lesson -> new LessonScreen(workspace, hall, lesson);
      case Route.Quiz quiz -> new QuizScreen(workspace, hall, quiz, System::nanoTime);
      case Route.QuizResult result -> new ResultScreen(workspace, hall, result);
      case Route.Practice practice ->
          PracticeScreen.of(workspace, hall, practice, System::nanoTime);
      case Route.Review review -> PracticeScreen.review(workspace, hall, System::nanoTime);
      case Route.Records records -> new RecordsScreen(workspace, hall);
      case Route.Personnel personnel -> new PersonnelScreen(workspace, hall);
      default -> throw new IllegalArgumentException("not personal: " + route);
    };
  }

  /// Returns the short title of a policy, or nothing where it is not loaded.
  static String policyTitle(LoadedContent content, String policy, Language language) {
    return content
        .policies()
        .policy(policy)
        .map(Policy::shortTitle)
        .map(t -> t.in(language))
        .orElse("");
  }

  /// Returns a person's staff number, where known.
  Optional<String> employeeNo(UUID person) {
    return workspace
        .store()
        .history()
        .person(person)
        .map(PersonRecord::details)
        .map(details -> details.employeeNo());
  }
}
