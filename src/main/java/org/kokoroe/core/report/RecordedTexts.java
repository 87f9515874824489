package org.kokoroe.core.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kokoroe.core.json.LocatedJson;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;
import tools.jackson.databind.JsonNode;

/// What the records refer to, read from the bytes that were kept with them: the texts as they were
/// shown, whatever has been installed since.
final class RecordedTexts {
  /// What the model policy of the Ministry of Internal Affairs and Communications calls the duty
  /// this training fulfils: 人的セキュリティ, "十分な教育及び啓発を行う".
  private static final String EDUCATION = "教育及び啓発";

  private final RecordStore store;
  private final Map<String, Optional<JsonNode>> courses = new HashMap<>();
  private final Map<String, Optional<Policy>> policies = new HashMap<>();

  RecordedTexts(RecordStore store) {
    this.store = store;
  }

  /// Returns the title of the course with that digest.
  Optional<String> courseTitle(String sha256, Language language) {
    return course(sha256)
        .map(root -> root.path("title"))
        .map(title -> title.path(language.tag()).asString(title.path("ja").asString("")));
  }

  /// Returns the title of the course with that digest in every language it has.
  Optional<LocalizedText> courseTitle(String sha256) {
    return course(sha256).flatMap(root -> text(root.path("title")));
  }

  /// Returns what names the policy with that digest. Read field by field, so that what was kept by
  /// an early version can be named by every later one.
  Optional<Certificate.Document> document(String sha256) {
    return json(sha256).map(LocatedJson::root).flatMap(RecordedTexts::document);
  }

  private static Optional<Certificate.Document> document(JsonNode root) {
    return text(root.path("title"))
        .flatMap(
            title ->
                text(root.path("issuer"))
                    .map(
                        issuer ->
                            new Certificate.Document(
                                title,
                                root.path("revision").asString(""),
                                issuer,
                                day(root.path("dateOnDocument").asString("")))));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// Returns a text by language; nothing where there is no Japanese.
  private static Optional<LocalizedText> text(JsonNode node) {
    Map<String, String> byTag = new HashMap<>();
    node.properties().forEach(entry -> byTag.put(entry.getKey(), entry.getValue().asString("")));
    return Optional.of(new LocalizedText(byTag)).filter(t -> t.find(Language.JA).isPresent());
  }

  /// Returns the kind of the course with that digest, as `course.json` writes it.
  String courseKind(String sha256) {
    return course(sha256).map(root -> root.path("kind").asString("")).orElse("");
  }

  /// Returns the policy with that digest.
  Optional<Policy> policy(String sha256) {
    return policies.computeIfAbsent(
        sha256,
        digest ->
            json(digest)
                .flatMap(
                    json ->
                        json.bind(Policy.class) instanceof LocatedJson.Value<Policy>(Policy policy)
                            ? Optional.of(policy)
                            : Optional.empty()));
  }

  /// Returns the clause of that policy that calls for training: number, heading, id.
  static Optional<String> basis(Policy policy, Messages messages) {
    var library = new PolicyLibrary(java.util.List.of(policy));
    return library.clausesOf(policy.id()).stream()
        .filter(entry -> entry.clause().text().in(Language.JA).contains(EDUCATION))
        .findFirst()
        .map(
            entry ->
                messages
                    .get(
                        "report.records.basis",
                        entry.displayLabel(),
                        heading(entry, messages.language()),
                        entry.clause().id())
                    .strip());
  }

  private static String heading(PolicyLibrary.Entry entry, Language language) {
    return entry.ancestors().isEmpty()
        ? ""
        : Optional.of(entry.ancestors().getLast())
            .map(Clause::text)
            .map((LocalizedText text) -> text.in(language))
            .orElse("");
  }

  private Optional<JsonNode> course(String sha256) {
    return courses.computeIfAbsent(sha256, digest -> json(digest).map(LocatedJson::root));
  }

  private Optional<LocatedJson> json(String sha256) {
    return store
        .kept(sha256)
        .flatMap(
            bytes ->
                LocatedJson.read(Path.of(sha256), bytes) instanceof LocatedJson.Document(var json)
                    ? Optional.of(json)
                    : Optional.empty());
  }
}
