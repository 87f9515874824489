package org.kokoroe.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds the message files of both languages to each other, to the code and to the FXML.
///
/// A key is used when it stands whole in a string of the code or as `%key` in FXML, when a string
/// that ends in a dot begins it (`"ui.language." + tag`), or when it is put together from a string
/// and one that begins with a dot (`code + ".what"`).
final class MessageFiles {
  private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
  private static final Pattern ASKED =
      Pattern.compile("\\b[mM]essages\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern JAPANESE_TABOO = Pattern.compile("！|失敗しました|不正な");
  private static final Pattern ENGLISH_TABOO = Pattern.compile("(?i)!|\\b(please|oops)\\b");

  private final Path resources;
  private final Path code;
  private final List<Bundle> bundles;
  private final Set<String> literals;

  MessageFiles(Path resources, Path code) {
    this.resources = resources;
    this.code = code;
    this.bundles =
        SourceTexts.files(resources, ".properties").stream()
            .filter(file -> file.getFileName().toString().matches("messages_(ja|en)\\.properties"))
            .map(Bundle::read)
            .toList();
    this.literals = SourceTexts.literals(code);
  }

  List<Bundle> bundles() {
    return bundles;
  }

  /// Returns everything that is wrong; each finding ends with the lines to paste, where there are
  /// any.
  List<String> findings() {
    return Stream.of(
            missing(), repeated(), empty(), placeholders(), unused(), unanswered(), taboo())
        .flatMap(List::stream)
        .toList();
  }

  private List<String> missing() {
    List<String> findings = new ArrayList<>();
    for (Bundle bundle : bundles) {
      Set<String> there =
          Files.exists(bundle.twin()) ? Bundle.read(bundle.twin()).texts().keySet() : Set.of();
      List<String> lines =
          bundle.texts().entrySet().stream()
              .filter(entry -> !there.contains(entry.getKey()))
              .map(entry -> entry.getKey() + " = " + entry.getValue())
              .toList();
      if (!lines.isEmpty()) {
        findings.add(name(bundle.twin()) + " lacks; paste and translate:\n" + join(lines));
      }
    }
    return findings;
  }

  private List<String> repeated() {
    return ofEach("has twice", (bundle, key) -> bundle.repeated().contains(key));
  }

  private List<String> empty() {
    return ofEach("has without a text", (bundle, key) -> bundle.texts().get(key).isBlank());
  }

  private List<String> placeholders() {
    return ofEach(
        "has other placeholders than its twin",
        (bundle, key) ->
            name(bundle.file()).contains("_ja")
                && Files.exists(bundle.twin())
                && Bundle.read(bundle.twin()).texts().containsKey(key)
                && !Bundle.read(bundle.twin()).placeholders(key).equals(bundle.placeholders(key)));
  }

  private List<String> unused() {
    Set<String> inFxml =
        fxml().values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(HashSet::new));
    return ofEach(
        "has, but nothing asks for",
        (bundle, key) -> !inFxml.contains(key) && !literals.contains(key) && !isPutTogether(key));
  }

  private boolean isPutTogether(String key) {
    return Stream.iterate(key.indexOf('.'), i -> i > 0, i -> key.indexOf('.', i + 1))
        .anyMatch(
            i ->
                literals.contains(key.substring(0, i + 1))
                    || (literals.contains(key.substring(0, i))
                        && literals.contains(key.substring(i))));
  }

  /// Names the keys that FXML or code asks for and no message file has.
  private List<String> unanswered() {
    Set<String> known =
        bundles.stream().flatMap(b -> b.texts().keySet().stream()).collect(Collectors.toSet());
    List<String> findings = new ArrayList<>();
    fxml().forEach((file, keys) -> addUnanswered(findings, file, keys, known));
    for (Path file : SourceTexts.files(code, ".java")) {
      var asked = ASKED.matcher(SourceTexts.read(file)).results().map(r -> r.group(1));
      addUnanswered(findings, file, asked.collect(Collectors.toCollection(TreeSet::new)), known);
    }
    return findings;
  }

  private void addUnanswered(List<String> to, Path file, Set<String> asked, Set<String> known) {
    List<String> lines =
        asked.stream().filter(key -> !known.contains(key)).map(key -> key + " = ").toList();
    if (!lines.isEmpty()) {
      to.add(file.getFileName() + " asks for what no message file has; paste:\n" + join(lines));
    }
  }

  private List<String> taboo() {
    return ofEach(
        "says what an official would not",
        (bundle, key) -> {
          Pattern words = name(bundle.file()).contains("_ja") ? JAPANESE_TABOO : ENGLISH_TABOO;
          return words.matcher(bundle.texts().get(key)).find();
        });
  }

  private Map<Path, Set<String>> fxml() {
    return SourceTexts.files(resources, ".fxml").stream()
        .collect(
            Collectors.toMap(
                file -> file,
                file ->
                    FXML_KEY
                        .matcher(SourceTexts.read(file))
                        .results()
                        .map(result -> result.group(1))
                        .collect(Collectors.toSet())));
  }

  private interface Check {
    boolean finds(Bundle bundle, String key);
  }

  private List<String> ofEach(String what, Check check) {
    List<String> findings = new ArrayList<>();
    for (Bundle bundle : bundles) {
      Predicate<String> found = key -> check.finds(bundle, key);
      List<String> lines =
          bundle.texts().keySet().stream()
              .filter(found)
              .map(key -> key + " = " + bundle.texts().get(key))
              .toList();
      if (!lines.isEmpty()) {
        findings.add(name(bundle.file()) + " " + what + ":\n" + join(lines));
      }
    }
    return findings;
  }

  private String name(Path file) {
    return resources.relativize(file).toString().replace('\\', '/');
  }

  private static String join(List<String> lines) {
    return String.join("\n", lines);
  }
}
