package org.kokoroe.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.SaveStatus;
import org.kokoroe.app.api.Session;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.content.Organisation;
import org.kokoroe.core.json.Schemas;
import org.kokoroe.core.quiz.QuizDesk;
import org.kokoroe.core.record.OpenOutcome;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.Dialogs;
import org.kokoroe.ui.Fonts;
import org.kokoroe.ui.FxDialogs;
import org.kokoroe.ui.FxTaskExecutor;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.TaskExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One running Kokoroe: opens content and records, shows the window, closes everything in order.
/// Used by the window, by the tour and by tests. All methods are called on the screen's thread.
public final class Application implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Application.class);

  private final Stage stage;
  private final LaunchOptions options;
  private final Clock clock;
  private final SettingsStore settings;
  private final Dialogs dialogs;
  private final Appearance appearance = new Appearance();
  private final SaveStatus saves = new SaveStatus();
  private final TaskExecutor tasks = new FxTaskExecutor(this::failed);
  private final Navigator navigator = new Navigator(this::screen);
  private @Nullable Opened opened;
  private @Nullable MainWindow window;

  /// Prepares a Kokoroe that shows itself on that stage.
  public Application(Stage stage, LaunchOptions options, Clock clock, @Nullable Dialogs dialogs) {
    this.stage = stage;
    this.options = options;
    this.clock = clock;
    this.settings = new SettingsStore(options.dataDirectory(), clock);
    this.dialogs = dialogs == null ? new FxDialogs(stage) : dialogs;
  }

  /// What opening came to.
  ///
  /// @param wiring null where the records are not open
  private record Opened(
      LoadedContent content, OpenOutcome records, Hall hall, @Nullable Wiring wiring) {}

  private record Loaded(LoadedContent content, OpenOutcome records, Settings settings) {}

  /// Opens everything off the screen's thread, then shows the window.
  public void start() {
    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failed(failure));
    Fonts.load(options.shipped());
    tasks.run(() -> load(false), this::show);
  }

  /// Returns the executor everything slow runs on.
  public TaskExecutor tasks() {
    return tasks;
  }

  /// Returns how everything looks.
  public Appearance appearance() {
    return appearance;
  }

  /// Returns what screens work on; empty where the records could not be opened.
  public Optional<Workspace> workspace() {
    return Optional.ofNullable(opened).map(Opened::wiring).map(Wiring::workspace);
  }

  /// Goes to a screen.
  public void go(Route route) {
    navigator.go(route);
  }

  @Override
  public void close() {
    tasks.close();
    if (opened != null && opened.records() instanceof OpenOutcome.Opened records) {
      records.store().close();
    }
  }

  private Loaded load(boolean anew) {
    Settings remembered = settings.load().settings();
    LoadedContent content = ContentLoader.load(options.shipped(), options.added());
    Path directory = options.dataDirectory();
    OpenOutcome records =
        anew
            ? RecordStore.startAnew(directory, clock, System::nanoTime)
            : RecordStore.open(directory, clock, System::nanoTime);
    return new Loaded(content, records, remembered);
  }

  private void show(Loaded loaded) {
    Settings remembered = loaded.settings();
    Hall hall = opened == null ? enter(loaded) : opened.hall();
    opened = new Opened(loaded.content(), loaded.records(), hall, wiring(loaded, hall));
    navigator.go(first(hall.session(), remembered));
    openWindow(hall);
  }

  private void openWindow(Hall hall) {
    if (window == null) {
      var made = new MainWindow(stage, shell(hall));
      made.open();
      window = made;
    }
  }

  /// Makes the hall, once, and takes over what was remembered.
  private Hall enter(Loaded loaded) {
    Settings remembered = loaded.settings();
    appearance
        .languageProperty()
        .set(
            options
                .language()
                .or(() -> Optional.ofNullable(remembered.language()).map(Language::new))
                .orElse(Language.JA));
    appearance.themeProperty().set(remembered.theme());
    appearance.setTextPercent(remembered.textPercent());
    String policy = loaded.content().organisation().map(Organisation::defaultPolicy).orElse("");
    var session = new Session(policy);
    remember(session, remembered);
    return new Hall(navigator, session, saves, appearance, tasks, dialogs);
  }

  private @Nullable Wiring wiring(Loaded loaded, Hall hall) {
    if (!(loaded.records() instanceof OpenOutcome.Opened records)
        || loaded.content().organisation().isEmpty()
        || !(ContentLoader.schemas(options.shipped()) instanceof Schemas.Loaded schemas)) {
      return null;
    }
    var seeds = new SecureRandom();
    var quiz =
        new QuizDesk(records.store(), loaded::content, schemas.schemas(), clock, seeds::nextLong);
    return new Wiring(new Workspace(loaded.content(), records.store(), quiz, clock), hall);
  }

  private Route first(Session session, Settings remembered) {
    UUID last = remembered.person() == null ? null : UUID.fromString(remembered.person());
    workspace()
        .flatMap(w -> w.store().history().person(last == null ? new UUID(0, 0) : last))
        .ifPresent(person -> session.enter(person.id(), person.details().policy()));
    return session.person().isPresent() ? new Route.Home() : new Route.FirstStart();
  }

  private void remember(Session session, Settings was) {
    Runnable save =
        () -> {
          String person = session.person().map(UUID::toString).orElse(was.person());
          var now =
              new Settings(
                  appearance.language().tag(),
                  appearance.themeProperty().get(),
                  appearance.textPercentProperty().get(),
                  person);
          tasks.run(() -> settings.save(now), saved -> {});
        };
    appearance.languageProperty().subscribe((before, after) -> save.run());
    appearance.themeProperty().subscribe((before, after) -> save.run());
    appearance.textPercentProperty().subscribe((before, after) -> save.run());
    session.personProperty().subscribe((before, after) -> save.run());
  }

  private ShellModel shell(Hall hall) {
    return new ShellModel(
        navigator,
        hall,
        (policy, language) ->
            opened == null ? "" : Wiring.policyTitle(opened.content(), policy, language),
        person ->
            Optional.ofNullable(opened)
                .map(Opened::wiring)
                .flatMap(wiring -> wiring.employeeNo(person)));
  }

  private Screen screen(Route route) {
    Opened now = opened;
    if (now == null) {
      throw new IllegalStateException("nothing is open yet");
    }
    if (now.wiring() != null) {
      return now.wiring().screen(route);
    }
    boolean readable = !now.content().policies().policies().isEmpty();
    if (readable && route instanceof Route.Handbook handbook) {
      return Wiring.handbook(now.content(), now.hall(), handbook);
    }
    Trouble trouble =
        now.records() instanceof OpenOutcome.Opened
            ? new Trouble("K-1401", "trouble.content", List.of(), false)
            : Trouble.of(now.records());
    var read = new Route.Handbook(now.hall().session().policy(), null);
    return new TroubleScreen(
        trouble,
        new TroubleActions(
            "trouble.retry",
            () -> reopen(false),
            () -> reopen(true),
            readable,
            () -> navigator.go(read)),
        appearance);
  }

  private void reopen(boolean anew) {
    if (opened != null && opened.records() instanceof OpenOutcome.Opened records) {
      records.store().close();
    }
    tasks.run(() -> load(anew), this::show);
  }

  /// Nobody expected this: it is logged once, here, without personal data, and the person goes on.
  private void failed(Throwable failure) {
    LOG.error("K-1901 unexpected", failure);
    var trouble = new Trouble("K-1901", "trouble.unexpected", List.of(), false);
    var actions = new TroubleActions("trouble.back", navigator::again, () -> {}, false, () -> {});
    navigator.interrupt(new TroubleScreen(trouble, actions, appearance));
    if (opened != null) {
      openWindow(opened.hall());
    }
  }
}
