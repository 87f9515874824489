package org.kokoroe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
  @Test
  void knowsThatNoDisplayIsNamed() {
    assertThat(Display.state(Map.of(), "Linux")).isEqualTo(Display.State.NONE);
    assertThat(Display.state(Map.of("DISPLAY", " "), "Linux")).isEqualTo(Display.State.NONE);
  }

  @Test
  void noticesADisplayThatDoesNotAnswer() {
    assertThat(Display.state(Map.of("DISPLAY", ":4711"), "Linux")).isEqualTo(Display.State.DEAD);
    assertThat(Display.state(Map.of("DISPLAY", ":4711.0"), "Linux")).isEqualTo(Display.State.DEAD);
  }

  @Test
  void leavesARemoteDisplayToTheToolkit() {
    assertThat(Display.state(Map.of("DISPLAY", "pc:0"), "Linux")).isEqualTo(Display.State.USABLE);
  }

  @Test
  void asksForNoDisplayElsewhere() {
    assertThat(Display.state(Map.of(), "Windows 11")).isEqualTo(Display.State.USABLE);
    assertThat(Display.state(Map.of(), "Mac OS X")).isEqualTo(Display.State.USABLE);
  }
}
