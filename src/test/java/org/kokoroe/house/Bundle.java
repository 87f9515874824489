package org.kokoroe.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One file of messages, read line by line so that a key written twice is seen.
record Bundle(Path file, Map<String, String> texts, List<String> repeated) {
  private static final Pattern ENTRY = Pattern.compile("\\s*([^\\s=:]+)\\s*[=:]?\\s*(.*)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  static Bundle read(Path file) {
    Map<String, String> texts = new TreeMap<>();
    List<String> repeated = new ArrayList<>();
    for (String line : SourceTexts.read(file).replaceAll("\\\\\\R\\s*", "").lines().toList()) {
      var entry = ENTRY.matcher(line);
      if (!line.matches("\\s*([#!].*)?") && entry.matches()) {
        if (texts.put(entry.group(1), entry.group(2)) != null) {
          repeated.add(entry.group(1));
        }
      }
    }
    return new Bundle(file, texts, repeated);
  }

  /// Returns the other language's file beside this one.
  Path twin() {
    String name = file.getFileName().toString();
    return file.resolveSibling(
        name.contains("_ja") ? name.replace("_ja", "_en") : name.replace("_en", "_ja"));
  }

  Set<String> placeholders(String key) {
    return PLACEHOLDER
        .matcher(texts.getOrDefault(key, ""))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
