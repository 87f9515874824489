package org.kokoroe.core.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kokoroe.core.record.Verification.Finding;
import org.kokoroe.core.record.Verification.Kind;

/// Reads the whole file and believes nothing: SQLite's own check, the chain, the commitments, the
/// kept bytes, and the results recomputed from the responses.
final class Verifier {
  private final List<Finding> findings = new ArrayList<>();
  private final History history = new History();
  private final Set<String> kept = new HashSet<>();
  private Bytes head = Chain.GENESIS;
  private long sequence;

  private Verifier() {}

  /// What was read.
  ///
  /// @param installation empty where the file has none that can be read
  /// @param sequence of the last event, 0 for none
  record Checked(
      Verification verification,
      Optional<UUID> installation,
      History history,
      long sequence,
      Bytes head) {}

  /// Checks the file; throws [SQLException] where it cannot even be read.
  static Checked check(Database database) throws SQLException {
    return new Verifier().run(database);
  }

  private Checked run(Database database) throws SQLException {
    for (String problem : database.integrity()) {
      findings.add(new Finding(Kind.INTEGRITY, 0, problem));
    }
    checkKept(database);
    Optional<UUID> installation = installation(database);
    for (Row row : database.rows()) {
      checkRow(row, installation);
    }
    history.attempts().forEach(this::checkResult);
    Verification verification = new Verification(sequence, findings);
    return new Checked(verification, installation, history, sequence, head);
  }

  private void checkKept(Database database) throws SQLException {
    for (String digest : database.keptDigests()) {
      Optional<byte[]> bytes = database.kept(digest);
      if (bytes.isEmpty() || !Chain.digest(bytes.get()).equals(digest)) {
        findings.add(new Finding(Kind.KEPT, 0, digest));
      }
      kept.add(digest);
    }
  }

  private Optional<UUID> installation(Database database) throws SQLException {
    Optional<String> text = database.installation();
    try {
      return Optional.of(UUID.fromString(text.orElse("")));
    } catch (IllegalArgumentException e) {
      findings.add(new Finding(Kind.INSTALLATION, 0, "no installation id"));
      return Optional.empty();
    }
  }

  private void checkRow(Row row, Optional<UUID> installation) {
    sequence++;
    if (row.sequence() != sequence) {
      add(Kind.SEQUENCE, "found " + row.sequence());
    }
    Event event;
    try {
      event = row.decode();
    } catch (IllegalArgumentException e) {
      add(Kind.ROW, "unreadable");
      return;
    }
    checkChain(event, installation);
    try {
      history.apply(event);
    } catch (IllegalArgumentException e) {
      add(Kind.PAYLOAD, event.type().name());
    }
    checkReferences(event);
  }

  private void checkChain(Event event, Optional<UUID> installation) {
    if (installation.filter(event.installation()::equals).isEmpty()) {
      add(Kind.INSTALLATION, "of another installation");
    }
    if (!event.previousHash().equals(head)) {
      add(Kind.PREVIOUS_HASH, "does not follow the event before");
    }
    if (!Chain.commitment(event.salt(), event.payload()).equals(event.commitment())) {
      add(Kind.COMMITMENT, "payload or salt");
    }
    if (!Chain.hash(event).equals(event.hash())) {
      add(Kind.HASH, "header");
    }
    head = event.hash();
  }

  private void checkReferences(Event event) {
    Payload payload;
    try {
      payload = event.payloadAs(event.type().payload());
    } catch (IllegalArgumentException e) {
      return; // found already
    }
    for (String digest : References.of(payload)) {
      if (!kept.contains(digest)) {
        add(Kind.NOT_KEPT, digest);
      }
    }
  }

  private void checkResult(AttemptRecord attempt) {
    attempt
        .submission()
        .map(SubmissionRecord::stored)
        .filter(stored -> !agrees(stored, attempt))
        .ifPresent(s -> findings.add(new Finding(Kind.RESULT_DIFFERS, 0, attempt.id().toString())));
  }

  private static boolean agrees(AttemptSubmitted stored, AttemptRecord attempt) {
    return stored.passed() == attempt.passed()
        && stored.score().equals(attempt.score())
        && stored.maxScore() == attempt.started().maxScore();
  }

  private void add(Kind kind, String detail) {
    findings.add(new Finding(kind, sequence, detail));
  }
}
