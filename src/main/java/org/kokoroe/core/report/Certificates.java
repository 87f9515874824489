package org.kokoroe.core.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.record.Completion;
import org.kokoroe.core.record.Completion.Score;
import org.kokoroe.core.record.CompletionState;
import org.kokoroe.core.record.Event;
import org.kokoroe.core.record.PersonDetails;
import org.kokoroe.core.record.PersonRecord;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.text.FiscalYear;
import org.kokoroe.core.text.LocalizedText;

/// What can be certified: at most one certificate for each person, course and fiscal year, of the
/// same sitting that decides the row of the training record. Texts come from the bytes that were
/// kept with the record, never from the content of today.
public final class Certificates {
  private final RecordStore store;
  private final Office office;
  private final RecordedEvents events;
  private final RecordedTexts texts;
  private final List<Standing> standings;

  private Certificates(RecordStore store, Office office) {
    this.store = store;
    this.office = office;
    this.events = new RecordedEvents(store.events());
    this.texts = new RecordedTexts(store);
    this.standings = Standing.of(store.history().completions());
  }

  /// Reads the records as they are now.
  public static Certificates read(RecordStore store, Office office) {
    return new Certificates(store, office);
  }

  /// Certifies the completion of a course in that fiscal year; in the newest one completed, where
  /// none is given.
  public CertificateOutcome of(UUID person, String course, Optional<FiscalYear> year) {
    List<Standing> all =
        standings.stream()
            .filter(standing -> standing.decisive().person().equals(person))
            .filter(standing -> standing.decisive().course().equals(course))
            .filter(standing -> year.isEmpty() || year.get().equals(yearOf(standing)))
            .sorted(Comparator.comparing(Certificates::yearOf))
            .toList();
    if (all.isEmpty()) {
      return new CertificateOutcome.NotTaken(completed(person));
    }
    return all.reversed().stream()
        .filter(Certificates::isPassed)
        .findFirst()
        .map(this::certified)
        .orElseGet(
            () ->
                new CertificateOutcome.NotPassed(
                    all.getLast().bestScore(), all.getLast().decisive().passPercent()));
  }

  private static FiscalYear yearOf(Standing standing) {
    return standing.decisive().fiscalYear();
  }

  private static boolean isPassed(Standing standing) {
    return standing.decisive().state() == CompletionState.PASSED;
  }

  private List<String> completed(UUID person) {
    return standings.stream()
        .filter(Certificates::isPassed)
        .map(Standing::decisive)
        .filter(completion -> completion.person().equals(person))
        .map(Completion::course)
        .distinct()
        .sorted()
        .toList();
  }

  private CertificateOutcome certified(Standing standing) {
    Completion completion = standing.decisive();
    String policy = Objects.requireNonNull(completion.policyDigests().get(completion.policy()));
    Optional<LocalizedText> title = texts.courseTitle(completion.courseDigest());
    if (title.isEmpty()) {
      return new CertificateOutcome.TextLost(completion.courseDigest());
    }
    var course =
        new Certificate.Taken(completion.course(), title.get(), completion.courseVersion());
    return texts
        .document(policy)
        .<CertificateOutcome>map(
            document -> new CertificateOutcome.Ready(certificate(completion, course, document)))
        .orElseGet(() -> new CertificateOutcome.TextLost(policy));
  }

  private Certificate certificate(
      Completion completion, Certificate.Taken course, Certificate.Document document) {
    AttemptRecord attempt = store.history().attempt(completion.decisive()).orElseThrow();
    Event event = events.deciding(attempt.id());
    return new Certificate(
        attempt.id(),
        holder(completion.person(), event),
        course,
        document,
        new Score(attempt.score(), attempt.started().maxScore()),
        completion.passPercent(),
        event.at().atOffset(event.offset()).toLocalDate(),
        office.name(),
        event.hash().hex());
  }

  /// Name and number are those known last, as in the training record; the department is the one at
  /// the time.
  private Certificate.Holder holder(UUID person, Event event) {
    PersonDetails now = store.history().person(person).map(PersonRecord::details).orElseThrow();
    String given = events.detailsAt(person, event).orElse(now).department();
    LocalizedText department =
        office
            .departmentCode(given)
            .flatMap(code -> Stream.ofNullable(office.departments().get(code)).findFirst())
            .orElseGet(() -> LocalizedText.of(given, given));
    return new Certificate.Holder(now.employeeNo(), now.name(), department);
  }
}
