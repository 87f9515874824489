package org.kokoroe.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The build refuses a null where none may be. The arguments are read from `pom.xml`: what is taken
/// away there is missing here.
class NullnessTest {
  private static final Path BASE = Path.of(System.getProperty("kokoroe.basedir"));

  @TempDir private Path folder;

  @Test
  void nullFromAMethodThatPromisesAValueStopsTheBuild() throws Exception {
    MainCompiler.Verdict verdict = compiler().compile(fixture("Broken.java"));
    assertThat(verdict.text())
        .contains("Broken.java:10: error: [NullAway] returning @Nullable expression");
    assertThat(verdict.code()).isEqualTo(1);
  }

  @Test
  void nullFromAMethodThatSaysSoIsFine() throws Exception {
    MainCompiler.Verdict verdict = compiler().compile(fixture("Mended.java"));
    assertThat(verdict.text()).isEmpty();
    assertThat(verdict.code()).isZero();
    assertThat(folder.resolve("classes/org/kokoroe/fixture/Mended.class")).isNotEmptyFile();
  }

  @Test
  void withoutTheBuildsArgumentTheNullWouldPass() throws Exception {
    MainCompiler whole = compiler();
    List<String> fewer =
        whole.arguments().stream().filter(argument -> !argument.contains("NullAway")).toList();
    assertThat(fewer).hasSize(whole.arguments().size() - 1);
    MainCompiler.Verdict verdict =
        new MainCompiler(fewer, whole.checkers()).compile(fixture("Broken.java"));
    assertThat(verdict.code()).as(verdict.text()).isZero();
  }

  @Test
  void everyPackageOfTheModuleIsChecked() {
    assertThat(BASE.resolve("src/main/java/module-info.java"))
        .content()
        .contains("@NullMarked\nmodule org.kokoroe {");
  }

  private static MainCompiler compiler() throws Exception {
    return MainCompiler.of(
        BASE.resolve("pom.xml"), Files.readString(BASE.resolve("target/tools/checkers.path")));
  }

  private Path fixture(String name) throws IOException {
    try (InputStream text = NullnessTest.class.getResourceAsStream("nullness/" + name + ".txt")) {
      Path file = folder.resolve(name);
      Files.copy(Objects.requireNonNull(text), file);
      return file;
    }
  }
}
