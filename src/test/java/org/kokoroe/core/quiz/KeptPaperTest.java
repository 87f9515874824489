package org.kokoroe.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.course.Citation;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseHashes;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.record.ClauseShown;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.record.ResponseGiven;
import org.kokoroe.core.record.ResponseRecord;
import org.kokoroe.core.report.Certificate;
import org.kokoroe.core.report.CertificateOutcome;
import org.kokoroe.core.report.Certificates;
import org.kokoroe.core.report.Office;
import org.kokoroe.core.report.pdf.PdfPrinter;
import org.kokoroe.core.report.pdf.PrintOutcome;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// A paper and a certificate made from a record after the content has changed twice show what the
/// person saw.
class KeptPaperTest {
  @TempDir Path folder;
  private final List<LoadedContent> revisions = new ArrayList<>();

  /// What one question of the paper showed, and what came of it.
  ///
  /// @param question with all its texts, of whatever type
  /// @param choices in the order shown: their texts, or their ids where a choice is made of several
  /// @param clauses those cited, with the text of all below them
  private record Seen(
      Question question,
      List<LocalizedText> choices,
      List<Map<String, String>> clauses,
      Given given) {

    static Seen of(Attempt attempt, int index) {
      Paper.Item item = attempt.paper().items().get(index);
      Map<String, LocalizedText> texts = choices(item.question());
      return new Seen(
          item.question(),
          item.order().stream()
              .map(id -> texts.getOrDefault(id, LocalizedText.of(id, id)))
              .toList(),
          attempt.cites(index).stream()
              .map(Citation::clause)
              .map(id -> attempt.material().clause(id).orElseThrow())
              .flatMap(Clause::subtree)
              .map(clause -> clause.text().byTag())
              .toList(),
          attempt.given(index).orElseThrow());
    }

    static List<Seen> all(Attempt attempt) {
      return IntStream.range(0, attempt.paper().size()).mapToObj(i -> of(attempt, i)).toList();
    }

    private static Map<String, LocalizedText> choices(Question question) {
      Map<String, LocalizedText> texts = new LinkedHashMap<>();
      switch (question) {
        case Question.Single single -> single.options().forEach(o -> texts.put(o.id(), o.text()));
        case Question.Multiple multiple ->
            multiple.options().forEach(o -> texts.put(o.id(), o.text()));
        case Question.TrueFalseReason judged ->
            judged.options().forEach(o -> texts.put(o.id(), o.text()));
        case Question.Matrix matrix ->
            matrix.statements().forEach(s -> texts.put(s.id(), s.text()));
        case Question.Ordering ordering ->
            ordering.steps().forEach(s -> texts.put(s.id(), s.text()));
        default -> {}
      }
      return texts;
    }
  }

  @Test
  void aPaperShowsWhatThePersonSawAfterTheContentHasChangedTwice() throws Exception {
    UUID person;
    UUID id;
    List<Seen> seen;
    try (RecordStore store = store()) {
      person = Desks.register(store);
      Attempt attempt = answered(store, person);
      id = attempt.id();
      seen = Seen.all(attempt);
    }
    twoRevisionsAreTakenByOthers(seen);

    try (RecordStore store = store()) {
      QuizDesk desk = Desks.desk(store, revisions.getLast(), Desks.CLOCK, 9);
      Attempt again = desk.review(id).orElseThrow();
      assertThat(Seen.all(again)).isEqualTo(seen).hasSize(10);
      assertThat(seen.toString()).doesNotContain("（改");

      AttemptRecord record = store.history().attempt(id).orElseThrow();
      assertThat(record.person()).isEqualTo(person);
      for (ResponseRecord response : record.responses()) {
        ResponseGiven given = response.response();
        Paper.Item item = again.paper().items().get(given.index());
        assertThat(given.shownOrder()).isEqualTo(item.order());
        assertThat(given.question()).isEqualTo(item.question().reference());
        for (ClauseShown clause : given.clauses()) {
          assertThat(hash(again, clause.clause(), Language.JA)).isEqualTo(clause.jaHash());
          assertThat(hash(again, clause.clause(), language(given))).isEqualTo(clause.shownHash());
        }
      }
    }
  }

  @Test
  void aCertificateIsTheSameToTheByteAfterTheContentHasChangedTwice() throws Exception {
    UUID person;
    List<Seen> seen;
    Map<Language, Path> first = new LinkedHashMap<>();
    try (RecordStore store = store()) {
      person = Desks.register(store);
      seen = Seen.all(answered(store, person));
      for (Language language : List.of(Language.JA, Language.EN)) {
        first.put(language, printed(store, person, language, "before-"));
      }
    }
    twoRevisionsAreTakenByOthers(seen);

    try (RecordStore store = store()) {
      Certificate certificate = certificate(store, person);
      assertThat(certificate.course().title())
          .isEqualTo(Desks.CONTENT.course(Desks.COURSE).orElseThrow().title());
      int version = Desks.CONTENT.course(Desks.COURSE).orElseThrow().version();
      assertThat(certificate.course().version()).isEqualTo(version);
      assertThat(certificate.document().title())
          .isEqualTo(Desks.CONTENT.policies().policy("kameyama").orElseThrow().title());
      assertThat(certificate.document().revision()).isEqualTo("1");
      for (Language language : first.keySet()) {
        assertThat(printed(store, person, language, "after-"))
            .hasSameBinaryContentAs(first.get(language));
      }
      UUID other = store.history().people().getLast().id();
      assertThat(certificate(store, other).course().version()).isEqualTo(version + 2);
      assertThat(certificate(store, other).course().title().in(Language.JA)).endsWith("（改2）");
    }
  }

  /// Each revision is installed and taken, so that its bytes too are kept.
  private void twoRevisionsAreTakenByOthers(List<Seen> before) throws Exception {
    for (int revision = 1; revision <= 2; revision++) {
      LoadedContent content =
          ChangedContent.in(Files.createDirectory(folder.resolve("content-" + revision)), revision);
      revisions.add(content);
      try (RecordStore store = store()) {
        QuizDesk desk = Desks.desk(store, content, Desks.CLOCK, revision);
        Attempt attempt =
            Desks.started(desk.start(Desks.register(store), Desks.COURSE, "kameyama"));
        Desks.finish(attempt, 10);
        List<Seen> now = Seen.all(attempt);
        assertThat(now.toString()).contains("（改" + revision + "）");
        assertThat(now).doesNotContainAnyElementsOf(before);
      }
    }
  }

  /// Takes the course as it ships, in both languages; one answer is wrong.
  private static Attempt answered(RecordStore store, UUID person) {
    Attempt attempt = Desks.started(Desks.desk(store, 5).start(person, Desks.COURSE, "kameyama"));
    for (int i = 0; i < attempt.paper().size(); i++) {
      Question question = attempt.paper().question(i);
      Answer answer = i == 4 ? SampleAnswers.wrong(question) : SampleAnswers.right(question);
      Language language = i % 2 == 0 ? Language.JA : Language.EN;
      assertThat(attempt.answer(i, answer, language, 1000))
          .isInstanceOf(AnswerOutcome.Accepted.class);
    }
    assertThat(attempt.submit()).isInstanceOf(SubmitOutcome.Submitted.class);
    return attempt;
  }

  private static String hash(Attempt attempt, String clause, Language language) {
    Clause kept = attempt.material().clause(new ClauseId(clause)).orElseThrow();
    return ClauseHashes.subtreeHash(kept, language).orElseThrow();
  }

  private static Language language(ResponseGiven given) {
    return given.language().equals("en") ? Language.EN : Language.JA;
  }

  private Path printed(RecordStore store, UUID person, Language language, String prefix) {
    Path file = folder.resolve(prefix + language.tag() + ".pdf");
    assertThat(new PdfPrinter(Desks.SHIPPED).save(certificate(store, person), language, file))
        .isInstanceOf(PrintOutcome.Written.class);
    return file;
  }

  private static Certificate certificate(RecordStore store, UUID person) {
    Office office = Office.of(Desks.CONTENT.organisation().orElseThrow());
    var outcome = Certificates.read(store, office).of(person, Desks.COURSE, Optional.empty());
    assertThat(outcome).isInstanceOf(CertificateOutcome.Ready.class);
    return ((CertificateOutcome.Ready) outcome).certificate();
  }

  private RecordStore store() {
    return Desks.store(folder.resolve("data"));
  }
}
