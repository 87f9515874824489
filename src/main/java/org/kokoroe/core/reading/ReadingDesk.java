package org.kokoroe.core.reading;

import java.util.List;
import java.util.UUID;
import org.kokoroe.core.content.ContentFile;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.record.ClauseShown;
import org.kokoroe.core.record.ClausesAcknowledged;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.KeepOutcome;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.text.Language;

/// Records what people say they have read, with the exact bytes of the policy.
public final class ReadingDesk {
  private final RecordStore store;
  private final LoadedContent content;

  /// Writes to that store; the content's files are what is kept.
  public ReadingDesk(RecordStore store, LoadedContent content) {
    this.store = store;
    this.content = content;
  }

  /// Appends the acknowledgement and returns once it is on the disk. Something of it must have been
  /// on the screen, and the policy be one of the content: [IllegalArgumentException] otherwise.
  public AppendOutcome acknowledge(UUID person, Shown shown) {
    List<ClauseShown> clauses = shown.hashes();
    String policy = shown.policy().id();
    ContentFile file =
        content
            .policyFile(policy)
            .filter(f -> !clauses.isEmpty())
            .orElseThrow(() -> new IllegalArgumentException("nothing shown of " + policy));
    return switch (store.keep(file.bytes())) {
      case KeepOutcome.NotKept(var reason) -> new AppendOutcome.NotSaved(reason);
      case KeepOutcome.Kept(var digest) ->
          store.append(
              EventType.CLAUSES_ACKNOWLEDGED,
              person,
              new ClausesAcknowledged(
                  policy,
                  digest,
                  shown.scope().value(),
                  shown.languages().stream().map(Language::tag).toList(),
                  clauses),
              null);
    };
  }

  /// Says whether there is anything of the clauses on the screen that could be acknowledged.
  public static boolean canBeRead(List<Clause> clauses, List<Language> languages) {
    return clauses.stream()
        .anyMatch(c -> languages.stream().anyMatch(l -> c.text().find(l).isPresent()));
  }

  /// Returns what that person has read, up to now.
  public ReadClauses readBy(UUID person) {
    return new ReadClauses(store.history().acknowledgements(person));
  }
}
