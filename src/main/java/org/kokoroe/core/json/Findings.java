package org.kokoroe.core.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Collects the problems of one document; each is placed by a JSON pointer.
public final class Findings {
  private final LocatedJson json;
  private final ProblemTexts texts;
  private final List<Problem> problems = new ArrayList<>();

  /// Collects for `json`, in the words of `texts`.
  public Findings(LocatedJson json, ProblemTexts texts) {
    this.json = json;
    this.texts = texts;
  }

  /// Returns the file whose problems are collected.
  public Path file() {
    return json.file();
  }

  /// Notes an error at the value that `pointer` names.
  public void error(String pointer, String code, Object... args) {
    problems.add(texts.error(json.file(), json.place(pointer), code, args));
  }

  /// Notes a warning at the value that `pointer` names.
  public void warning(String pointer, String code, Object... args) {
    problems.add(texts.warning(json.file(), json.place(pointer), code, args));
  }

  /// Takes a problem found elsewhere.
  public void add(Problem problem) {
    problems.add(problem);
  }

  /// Returns what was found, in the order of the file.
  public List<Problem> sorted() {
    return problems.stream().sorted().toList();
  }

  /// Says whether an error was noted.
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
