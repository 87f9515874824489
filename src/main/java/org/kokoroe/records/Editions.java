package org.kokoroe.records;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.record.AttemptStarted;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.records.CourseRecords.Edition;

/// Finds the revision of the policy a sitting rests on: the present one where its digest agrees,
/// else the one kept with the records.
final class Editions {
  private final Workspace workspace;
  private final Map<String, Edition> byDigest = new HashMap<>();

  Editions(Workspace workspace) {
    this.workspace = workspace;
  }

  Edition of(AttemptRecord attempt) {
    AttemptStarted started = attempt.started();
    String digest = started.policyDigests().getOrDefault(started.policy(), "");
    return byDigest.computeIfAbsent(
        started.policy() + digest,
        key ->
            present(started.policy(), digest)
                .or(() -> kept(attempt))
                .map(p -> new Edition(p.shortTitle(), Optional.of(p.revision())))
                .orElseGet(
                    () ->
                        new Edition(
                            LocalizedText.of(started.policy(), started.policy()),
                            Optional.empty())));
  }

  private Optional<Policy> present(String id, String digest) {
    return workspace
        .content()
        .policyFile(id)
        .filter(file -> file.sha256().equals(digest))
        .flatMap(file -> workspace.content().policies().policy(id));
  }

  private Optional<Policy> kept(AttemptRecord attempt) {
    return workspace
        .quiz()
        .review(attempt.id())
        .flatMap(a -> a.material().policies().policy(attempt.started().policy()));
  }
}
