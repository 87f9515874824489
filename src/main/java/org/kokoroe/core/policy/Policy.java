package org.kokoroe.core.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// One document of one issuer in one revision, as `policy.json` holds it.
///
/// @param dateOnDocument the date printed on it; null where it bears none
/// @param notes what a reader should know about this edition
public record Policy(
    String format,
    String id,
    String revision,
    LocalizedText title,
    LocalizedText shortTitle,
    LocalizedText issuer,
    Language authoritativeLanguage,
    @Nullable LocalDate dateOnDocument,
    List<LocalizedText> notes,
    List<Clause> clauses,
    List<Definition> definitions,
    List<CrossReference> references,
    @Nullable Source source,
    @Nullable Apparatus apparatus) {

  /// Copies the lists; absent ones become empty.
  public Policy(
      String format,
      String id,
      String revision,
      LocalizedText title,
      LocalizedText shortTitle,
      LocalizedText issuer,
      Language authoritativeLanguage,
      @Nullable LocalDate dateOnDocument,
      @Nullable List<LocalizedText> notes,
      List<Clause> clauses,
      @Nullable List<Definition> definitions,
      @Nullable List<CrossReference> references,
      @Nullable Source source,
      @Nullable Apparatus apparatus) {
    this.format = format;
    this.id = id;
    this.revision = revision;
    this.title = title;
    this.shortTitle = shortTitle;
    this.issuer = issuer;
    this.authoritativeLanguage = authoritativeLanguage;
    this.dateOnDocument = dateOnDocument;
    this.notes = notes == null ? List.of() : List.copyOf(notes);
    this.clauses = List.copyOf(clauses);
    this.definitions = definitions == null ? List.of() : List.copyOf(definitions);
    this.references = references == null ? List.of() : List.copyOf(references);
    this.source = source;
    this.apparatus = apparatus;
  }

  /// The file this edition was made from; it lies beside `policy.json`.
  ///
  /// @param file its name, without a path
  /// @param sha256 lower-case hex
  /// @param bytes its length
  public record Source(String file, String sha256, long bytes) {}

  /// Returns every clause, in document order.
  public Stream<Clause> allClauses() {
    return clauses.stream().flatMap(Clause::subtree);
  }

  /// Returns the clause of that id, if this policy has it.
  public Optional<Clause> find(ClauseId clause) {
    return allClauses().filter(c -> c.id().equals(clause)).findFirst();
  }
}
