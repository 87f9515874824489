package org.kokoroe.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
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
import org.kokoroe.search.SearchScreen;
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
  private final Appearance appearance = new Appearance();
  private final TaskExecutor tasks = new FxTaskExecutor(this::failed);
  private final Navigator navigator = new Navigator(this::screen);
  private final Hall hall;
  private final SearchScreen search;
  private @Nullable Opened opened;
  private @Nullable MainWindow window;

  /// Whether the records are being opened: a second press must not open them twice.
  private boolean opening;

  /// Prepares a Kokoroe that shows itself on that stage.
  public Application(Stage stage, LaunchOptions options, Clock clock, @Nullable Dialogs dialogs) {
    this.stage = stage;
    this.options = options;
    this.clock = clock;
    this.settings = new SettingsStore(options.dataDirectory(), clock);
    this.hall =
        new Hall(
            navigator,
            new Session("", options.kiosk()),
            new SaveStatus(),
            appearance,
            tasks,
            dialogs == null ? new FxDialogs(stage) : dialogs);
    this.search = new SearchScreen(hall);
  }

  /// What opening came to.
  ///
  /// @param wiring null where the records are not open
  /// @param records null in a kiosk, which has none
  private record Opened(
      LoadedContent content, @Nullable OpenOutcome records, @Nullable Wiring wiring) {}

  /// What was read. The records come last: nothing after them can fail and leave them open.
  private record Loaded(
      SettingsStore.Loaded settings,
      LoadedContent content,
      Schemas.Load schemas,
      @Nullable OpenOutcome records) {}

  /// Opens everything off the screen's thread, then shows the window.
  public void start() {
    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failed(failure));
    if (!Fonts.load(options.shipped())) {
      LOG.warn("K-1104 the fonts cannot be read");
    }
    open(false);
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
    letGo(opened);
  }

  private static void letGo(@Nullable Opened before) {
    if (before != null && before.records() instanceof OpenOutcome.Opened records) {
      records.store().close();
    }
  }

  /// Opens everything, also once more; what was open before is let go first.
  private void open(boolean anew) {
    if (opening) {
      return;
    }
    opening = true;
    Opened before = opened;
    tasks.run(
        () -> {
          letGo(before);
          return load(anew);
        },
        this::show);
  }

  private Loaded load(boolean anew) {
    LoadedContent content = ContentLoader.load(options.shipped(), options.added());
    Schemas.Load schemas = ContentLoader.schemas(options.shipped());
    if (options.kiosk()) {
      var defaults = new SettingsStore.Loaded.Fine(Settings.DEFAULT);
      return new Loaded(defaults, content.withoutCourses(), schemas, null);
    }
    SettingsStore.Loaded remembered = settings.load();
    Path directory = options.dataDirectory();
    OpenOutcome records =
        anew
            ? RecordStore.startAnew(directory, clock, System::nanoTime)
            : RecordStore.open(directory, clock, System::nanoTime);
    return new Loaded(remembered, content, schemas, records);
  }

  private void show(Loaded loaded) {
    opening = false;
    Settings remembered = loaded.settings().settings();
    boolean first = opened == null;
    if (first) {
      enter(loaded.content(), remembered);
    }
    opened = new Opened(loaded.content(), loaded.records(), wiring(loaded));
    workspace()
        .filter(w -> !w.store().history().people().isEmpty())
        .ifPresent(w -> hall.saves().saved(clock.instant()));
    navigator.go(first(hall.session(), remembered));
    if (first && loaded.settings() instanceof SettingsStore.Loaded.SetAside(_, Path aside)) {
      var actions = new TroubleActions("trouble.go-on", navigator::again);
      navigator.interrupt(new TroubleScreen(Trouble.ofSettings(aside), actions, appearance));
    }
    openWindow();
    search.read(loaded.content());
  }

  private void openWindow() {
    if (window == null) {
      var made = new MainWindow(stage, shell());
      made.open();
      window = made;
    }
  }

  /// Takes over what was remembered.
  private void enter(LoadedContent content, Settings remembered) {
    appearance
        .languageProperty()
        .set(
            options
                .language()
                .or(() -> Optional.ofNullable(remembered.language()).map(Language::new))
                .orElse(Language.JA));
    appearance.themeProperty().set(remembered.theme());
    appearance.setTextPercent(remembered.textPercent());
    content.organisation().map(Organisation::defaultPolicy).ifPresent(hall.session()::read);
    if (!options.kiosk()) {
      remember(hall.session(), remembered);
    }
  }

  private @Nullable Wiring wiring(Loaded loaded) {
    if (!(loaded.records() instanceof OpenOutcome.Opened records)
        || loaded.content().organisation().isEmpty()
        || !(loaded.schemas() instanceof Schemas.Loaded schemas)) {
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
    if (options.kiosk()) {
      return new Route.Handbook(session.policy(), null);
    }
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

  private ShellModel shell() {
    return new ShellModel(
        navigator,
        hall,
        search,
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
    if (readable && (options.kiosk() || HandbookTabs.has(route))) {
      return Wiring.posted(now.content(), hall, options.dataDirectory(), route);
    }
    OpenOutcome records = now.records();
    Trouble trouble =
        records == null || records instanceof OpenOutcome.Opened
            ? Trouble.ofContent()
            : Trouble.of(records);
    var read = new Route.Handbook(hall.session().policy(), null);
    return new TroubleScreen(
        trouble,
        new TroubleActions(
            "trouble.retry",
            () -> open(false),
            () -> open(true),
            readable,
            () -> navigator.go(read)),
        appearance);
  }

  /// Nobody expected this: it is logged once, here, without personal data, and the person goes on:
  /// with the screen before, or where there was none yet by opening again.
  private void failed(Throwable failure) {
    LOG.error("K-1901 unexpected", failure);
    opening = false;
    var actions =
        opened == null || navigator.routeProperty().get() == null
            ? new TroubleActions("trouble.retry", () -> open(false))
            : new TroubleActions("trouble.back", navigator::again);
    navigator.interrupt(new TroubleScreen(Trouble.unexpected(), actions, appearance));
    openWindow();
  }
}
