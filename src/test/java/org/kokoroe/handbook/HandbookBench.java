package org.kokoroe.handbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.kokoroe.app.RealWindow;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Session;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Fonts;

/// Opens and scrolls a policy of 5,000 clauses in the handbook, and the same texts in a plain list
/// of wrapped labels of the same width, turn by turn in one process, and prints both with the
/// ratio.
final class HandbookBench {
  private static final int CLAUSES = 5_000;
  private static final int ROUNDS = 5;
  private static final int FRAMES = 60;
  private static final double STEP = 240;
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private HandbookBench() {}

  /// What one showing took; times in ms.
  private record Run(double open, List<Double> layout, List<Double> pulse, double heap) {}

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
    double before = heap();
    long start = System.nanoTime();
    Shown shown = ask(open);
    var picture = new WritableImage((int) WIDTH, (int) HEIGHT);
    // What the window does once it is shown comes after this in the queue of its thread.
    ask(() -> true);
    ask(() -> frame(shown, picture));
    double opened = millis(start);
    double heap = heap() - before;
    List<Double> layout = new ArrayList<>();
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
    ask(
        () -> {
          shown.stage().hide();
          shown.stage().setScene(null);
          return true;
        });
    return new Run(opened, layout, pulse, heap);
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
    var texts = content.policies().clausesOf("long").stream().map(e -> text(e.clause())).toList();
    var list = new ListView<String>(FXCollections.observableList(texts));
    list.setCellFactory(
        view ->
            new ListCell<>() {
              {
                setWrapText(true);
                setPrefWidth(0);
              }

              @Override
              protected void updateItem(String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
              }
            });
    var stage = new Stage();
    stage.setScene(new Scene(list, WIDTH, HEIGHT));
    stage.show();
    return new Shown(stage, list);
  }

  private static String text(Clause clause) {
    return clause.text().in(Language.JA) + "\n" + clause.text().in(Language.EN);
  }

  private static double heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(20);
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  private static void print(int rounds, List<Run> handbook, List<Run> plain) {
    System.out.printf("%d clauses, %d rounds of %d frames%n", CLAUSES, rounds, FRAMES);
    System.out.printf("%-34s %10s %10s %7s%n", "", "handbook", "labels", "ratio");
    line(
        "time to the first clause, ms",
        List.of(median(handbook, r -> List.of(r.open()))),
        List.of(median(plain, r -> List.of(r.open()))),
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
