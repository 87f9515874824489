package org.kokoroe.core.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.policy.ClauseId;

class NotebookFileTest {
  private static final Instant NOW = Instant.parse("2026-11-25T01:02:03Z");
  private static final ClauseId HUMAN = new ClauseId("kameyama:7.(5)");
  private static final ClauseId DUTY = new ClauseId("kameyama:5.p1");

  @TempDir private Path data;
  private final UUID person = UUID.randomUUID();

  private NotebookFile file() {
    return new NotebookFile(data, person, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private Notebook loaded() {
    assertThat(file().load()).isInstanceOf(NotebookFile.Loaded.Fine.class);
    return ((NotebookFile.Loaded.Fine) file().load()).notebook();
  }

  @Test
  void bringsBookmarksAndNotesBackAfterARestart() {
    var notebook =
        Notebook.EMPTY
            .toggleBookmark(HUMAN, NOW)
            .withNote(HUMAN, " 研修は11月\n「確認」 ", NOW)
            .withNote(DUTY, "𠮷野さんに聞く", NOW);
    assertThat(file().save(notebook)).isTrue();
    assertThat(loaded().all()).isEqualTo(notebook.all());
    assertThat(loaded().at(HUMAN).orElseThrow().note()).isEqualTo("研修は11月\n「確認」");
    assertThat(data.resolve("notes")).isDirectoryContaining(f -> f.endsWith(person + ".json"));
  }

  @Test
  void keepsTheBookmarkWhenTheNoteGoesAndForgetsWhatIsEmpty() {
    var both = Notebook.EMPTY.toggleBookmark(HUMAN, NOW).withNote(HUMAN, "x", NOW);
    assertThat(both.withNote(HUMAN, "  ", NOW).at(HUMAN).orElseThrow().bookmarked()).isTrue();
    assertThat(both.withNote(HUMAN, "", NOW).toggleBookmark(HUMAN, NOW).all()).isEmpty();
    assertThat(both.without(HUMAN).all()).isEmpty();
  }

  @Test
  void makesNoFileUntilSomethingIsSaved() {
    assertThat(loaded().all()).isEmpty();
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void setsAFileAsideThatCannotBeReadAndLosesNothingOfIt() throws IOException {
    for (String spoilt : new String[] {"{\"format\": \"kokor", "[]", "{\"format\":\"other/1\"}"}) {
      Path file = data.resolve("notes").resolve(person + ".json");
      Files.createDirectories(file.getParent());
      Files.writeString(file, spoilt);
      var loaded = file().load();
      assertThat(loaded).isInstanceOf(NotebookFile.Loaded.SetAside.class);
      Path aside = ((NotebookFile.Loaded.SetAside) loaded).aside();
      assertThat(aside).hasContent(spoilt);
      assertThat(file).doesNotExist();
      Files.delete(aside);
    }
  }

  @Test
  void leavesAFileWhereItIsThatCannotBeOpenedNow() throws IOException {
    Path file = Files.createDirectories(data.resolve("notes").resolve(person + ".json"));
    assertThat(file().load()).isEqualTo(new NotebookFile.Loaded.Stuck(file));
    assertThat(file).exists();
  }

  @Test
  void leavesTheOldFileWhereTheDiskRefuses() throws IOException {
    assertThat(file().save(Notebook.EMPTY.toggleBookmark(HUMAN, NOW))).isTrue();
    Files.createDirectory(data.resolve("notes").resolve(person + ".json.part"));
    assertThat(file().save(Notebook.EMPTY)).isFalse();
    assertThat(loaded().at(HUMAN)).isPresent();
  }
}
