package org.kokoroe.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseHashes;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.record.ClausesAcknowledged;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.testing.RecordRoom;

class ReadingDeskTest {
  private static final List<Language> BOTH = List.of(Language.JA, Language.EN);

  @TempDir private Path data;
  private RecordRoom room;
  private UUID person;
  private ReadingDesk desk;
  private Policy policy;

  @BeforeEach
  void open() {
    room = new RecordRoom(data);
    person = room.person("00123", "例", "総務課");
    desk = new ReadingDesk(room.store(), room.workspace().content());
    policy = room.workspace().content().policies().policy("kameyama").orElseThrow();
  }

  @AfterEach
  void close() {
    room.close();
  }

  private Clause clause(String id) {
    return room.workspace().content().policies().find(new ClauseId(id)).orElseThrow().clause();
  }

  private void read(List<Language> languages, String... ids) {
    var clauses = List.of(ids).stream().map(this::clause).toList();
    assertThat(
            desk.acknowledge(person, new Shown(policy, new ClauseId(ids[0]), clauses, languages)))
        .isInstanceOf(AppendOutcome.Saved.class);
  }

  private static Clause changed(Clause clause, String language, String text) {
    var texts = new java.util.HashMap<>(Map.of("ja", clause.text().in(Language.JA)));
    clause.text().find(Language.EN).ifPresent(en -> texts.put("en", en));
    texts.put(language, text);
    return new Clause(
        clause.id(),
        clause.slug(),
        clause.kind(),
        clause.label(),
        new LocalizedText(texts),
        clause.ruby(),
        clause.translation(),
        clause.signatory(),
        clause.children());
  }

  @Test
  void keepsWhatWasReadWithItsHashesAndTheExactPolicy() {
    read(BOTH, "kameyama:7.(5)", "kameyama:7.(5).p1");
    var event = room.store().events().getLast();
    assertThat(event.type()).isEqualTo(EventType.CLAUSES_ACKNOWLEDGED);
    assertThat(event.subject()).isEqualTo(person);
    var payload = event.payloadAs(ClausesAcknowledged.class);
    assertThat(payload.scope()).isEqualTo("kameyama:7.(5)");
    assertThat(payload.languages()).containsExactly("ja", "en");
    var shown = payload.clauses().getLast();
    var text = clause("kameyama:7.(5).p1");
    assertThat(shown.clause()).isEqualTo("kameyama:7.(5).p1");
    assertThat(shown.jaHash()).isEqualTo(hash(text, Language.JA));
    assertThat(shown.shownHash()).isEqualTo(hash(text, Language.EN));
    assertThat(room.store().kept(payload.policyDigest()))
        .hasValue(room.workspace().content().policyFile("kameyama").orElseThrow().bytes());
    assertThat(room.store().verify().isSound()).isTrue();
  }

  private static String hash(Clause clause, Language language) {
    return ClauseHashes.subtreeHash(clause, language).orElseThrow();
  }

  @Test
  void isNoCompletion() {
    read(BOTH, "kameyama:7.(5)", "kameyama:7.(5).p1");
    assertThat(room.store().history().completions()).isEmpty();
    assertThat(room.store().history().lessons(person)).isEmpty();
  }

  @Test
  void knowsAfterARestartWhatWasReadByWhom() {
    read(BOTH, "kameyama:7.(5).p1");
    room.close();
    room = new RecordRoom(data);
    desk = new ReadingDesk(room.store(), room.workspace().content());
    assertThat(desk.readBy(person).readAt(policy, clause("kameyama:7.(5).p1"))).isPresent();
    assertThat(desk.readBy(person).readAt(policy, clause("kameyama:7.(6).p1"))).isEmpty();
    assertThat(desk.readBy(UUID.randomUUID()).readAt(policy, clause("kameyama:7.(5).p1")))
        .isEmpty();
  }

  @Test
  void takesAChangedTextForUnread() {
    read(BOTH, "kameyama:7.(5).p1");
    var text = clause("kameyama:7.(5).p1");
    var revised = changed(text, "ja", text.text().in(Language.JA) + "改");
    assertThat(desk.readBy(person).readAt(policy, revised)).isEmpty();
    assertThat(desk.readBy(person).readAt(policy, changed(text, "en", "Otherwise put")))
        .isPresent();
  }

  @Test
  void takesAChangedTranslationForUnreadWhereOnlyThatWasShown() {
    read(List.of(Language.EN), "kameyama:7.(5).p1");
    var text = clause("kameyama:7.(5).p1");
    assertThat(desk.readBy(person).readAt(policy, text)).isPresent();
    assertThat(desk.readBy(person).readAt(policy, changed(text, "en", "Otherwise put"))).isEmpty();
  }

  @Test
  void refusesToRecordWhatWasNotOnTheScreen() {
    var none = new Shown(policy, new ClauseId("kameyama:7.(5)"), List.of(), BOTH);
    assertThatThrownBy(() -> desk.acknowledge(person, none))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
