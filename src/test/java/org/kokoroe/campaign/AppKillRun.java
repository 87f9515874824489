package org.kokoroe.campaign;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.kokoroe.campaign.KillRun.Result;
import org.kokoroe.campaign.Learner.Place;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.tour.AppProcess;

/// The app killed while somebody answers on its screens, what is found in its records, and what the
/// app shows when it is started again.
///
/// @param content folder of the content that is answered from
/// @param directory a fresh data directory
/// @param random decides when to kill
/// @param lying whether the process says its first answer is saved and does not save it
record AppKillRun(Path content, Path directory, Random random, boolean lying) {
  /// How many questions the attempt has.
  static final int QUESTIONS = 10;

  /// Starts, kills with SIGKILL, looks, starts again and goes on to the end.
  Result run() throws IOException, InterruptedException {
    List<String> failures = new ArrayList<>();
    Process process = start(lying ? List.of(AppProcess.LYING) : List.of());
    Set<Place> acknowledged = new Kill(lying ? 2 : QUESTIONS, random).of(process, failures);
    Answers before;
    Optional<AttemptRecord> open;
    try (RecordStore store = Learner.open(directory)) {
      before = Answers.in(store, failures);
      before.compare(acknowledged, failures);
      open = store.history().attempts().stream().filter(a -> !a.isSubmitted()).findFirst();
    }
    if (open.isPresent()) {
      goOn(open.get(), before, failures);
    } else if (acknowledged.size() < QUESTIONS) {
      failures.add("no open attempt after " + acknowledged.size() + " answers");
    }
    return new Result(acknowledged.size(), QUESTIONS, failures);
  }

  private Process start(List<String> more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(content.toString(), directory.toString()));
    arguments.addAll(more);
    return JavaProcess.start(AppProcess.class, arguments);
  }

  /// Lets the app go on by itself: with the first question left, on the same paper (which the
  /// process compares with what its screens show), to the end.
  private void goOn(AttemptRecord open, Answers before, List<String> failures)
      throws IOException, InterruptedException {
    List<String> wanted = new ArrayList<>();
    for (int index = before.of(open.id()); index < QUESTIONS; index++) {
      wanted.add(open.id() + " " + index);
    }
    wanted.add("done");
    List<String> said = said(start(List.of()));
    if (!said.equals(wanted)) {
      failures.add("went on with " + said + " instead of " + wanted);
    }
    try (RecordStore store = Learner.open(directory)) {
      before.compareLater(Answers.in(store, failures), QUESTIONS, failures);
      compare(open, store.history().attempts(), failures);
    }
  }

  private static void compare(AttemptRecord open, List<AttemptRecord> later, List<String> wrong) {
    List<UUID> ids = later.stream().map(AttemptRecord::id).toList();
    if (!ids.equals(List.of(open.id()))) {
      wrong.add("attempts " + ids + " instead of " + open.id());
    } else if (!later.getFirst().started().equals(open.started())) {
      wrong.add("another paper than before");
    } else if (!later.getFirst().passed()) {
      wrong.add("the attempt did not pass");
    }
  }

  /// Returns all lines of a process to its end, which comes when it is done.
  private static List<String> said(Process process) throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      process.outputWriter().close();
      out.lines().forEach(lines::add);
    } finally {
      process.destroyForcibly().waitFor();
    }
    return lines;
  }
}
