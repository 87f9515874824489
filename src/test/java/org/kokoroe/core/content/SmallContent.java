package org.kokoroe.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A small, valid folder of content to be copied and spoiled.
final class SmallContent {
  static final Path SHIPPED = Path.of(System.getProperty("kokoroe.content"));
  static final String POLICY = "policies/mini/policy.json";
  static final String SOURCE = "policies/mini/source.txt";
  static final String COURSE = "courses/first-steps/course.json";
  static final String TERMS = "terms.json";
  static final String READINGS = "readings.json";
  static final String ORGANISATION = "organisation.json";

  private static final char HERE = '§';

  private final Path root;

  private SmallContent(Path root) {
    this.root = root;
  }

  /// Copies the content into `root`, with the schemas that ship.
  static SmallContent in(Path root) throws IOException {
    for (String name : List.of(POLICY, SOURCE, COURSE, TERMS, READINGS, ORGANISATION)) {
      Path file = root.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      try (InputStream in = SmallContent.class.getResourceAsStream("small/" + name)) {
        Files.copy(Objects.requireNonNull(in, name), file);
      }
    }
    Files.createDirectories(root.resolve("schema"));
    try (Stream<Path> schemas = Files.list(SHIPPED.resolve("schema"))) {
      for (Path schema : schemas.toList()) {
        Files.copy(schema, root.resolve("schema").resolve(schema.getFileName().toString()));
      }
    }
    return new SmallContent(root);
  }

  Path root() {
    return root;
  }

  Path file(String name) {
    return root.resolve(name);
  }

  String text(String name) throws IOException {
    return Files.readString(file(name));
  }

  void write(String name, String text) throws IOException {
    Files.writeString(file(name), text);
  }

  /// One text in place of another.
  record Replacement(String old, String changed) {}

  /// Replaces the first of each; in one of the new texts a § stands where a problem is to be
  /// reported, and is taken out.
  ///
  /// @return `line:column` of the §
  String spoil(String name, List<Replacement> changes) throws IOException {
    String text = text(name);
    for (Replacement change : changes) {
      assertThat(text).contains(change.old());
      int at = text.indexOf(change.old());
      text = text.substring(0, at) + change.changed() + text.substring(at + change.old().length());
    }
    int here = text.indexOf(HERE);
    assertThat(here).as("a § in the changed text").isNotNegative();
    write(name, text.replace(String.valueOf(HERE), ""));
    String before = text.substring(0, here);
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    return line + ":" + (here - before.lastIndexOf('\n'));
  }
}
