package org.kokoroe.campaign;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;

/// Kills many answering processes, then the app itself while somebody answers on its screens:
/// `KillCampaign [kills] [app kills] [seed]`, with the system property `kokoroe.content`. Exits 1
/// where an acknowledged answer was lost or doubled, and where fewer than 80 % of the kills came
/// between the first and the last answer: then it has shown nothing.
///
/// A killed process loses nothing that the system already took: this says nothing about a power
/// cut.
public final class KillCampaign {
  private static final int LANDING_PERCENT = 80;

  private KillCampaign() {}

  /// What a campaign found.
  record Report(int kills, int landed, int failures) {
    boolean isVoid() {
      return landed * 100 < LANDING_PERCENT * kills;
    }

    boolean isGood() {
      return failures == 0 && !isVoid();
    }
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int kills = args.length > 0 ? Integer.parseInt(args[0]) : 100;
    int appKills = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
    Path folder = Files.createTempDirectory("kokoroe-kill-");
    boolean good;
    try {
      good = run(folder, kills, seed, System.out).isGood();
      good &= runApp(folder, appKills, seed, System.out).isGood();
    } finally {
      delete(folder);
    }
    System.exit(good ? 0 : 1);
  }

  /// Runs a campaign on the engine below a folder and says what it found.
  static Report run(Path folder, int kills, long seed, PrintStream out)
      throws IOException, InterruptedException {
    Random random = new Random(seed);
    Path content = content();
    Learner.Shelf shelf = Learner.Shelf.of(content);
    Run one = name -> new KillRun(content, shelf, folder.resolve(name), random, false).run();
    return repeat("kill", kills, seed, one, out);
  }

  /// Runs a campaign on the app below a folder and says what it found.
  static Report runApp(Path folder, int kills, long seed, PrintStream out)
      throws IOException, InterruptedException {
    Random random = new Random(seed);
    Run one = name -> new AppKillRun(content(), folder.resolve(name), random, false).run();
    return repeat("app-kill", kills, seed, one, out);
  }

  /// One kill in a folder of that name.
  private interface Run {
    KillRun.Result in(String name) throws IOException, InterruptedException;
  }

  private static Report repeat(String name, int kills, long seed, Run one, PrintStream out)
      throws IOException, InterruptedException {
    int landed = 0;
    int failed = 0;
    for (int i = 0; i < kills; i++) {
      var result = one.in(name + "-" + i);
      landed += result.landed() ? 1 : 0;
      failed += result.failures().isEmpty() ? 0 : 1;
      for (String failure : result.failures()) {
        out.printf("%s %d after %d answers: %s%n", name, i, result.acknowledged(), failure);
      }
    }
    Report report = new Report(kills, landed, failed);
    out.printf(
        "%ss %d, seed %d, between first and last answer %d, failures %d, rate at most %.2f %%"
            + " (95 %%)%s%n",
        name,
        kills,
        seed,
        landed,
        failed,
        100 * Bound.of(failed, kills),
        report.isVoid() ? ", VOID: too few kills came between first and last answer" : "");
    return report;
  }

  /// Returns the folder of the content that is answered from.
  static Path content() {
    return Path.of(System.getProperty("kokoroe.content"));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
