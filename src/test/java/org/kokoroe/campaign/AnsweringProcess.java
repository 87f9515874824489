package org.kokoroe.campaign;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.kokoroe.core.record.RecordStore;

/// The process that is killed: answers, and says `<attempt> <index>` after each answer that is on
/// the disk, `done` after the last. Arguments: content, data directory, and [#LYING] if it is to
/// say so of its first answer and not save it.
final class AnsweringProcess {
  /// Says that an answer is saved that is not: for the test that this is found out.
  static final String LYING = "lying";

  private AnsweringProcess() {}

  public static void main(String[] args) throws IOException {
    boolean lying = args.length > 2 && args[2].equals(LYING);
    var shelf = Learner.Shelf.of(Path.of(args[0]));
    try (RecordStore store = Learner.open(Path.of(args[1]));
        OutputStream pipe = new FileOutputStream(FileDescriptor.out)) {
      Learner learner = new Learner(store, shelf);
      if (lying) {
        say(pipe, learner.next().orElseThrow().place());
      } else {
        answer(learner, pipe);
      }
      waitForTheEnd();
    }
  }

  private static void answer(Learner learner, OutputStream pipe) throws IOException {
    Optional<Learner.Step> next = learner.next();
    while (next.isPresent()) {
      Learner.Step step = next.get();
      step.answer();
      say(pipe, step.place());
      step.handIn();
      next = learner.next();
    }
    say(pipe, "done");
  }

  private static void say(OutputStream pipe, Learner.Place place) throws IOException {
    say(pipe, place.attempt() + " " + place.index());
  }

  /// A line in one write: a kill leaves the whole of it in the pipe, or nothing.
  private static void say(OutputStream pipe, String line) throws IOException {
    pipe.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
  }

  /// So that a kill that comes late still meets a process with an open store.
  private static void waitForTheEnd() throws IOException {
    try (InputStream in = System.in) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
