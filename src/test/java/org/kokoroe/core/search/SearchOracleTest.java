package org.kokoroe.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The short form; `SearchBench` holds the same against 10 MB.
class SearchOracleTest {
  @Test
  void findsExactlyWhatIsThereInClausesPutTogetherAnew() {
    var outcome = new OracleRun(Recombined.ofBytes(300_000)).ask(300);
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.recall()).isEqualTo(1.0);
    assertThat(outcome.precision()).isEqualTo(1.0);
    assertThat(outcome.queries()).isGreaterThan(350);
  }
}
