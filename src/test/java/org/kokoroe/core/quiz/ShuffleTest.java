package org.kokoroe.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShuffleTest {
  @Test
  void seed42PutsTenElementsIntoTheKnownOrder() {
    List<Integer> ten = IntStream.range(0, 10).boxed().toList();
    assertThat(Shuffle.of(ten, new SplittableRandom(42)))
        .containsExactly(3, 4, 7, 0, 8, 5, 9, 2, 6, 1);
  }

  @Test
  void losesAndInventsNothing() {
    List<Integer> elements = IntStream.range(0, 25).boxed().toList();
    for (long seed = 0; seed < 1000; seed++) {
      assertThat(Shuffle.of(elements, new SplittableRandom(seed)))
          .containsExactlyInAnyOrderElementsOf(elements);
    }
  }

  @Test
  void leavesNoneAndOneAsTheyAre() {
    assertThat(Shuffle.of(List.of(), new SplittableRandom(1))).isEmpty();
    assertThat(Shuffle.of(List.of("a"), new SplittableRandom(1))).containsExactly("a");
  }
}
