package org.kokoroe.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// Two policies beside each other, topic by topic.
public record Comparison(Policy left, Policy right, List<Topic> topics) {
  /// Copies the list.
  public Comparison {
    topics = List.copyOf(topics);
  }

  /// Returns the policies that can be compared: those of the concordance that are loaded, in its
  /// order.
  public static List<Policy> comparable(Concordance concordance, PolicyLibrary library) {
    return concordance.policies().stream().flatMap(id -> library.policy(id).stream()).toList();
  }

  /// Puts two policies beside each other. What neither of them has is left out.
  public static Comparison of(
      Concordance concordance, PolicyLibrary library, Policy left, Policy right) {
    List<Topic> topics =
        concordance.topics().stream()
            .map(topic -> topic(topic, library, left, right))
            .filter(topic -> !topic.rows().isEmpty())
            .toList();
    return new Comparison(left, right, topics);
  }

  private static Topic topic(
      Concordance.Topic topic, PolicyLibrary library, Policy left, Policy right) {
    List<Row> rows =
        topic.rows().stream()
            .map(
                row ->
                    new Row(
                        side(row, library, left),
                        side(row, library, right),
                        Optional.ofNullable(row.note())))
            .filter(row -> !row.left().isEmpty() || !row.right().isEmpty())
            .toList();
    return new Topic(topic.id(), topic.title(), rows);
  }

  private static Side side(Concordance.Row row, PolicyLibrary library, Policy policy) {
    return new Side(row.of(policy.id()).stream().flatMap(id -> library.find(id).stream()).toList());
  }

  /// A topic, with at least one row.
  public record Topic(String id, LocalizedText title, List<Row> rows) {
    /// Copies the list.
    public Topic {
      rows = List.copyOf(rows);
    }

    /// Returns how its rows stand, taken together.
    public Relation relation() {
      List<Relation> all = rows.stream().map(Row::relation).distinct().toList();
      return all.size() == 1 ? all.getFirst() : Relation.DIFFERENT;
    }
  }

  /// Clauses that correspond; at most one side is empty.
  public record Row(Side left, Side right, Optional<LocalizedText> note) {
    /// Returns how the two sides stand to each other, by their authoritative text.
    public Relation relation() {
      if (left.isEmpty()) {
        return Relation.ONLY_RIGHT;
      }
      if (right.isEmpty()) {
        return Relation.ONLY_LEFT;
      }
      return left.text(Language.JA).equals(right.text(Language.JA))
          ? Relation.SAME
          : Relation.DIFFERENT;
    }

    /// Returns the wording of both in a language; where a side is empty there is nothing to
    /// compare, and nothing.
    public Optional<WordDiff> diff(Language language) {
      return left.isEmpty() || right.isEmpty()
          ? Optional.empty()
          : Optional.of(WordDiff.of(left.text(language), right.text(language), language));
    }
  }

  /// The clauses of one policy in a row.
  public record Side(List<PolicyLibrary.Entry> clauses) {
    /// Copies the list.
    public Side {
      clauses = List.copyOf(clauses);
    }

    /// Says whether the policy has no such clause.
    public boolean isEmpty() {
      return clauses.isEmpty();
    }

    /// Returns the words of the clauses and of all below them, a line for each.
    public String text(Language language) {
      return clauses.stream()
          .flatMap(e -> e.clause().words(language).stream())
          .collect(Collectors.joining("\n"));
    }
  }

  /// How two wordings stand to each other.
  public enum Relation {
    /// The same, character by character.
    SAME,
    /// Both are there, in other words.
    DIFFERENT,
    /// Only the left policy has it.
    ONLY_LEFT,
    /// Only the right policy has it.
    ONLY_RIGHT
  }
}
