package org.kokoroe.core.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.LocalizedText;

/// Which clauses of policies correspond, by topic; the shape of `concordance.json`.
///
/// @param policies the ids of the policies compared, in the order in which they stand
public record Concordance(String format, List<String> policies, List<Topic> topics) {
  /// The id of its schema.
  public static final String SCHEMA = "kokoroe:concordance";

  /// Copies the lists.
  public Concordance {
    policies = List.copyOf(policies);
    topics = List.copyOf(topics);
  }

  /// One topic.
  public record Topic(String id, LocalizedText title, List<Row> rows) {
    /// Copies the list.
    public Topic {
      rows = List.copyOf(rows);
    }
  }

  /// Clauses that correspond. A clause means all below it too.
  ///
  /// @param note how they stand to each other
  public record Row(List<ClauseId> clauses, @Nullable LocalizedText note) {
    /// Copies the list.
    public Row {
      clauses = List.copyOf(clauses);
    }

    /// Returns the clauses of one policy; none when it has no such clause.
    public List<ClauseId> of(String policy) {
      return clauses.stream().filter(id -> id.policy().equals(policy)).toList();
    }
  }
}
