package org.kokoroe.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every pair of colours that meet on a screen can be told apart, in both themes.
class ContrastTest {
  private static final Path UI =
      Path.of(System.getProperty("kokoroe.basedir"), "src/main/resources/org/kokoroe/ui");
  private static final Palette LIGHT = Palette.read(UI.resolve("palette-light.css"));
  private static final Palette DARK = Palette.read(UI.resolve("palette-dark.css"));

  @ParameterizedTest
  @CsvFileSource(resources = "contrast.csv", numLinesToSkip = 1)
  void foregroundStandsOutFromBackground(String foreground, String background, double least) {
    assertThat(LIGHT.contrast(foreground, background))
        .as("light: %s on %s", foreground, background)
        .isGreaterThanOrEqualTo(least);
    assertThat(DARK.contrast(foreground, background))
        .as("dark: %s on %s", foreground, background)
        .isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void oneOfTheTwoFocusRingsStandsOutFromEveryColour(String theme) {
    Palette palette = theme.equals("light") ? LIGHT : DARK;
    assertThat(palette.colours().keySet())
        .filteredOn(name -> !name.startsWith("focus-"))
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(
                        Math.max(
                            palette.contrast("focus-outer", name),
                            palette.contrast("focus-inner", name)))
                    .as("focus ring on %s", name)
                    .isGreaterThanOrEqualTo(3));
  }

  @Test
  void bothPalettesHaveTheSameNames() {
    assertThat(LIGHT.colours().keySet()).hasSizeGreaterThan(30).isEqualTo(DARK.colours().keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "000000, ffffff, 21",
    "ffffff, ffffff, 1",
    "777777, ffffff, 4.478",
    "0000ff, ffffff, 8.592"
  })
  void contrastIsThatOfWcag(String one, String other, double expected) {
    var palette =
        new Palette(Map.of("one", Integer.parseInt(one, 16), "other", Integer.parseInt(other, 16)));
    assertThat(palette.contrast("one", "other")).isCloseTo(expected, within(0.001));
    assertThat(palette.contrast("other", "one")).isCloseTo(expected, within(0.001));
  }

  @Test
  void colourThatThePaletteLacksIsNamed() {
    assertThatThrownBy(() -> LIGHT.contrast("text", "mauve"))
        .hasMessage("the palette has no -k-mauve");
  }
}
