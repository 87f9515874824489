package org.kokoroe.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.SaveStatus;
import org.kokoroe.core.note.Jotting;
import org.kokoroe.core.note.Notebook;
import org.kokoroe.core.note.NotebookFile;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.reading.ReadingDesk;
import org.kokoroe.core.text.Language;
import org.kokoroe.testing.Halls;
import org.kokoroe.testing.LaterTaskExecutor;
import org.kokoroe.testing.RecordRoom;

/// What a person does while the disk is slow or refuses is neither lost nor done twice.
class BusyPcTest {
  private static final ClauseId HUMAN = new ClauseId("kameyama:7.(5)");
  private static final ClauseId DUTY = new ClauseId("kameyama:6.p1");

  @TempDir private Path data;
  private final LaterTaskExecutor tasks = new LaterTaskExecutor();
  private final SaveStatus saves = new SaveStatus();
  private RecordRoom room;
  private UUID person;
  private NotebookFile file;

  @BeforeEach
  void open() {
    room = new RecordRoom(data);
    person = room.person("00123", "例", "総務課");
    file = new NotebookFile(data, person, room.clock());
  }

  @AfterEach
  void close() {
    room.close();
  }

  private Optional<Personal> personal() {
    var other = new Halls(Optional.of(person)).hall();
    var hall =
        new Hall(
            other.navigation(), other.session(), saves, other.appearance(), tasks, other.dialogs());
    var desk = new ReadingDesk(room.store(), room.workspace().content());
    return Optional.of(new Personal(person, desk, file, room.clock(), hall));
  }

  private List<Jotting> written() {
    return ((NotebookFile.Loaded.Fine) file.load()).notebook().all();
  }

  @Test
  void whatIsNotedBeforeTheFileWasReadIsAddedToWhatWasThere() {
    file.save(Notebook.EMPTY.withNote(DUTY, "前から", room.clock().instant()));
    var notes = new NotesModel(personal());

    notes.toggleBookmark(HUMAN);
    notes.write(HUMAN, "研修の前に読む");
    tasks.catchUp();

    assertThat(written()).extracting(Jotting::note).containsExactly("前から", "研修の前に読む");
    assertThat(notes.at(HUMAN)).get().matches(Jotting::bookmarked);
    assertThat(saves.stateProperty().get()).isInstanceOf(SaveStatus.Saved.class);
  }

  @Test
  void aPaneForANoteOpensOnlyWithTheNoteThatIsThere() {
    file.save(Notebook.EMPTY.withNote(HUMAN, "前から", room.clock().instant()));
    var notes = new NotesModel(personal());
    StringBuilder shown = new StringBuilder();

    notes.whenRead(() -> shown.append(notes.at(HUMAN).map(Jotting::note).orElse("nothing")));
    assertThat(shown).isEmpty();
    tasks.catchUp();

    assertThat(shown.toString()).isEqualTo("前から");
  }

  @Test
  void aNoteThatCannotBeWrittenStaysOnTheScreenAndThePersonIsTold() throws IOException {
    Path taken = Files.createDirectories(data.resolve("notes").resolve(person + ".json"));
    var notes = new NotesModel(personal());
    tasks.catchUp();

    notes.write(HUMAN, "研修の前に読む");
    tasks.catchUp();

    assertThat(notes.at(HUMAN)).get().extracting(Jotting::note).isEqualTo("研修の前に読む");
    assertThat(saves.stateProperty().get()).isInstanceOf(SaveStatus.NotSaved.class);
    assertThat(taken).isEmptyDirectory();
  }

  @Test
  void twoSectionsReadInQuickSuccessionAreBothRecordedAndNoneTwice() {
    Policy policy = room.workspace().content().policies().policy("kameyama").orElseThrow();
    var outline = new Outline(room.workspace().content().policies(), policy);
    var reading = new ReadingModel(personal(), outline);
    int first = outline.rowOf(HUMAN).orElseThrow();
    int second = outline.nextSection(first);

    reading.acknowledge(first, List.of(Language.JA));
    reading.acknowledge(first, List.of(Language.JA));
    reading.acknowledge(second, List.of(Language.JA));
    tasks.catchUp();

    assertThat(room.store().history().acknowledgements(person))
        .extracting(a -> a.read().scope())
        .containsExactly("kameyama:7.(5)", "kameyama:7.(6)");
  }
}
