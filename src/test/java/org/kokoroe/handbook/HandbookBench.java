package org.kokoroe.handbook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kokoroe.app.RealWindow;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Session;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Fonts;
import org.kokoroe.ui.Screen;

/// Opens and scrolls a policy of 5,000 clauses in the handbook and in a plain list of labels, turn
/// by turn in one process, and prints both with the ratio. The labels show the same: in the same
/// window, number, Japanese and English beside each other, wrapped, in the same faces and widths.
final class HandbookBench {
  private static final int CLAUSES = 5_000;
  private static final int ROUNDS = 5;
  private static final int FRAMES = 60;
  private static final double STEP = 240;
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private HandbookBench() {}

  /// What one showing took; times in ms. The work is the processor time of this process alone,
  /// whatever else the machine was doing, in the middle of all frames.
  private record Run(
      double open,
      double work,
      List<Double> layout,
      double frameWork,
      List<Double> pulse,
      double heap) {}

  private record Shown(Stage stage, ListView<?> list) {}

  /// Takes the number of rounds, if it is given.
  public static void main(String[] args) throws Exception {
    int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    var started = new CompletableFuture<Boolean>();
    Platform.startup(() -> started.complete(true));
    started.get();
    Platform.setImplicitExit(false);
    Fonts.load(Path.of(System.getProperty("kokoroe.content")));
    LoadedContent content = Shelf.of(Shelf.lengthy(CLAUSES));
    List<Run> handbook = new ArrayList<>();
    List<Run> plain = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      Run reader = measure(() -> handbook(content));
      Run labels = measure(() -> plain(content));
      // The first round warms up both.
      if (round > 0) {
        handbook.add(reader);
        plain.add(labels);
      }
    }
    print(rounds, handbook, plain);
    System.exit(0);
  }

  private static <T> T ask(Callable<T> work) throws Exception {
    var answer = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(work.call());
          } catch (Exception | AssertionError e) {
            answer.completeExceptionally(e);
          }
        });
    return answer.get();
  }

  private static Run measure(Callable<Shown> open) throws Exception {
    double empty = heap();
    long start = System.nanoTime();
    double idle = work();
    Shown shown = ask(open);
    var picture = new WritableImage((int) WIDTH, (int) HEIGHT);
    // What the window does once it is shown comes after this in the queue of its thread.
    ask(() -> true);
    ask(() -> frame(shown, picture));
    double opened = millis(start);
    double work = work() - idle;
    double heap = heap() - empty;
    List<Double> layout = new ArrayList<>();
    double still = work();
    List<Double> pulse = new ArrayList<>();
    for (int i = 0; i < FRAMES; i++) {
      ask(
          () -> {
            long begin = System.nanoTime();
            ListParts.flow(shown.list()).scrollPixels(STEP);
            shown.stage().getScene().getRoot().applyCss();
            shown.stage().getScene().getRoot().layout();
            layout.add(millis(begin));
            frame(shown, picture);
            pulse.add(millis(begin));
            return true;
          });
    }
    double frameWork = (work() - still) / FRAMES;
    ask(
        () -> {
          shown.stage().hide();
          shown.stage().setScene(null);
          return true;
        });
    return new Run(opened, work, layout, frameWork, pulse, heap);
  }

  private static boolean frame(Shown shown, WritableImage picture) {
    var root = shown.stage().getScene().getRoot();
    root.applyCss();
    root.layout();
    shown.stage().getScene().snapshot(picture);
    return true;
  }

  private static Shown handbook(LoadedContent content) {
    var stage = new Stage();
    new RealWindow(
        stage,
        new Session("long"),
        hall -> route -> new HandbookScreen(content, hall, (Route.Handbook) route),
        new Route.Handbook("long", new ClauseId("long:0")));
    return new Shown(stage, (ListView<?>) stage.getScene().lookup("#clauses"));
  }

  private static Shown plain(LoadedContent content) {
    var stage = new Stage();
    var list = new ListView<>(FXCollections.observableList(content.policies().clausesOf("long")));
    list.setCellFactory(view -> new LabelsCell());
    list.getStyleClass().add("k-clauses");
    new RealWindow(
        stage, new Session("long"), hall -> route -> new LabelsScreen(list), new Route.Home());
    return new Shown(stage, list);
  }

  /// The same window, with a list of labels as wide as the handbook's list.
  private record LabelsScreen(ListView<Entry> list) implements Screen {
    @Override
    public Parent view(Language language) {
      var beside = new Region();
      beside.getStyleClass().add("k-toc");
      var pane = new BorderPane(list);
      pane.setLeft(beside);
      var css = HandbookScreen.class.getResource("handbook.css");
      pane.getStylesheets().add(css.toExternalForm());
      return pane;
    }

    @Override
    public String title(Language language) {
      return "Labels";
    }
  }

  /// Number, Japanese and English of a clause as three wrapped labels in the faces of the handbook.
  private static final class LabelsCell extends WrappingCell<Entry> {
    private final Label number = new Label();
    private final Label ja = label("k-reading-ja");
    private final Label en = label("k-reading-en");
    private final VBox right = new VBox(en);
    private final ClauseColumns columns = new ClauseColumns(number, List.of(new VBox(ja), right));

    LabelsCell() {
      number.getStyleClass().add("k-clause-number");
      getStyleClass().add("k-clause-cell");
      columns.getStyleClass().add("k-text-row");
      columns.getChildrenUnmodifiable().stream()
          .filter(VBox.class::isInstance)
          .forEach(cell -> cell.getStyleClass().add("k-cell"));
      right.getStyleClass().add("k-second");
    }

    private static Label label(String styleClass) {
      var label = new Label();
      label.setWrapText(true);
      label.getStyleClass().add(styleClass);
      return label;
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        // As in the handbook, the cell the list measures with keeps its labels.
        if (getIndex() >= 0) {
          show(null);
        }
        return;
      }
      var clause = entry.clause();
      number.setText(clause.label());
      ja.setText(clause.text().in(Language.JA));
      en.setText(clause.text().in(Language.EN));
      show(columns);
    }
  }

  private static double heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(20);
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }

  private static double work() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  private static void print(int rounds, List<Run> handbook, List<Run> plain) {
    System.out.printf("%d clauses, %d rounds of %d frames%n", CLAUSES, rounds, FRAMES);
    System.out.println(
        "labels: in the same window, a ListView whose rows are three wrapped labels (number,"
            + " Japanese, English) in the handbook's faces and column widths");
    System.out.printf("%-34s %10s %10s %7s%n", "", "handbook", "labels", "ratio");
    line(
        "time to the first clause, ms",
        List.of(median(handbook, r -> List.of(r.open()))),
        List.of(median(plain, r -> List.of(r.open()))),
        50);
    line(
        "the same, processor time, ms",
        List.of(median(handbook, r -> List.of(r.work()))),
        List.of(median(plain, r -> List.of(r.work()))),
        50);
    line(
        "whole frame, processor time, ms",
        List.of(median(handbook, r -> List.of(r.frameWork()))),
        List.of(median(plain, r -> List.of(r.frameWork()))),
        50);
    line("scroll and layout, ms, p50", all(handbook, Run::layout), all(plain, Run::layout), 50);
    line("scroll and layout, ms, p95", all(handbook, Run::layout), all(plain, Run::layout), 95);
    line("whole frame, ms, p50", all(handbook, Run::pulse), all(plain, Run::pulse), 50);
    line("whole frame, ms, p95", all(handbook, Run::pulse), all(plain, Run::pulse), 95);
    line(
        "heap, MB",
        List.of(median(handbook, r -> List.of(r.heap()))),
        List.of(median(plain, r -> List.of(r.heap()))),
        50);
  }

  private interface Part {
    List<Double> of(Run run);
  }

  private static double median(List<Run> runs, Part part) {
    return percentile(all(runs, part), 50);
  }

  private static List<Double> all(List<Run> runs, Part part) {
    return runs.stream().flatMap(run -> part.of(run).stream()).toList();
  }

  private static double percentile(List<Double> values, int percent) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  private static void line(String what, List<Double> ours, List<Double> theirs, int percent) {
    double a = percentile(ours, percent);
    double b = percentile(theirs, percent);
    System.out.printf(Locale.ROOT, "%-34s %10.2f %10.2f %7.2f%n", what, a, b, a / b);
  }
}
