package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.record.DataDirectory.Resolution;

class DataDirectoryTest {
  private static final Map<String, String> LINUX = Map.of("HOME", "/people/山田");

  @Test
  void eachPlatformHasItsOwnPlace() {
    assertThat(resolve(LINUX, "Linux")).isEqualTo(found("/people/山田/.local/share/kokoroe"));
    assertThat(resolve(Map.of("HOME", "/people/a", "XDG_DATA_HOME", "/share"), "Linux"))
        .isEqualTo(found("/share/kokoroe"));
    assertThat(resolve(Map.of("HOME", "/people/a"), "Mac OS X"))
        .isEqualTo(found("/people/a/Library/Application Support/Kokoroe"));
    assertThat(resolve(Map.of("LOCALAPPDATA", "/local", "APPDATA", "/roaming"), "Windows 11"))
        .isEqualTo(found("/local/Kokoroe"));
  }

  @Test
  void aRelativeXdgFolderIsIgnoredAsItsSpecificationSays() {
    assertThat(resolve(Map.of("HOME", "/people/a", "XDG_DATA_HOME", "data"), "Linux"))
        .isEqualTo(found("/people/a/.local/share/kokoroe"));
  }

  @Test
  void theArgumentComesBeforeTheVariableAndBothBeforeThePlatform() {
    Map<String, String> both = Map.of("HOME", "/people/a", "KOKOROE_HOME", "/chosen");

    assertThat(resolve(both, "Linux")).isEqualTo(found("/chosen"));
    assertThat(DataDirectory.resolve(Optional.of("/given"), both, "Linux"))
        .isEqualTo(found("/given"));
    assertThat(DataDirectory.resolve(Optional.of("テスト #1 100% & 山田"), both, "Linux"))
        .isEqualTo(found(Path.of("テスト #1 100% & 山田").toAbsolutePath().toString()));
  }

  @Test
  void anEmptyOrMissingHomeIsNamed() {
    assertThat(resolve(Map.of("HOME", ""), "Linux")).isEqualTo(new Resolution.NoHome("HOME"));
    assertThat(resolve(Map.of(), "Mac OS X")).isEqualTo(new Resolution.NoHome("HOME"));
    assertThat(resolve(LINUX, "Windows 10")).isEqualTo(new Resolution.NoHome("LOCALAPPDATA"));
  }

  @Test
  void anEmptyChoiceIsNotTakenForTheUsualPlace() {
    assertThat(DataDirectory.resolve(Optional.of(" "), LINUX, "Linux"))
        .isEqualTo(new Resolution.NotUsable(" "));
  }

  @Test
  void namesThatCannotHoldRecordsAreNotUsable() {
    assertThat(DataDirectory.resolve(Optional.of("/a?b"), LINUX, "Linux"))
        .isEqualTo(new Resolution.NotUsable("/a?b"));
    assertThat(DataDirectory.resolve(Optional.of("/a\0b"), LINUX, "Linux"))
        .isEqualTo(new Resolution.NotUsable("/a\0b"));
  }

  private static Resolution resolve(Map<String, String> environment, String osName) {
    return DataDirectory.resolve(Optional.empty(), environment, osName);
  }

  private static Resolution found(String path) {
    return new Resolution.Found(Path.of(path));
  }
}
