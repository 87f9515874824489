package org.kokoroe.campaign;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.kokoroe.campaign.Learner.Place;

/// Kills a process that says what it has saved.
///
/// @param answers how many it would say in all; 2 kills at the first
/// @param random decides when to kill
record Kill(int answers, Random random) {
  /// Lets the process answer up to a question drawn at random, waits for a random part of the time
  /// that an answer takes, and kills with SIGKILL. Returns what it said was saved, to the last
  /// line; what it said was wrong goes to the failures.
  Set<Place> of(Process process, List<String> failures) throws IOException, InterruptedException {
    Set<Place> acknowledged = new LinkedHashSet<>();
    int last = 1 + random.nextInt(answers - 1);
    double part = random.nextDouble();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      long before = System.nanoTime();
      String line = out.readLine();
      while (line != null && !line.equals("done")) {
        if (!Place.is(line)) {
          failures.add(line);
          break;
        }
        acknowledged.add(Place.of(line));
        long now = System.nanoTime();
        if (acknowledged.size() == last) {
          spin(last == 1 ? 0 : (long) (part * (now - before)));
          // By its handle: a Process would close the pipe with what is still in it.
          process.toHandle().destroyForcibly();
        }
        before = now;
        line = out.readLine();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    return acknowledged;
  }

  private static void spin(long nanos) {
    long until = System.nanoTime() + nanos;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
  }
}
