package org.kokoroe.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// What the tour did and asserted; written as `tour.json`.
final class TourLog {
  private final List<Entry> entries = new ArrayList<>();

  /// One thing done or asserted.
  ///
  /// @param kind `step`, `picture`, `check` or `wrong`
  record Entry(String kind, String what) {}

  private record Document(String format, boolean passed, int wrong, List<Entry> entries) {}

  void step(String what) {
    entries.add(new Entry("step", what));
  }

  void picture(String name) {
    entries.add(new Entry("picture", name));
  }

  /// Notes an assertion; false makes the tour fail in the end.
  void check(String what, boolean holds) {
    entries.add(new Entry(holds ? "check" : "wrong", what));
  }

  void wrong(String what) {
    entries.add(new Entry("wrong", what));
  }

  List<String> wrongs() {
    return entries.stream().filter(e -> e.kind().equals("wrong")).map(Entry::what).toList();
  }

  long count(String kind) {
    return entries.stream().filter(e -> e.kind().equals(kind)).count();
  }

  void write(Path file) throws IOException {
    var wrong = wrongs();
    var document = new Document("kokoroe-tour/1", wrong.isEmpty(), wrong.size(), entries);
    Files.write(
        file,
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
  }
}
