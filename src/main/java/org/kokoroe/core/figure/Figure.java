package org.kokoroe.core.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.LocalizedText;

/// One figure of a policy.
///
/// @param description the figure in words, for who does not see it
/// @param parts an outer part stands before what is inside of it
public record Figure(
    String id,
    Kind kind,
    LocalizedText title,
    LocalizedText description,
    List<Part> parts,
    List<Link> links) {

  /// Copies the lists; absent links become empty.
  public Figure(
      String id,
      Kind kind,
      LocalizedText title,
      LocalizedText description,
      List<Part> parts,
      @Nullable List<Link> links) {
    this.id = id;
    this.kind = kind;
    this.title = title;
    this.description = description;
    this.parts = List.copyOf(parts);
    this.links = links == null ? List.of() : List.copyOf(links);
  }

  /// How the parts stand to each other.
  public enum Kind {
    /// One rests on the other; each says who establishes it.
    @JsonProperty("layers")
    LAYERS,
    /// Groups, each with what comes of it.
    @JsonProperty("groups")
    GROUPS,
    /// One thing and its three sides.
    @JsonProperty("triad")
    TRIAD,
    /// Areas and what passes between them; the first stands apart from the others.
    @JsonProperty("zones")
    ZONES
  }

  /// A part.
  ///
  /// @param within the id of the part around it; null where there is none
  /// @param by who establishes it, in the words of the clauses; of layers only
  /// @param details more words of the clauses
  public record Part(
      String id,
      @Nullable String within,
      LocalizedText label,
      List<LocalizedText> by,
      List<LocalizedText> details,
      List<ClauseId> clauses) {

    /// Copies the lists; absent ones become empty.
    public Part(
        String id,
        @Nullable String within,
        LocalizedText label,
        @Nullable List<LocalizedText> by,
        @Nullable List<LocalizedText> details,
        List<ClauseId> clauses) {
      this.id = id;
      this.within = within;
      this.label = label;
      this.by = by == null ? List.of() : List.copyOf(by);
      this.details = details == null ? List.of() : List.copyOf(details);
      this.clauses = List.copyOf(clauses);
    }

    /// Returns all its words.
    public Stream<LocalizedText> words() {
      return Stream.of(Stream.of(label), by.stream(), details.stream()).flatMap(s -> s);
    }
  }

  /// What leads from one part to another.
  public record Link(String from, String to, LocalizedText label, List<ClauseId> clauses) {
    /// Copies the list.
    public Link {
      clauses = List.copyOf(clauses);
    }
  }

  /// Returns the part of that id, if there is one.
  public Optional<Part> part(String part) {
    return parts.stream().filter(p -> p.id().equals(part)).findFirst();
  }

  /// Returns the parts that are in no other.
  public List<Part> outer() {
    return parts.stream().filter(p -> p.within() == null).toList();
  }

  /// Returns the parts directly inside of one.
  public List<Part> inside(Part outer) {
    return parts.stream().filter(p -> outer.id().equals(p.within())).toList();
  }

  /// Returns the link between two parts, whichever way it leads, if there is one.
  public Optional<Link> between(Part one, Part other) {
    return links.stream()
        .filter(
            l ->
                (l.from().equals(one.id()) && l.to().equals(other.id()))
                    || (l.from().equals(other.id()) && l.to().equals(one.id())))
        .findFirst();
  }
}
