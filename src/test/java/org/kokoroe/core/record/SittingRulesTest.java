package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rules of a course that are kept with a sitting: what must be right, how many sittings.
class SittingRulesTest {
  private static final int QUESTIONS = 5;

  @TempDir Path directory;

  private static AttemptStarted ruled(AttemptStarted s, List<Integer> required, int allowed) {
    return new AttemptStarted(
        s.attempt(),
        s.course(),
        s.courseVersion(),
        s.courseDigest(),
        s.policy(),
        s.policyDigests(),
        s.seed(),
        s.paper(),
        s.passPercent(),
        required,
        allowed);
  }

  /// Sits and answers all but the last question rightly: 80 of 100.
  private static CompletionState sit(
      RecordStore store, UUID person, List<Integer> required, int allowed) {
    UUID attempt = UUID.randomUUID();
    AttemptStarted started = ruled(Fixture.paper(store, attempt, QUESTIONS), required, allowed);
    Fixture.saved(store.append(EventType.ATTEMPT_STARTED, person, started, null));
    Fixture.finish(store, person, attempt, QUESTIONS, QUESTIONS - 1);
    return store.history().completions(person).getFirst().state();
  }

  @Test
  void aScoreThatIsEnoughDoesNotPassWhereAQuestionThatMustBeRightIsMissed() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID missed = Fixture.register(store, Fixture.HANAKO);
      UUID knew = Fixture.register(store, Fixture.HANAKO);
      assertThat(sit(store, missed, List.of(QUESTIONS - 1), 0))
          .isEqualTo(CompletionState.NOT_PASSED);
      assertThat(sit(store, knew, List.of(0, 1), 0)).isEqualTo(CompletionState.PASSED);
    }
  }

  @Test
  void whoHasUsedAllSittingsIsSaidToHaveAndNoSooner() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      List<Integer> last = List.of(QUESTIONS - 1);
      assertThat(sit(store, person, last, 2)).isEqualTo(CompletionState.NOT_PASSED);
      assertThat(sit(store, person, last, 2)).isEqualTo(CompletionState.EXHAUSTED);
    }
  }

  @Test
  void anEventFromBeforeTheRulesWereKeptReadsAsOneWithout() {
    try (RecordStore store = Fixture.open(directory)) {
      AttemptStarted plain = Fixture.paper(store, UUID.randomUUID(), QUESTIONS);
      String now = new String(PayloadCodec.write(plain), StandardCharsets.UTF_8);
      String before = now.replace(",\"required\":[],\"attemptsAllowed\":0", "");
      assertThat(before).isNotEqualTo(now);
      assertThat(PayloadCodec.read(before.getBytes(StandardCharsets.UTF_8), AttemptStarted.class))
          .isEqualTo(plain);
    }
  }

  @Test
  void placesOutsideThePaperAreRefused() {
    try (RecordStore store = Fixture.open(directory)) {
      AttemptStarted plain = Fixture.paper(store, UUID.randomUUID(), QUESTIONS);
      assertThatThrownBy(() -> ruled(plain, List.of(QUESTIONS), 0))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
