package org.kokoroe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.record.AttemptStarted;
import org.kokoroe.core.record.AttemptSubmitted;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.KeepOutcome;
import org.kokoroe.core.record.PaperItem;
import org.kokoroe.core.record.ResponseGiven;
import org.kokoroe.core.text.FiscalYear;
import org.kokoroe.core.text.Language;

class CertificatesTest {
  private static final String COURSE = "human-security";

  @TempDir Path folder;
  private Sittings sittings;
  private UUID person;

  @BeforeEach
  void open() throws Exception {
    sittings = new Sittings(folder);
    person = sittings.person("00123", "山田 花子（例）", "01");
  }

  @AfterEach
  void close() {
    sittings.close();
  }

  @Test
  void theFirstPassOfTheYearIsCertifiedAndIsTheOneOfTheTrainingRecord() {
    sittings.at("2026-04-10T00:00:00Z").sit(person, 1, 10, 7, 60_000);
    UUID first = sittings.at("2026-04-11T00:00:00Z").sit(person, 1, 10, 8, 60_000);
    sittings.at("2026-04-12T00:00:00Z").sit(person, 2, 10, 10, 60_000);

    Certificate certificate = ready(Optional.empty());

    assertThat(certificate.attempt()).isEqualTo(first);
    assertThat(certificate.completed()).isEqualTo(LocalDate.of(2026, 4, 11));
    assertThat(certificate.score().percent()).isEqualTo(80);
    assertThat(certificate.course().version()).isEqualTo(1);
    var row =
        TrainingRecords.read(
                sittings.store(),
                Sittings.OFFICE,
                Selection.everything(),
                Language.JA,
                sittings.clock())
            .table()
            .rows()
            .getFirst();
    assertThat(row).contains(Cell.text(certificate.recordHash()));
  }

  @Test
  void everyYearHasItsOwnAndTheNewestIsMeantWhereNoneIsGiven() {
    sittings.at("2025-06-01T00:00:00Z").sit(person, 1, 10, 10, 60_000);
    sittings.at("2026-06-01T00:00:00Z").sit(person, 1, 10, 9, 60_000);
    sittings.at("2027-06-01T00:00:00Z").sit(person, 1, 10, 2, 60_000);

    assertThat(ready(Optional.empty()).fiscalYear()).isEqualTo(new FiscalYear(2026));
    assertThat(ready(Optional.of(new FiscalYear(2025))).score().percent()).isEqualTo(100);
    assertThat(of(Optional.of(new FiscalYear(2027))))
        .isInstanceOfSatisfying(
            CertificateOutcome.NotPassed.class,
            notPassed -> {
              assertThat(notPassed.best().orElseThrow().percent()).isEqualTo(20);
              assertThat(notPassed.passPercent()).isEqualTo(80);
            });
    assertThat(of(Optional.of(new FiscalYear(2024))))
        .isEqualTo(new CertificateOutcome.NotTaken(List.of(COURSE)));
  }

  @Test
  void whoHasNotFinishedOrNeverBegunHasNone() {
    assertThat(of(Optional.empty())).isEqualTo(new CertificateOutcome.NotTaken(List.of()));
    sittings.start(person, 1, 10);
    assertThat(of(Optional.empty()))
        .isEqualTo(new CertificateOutcome.NotPassed(Optional.empty(), 80));
  }

  @Test
  void nameAndNumberAreTheLatestTheDepartmentIsThatOfTheTime() {
    sittings.sit(person, 1, 10, 9, 60_000);
    String hash = ready(Optional.empty()).recordHash();
    sittings.change(person, "00777", "髙橋 花子（例）", "02");

    Certificate certificate = ready(Optional.empty());

    assertThat(certificate.holder().name()).isEqualTo("髙橋 花子（例）");
    assertThat(certificate.holder().employeeNo()).isEqualTo("00777");
    assertThat(certificate.holder().department().in(Language.EN)).isEqualTo("General affairs");
    assertThat(certificate.recordHash()).isEqualTo(hash);
  }

  @Test
  void aTextThatCannotBeReadIsSaidAndNothingIsCertified() {
    var kept =
        (KeepOutcome.Kept) sittings.store().keep("not a course".getBytes(StandardCharsets.UTF_8));
    UUID attempt = UUID.randomUUID();
    var item = new PaperItem("q0@1", List.of("a", "b"));
    sittings
        .store()
        .append(
            EventType.ATTEMPT_STARTED,
            person,
            new AttemptStarted(
                attempt,
                COURSE,
                1,
                kept.sha256(),
                "tokyo",
                Map.of("tokyo", kept.sha256()),
                7,
                List.of(item),
                80),
            null);
    sittings
        .store()
        .append(
            EventType.RESPONSE_GIVEN,
            person,
            new ResponseGiven(
                attempt, 0, "q0@1", item.order(), List.of("a"), 1, 1, "ja", 1000, List.of()),
            null);
    sittings
        .store()
        .append(
            EventType.ATTEMPT_SUBMITTED,
            person,
            new AttemptSubmitted(attempt, 1, 1, 1, true, 1000),
            null);

    assertThat(of(Optional.empty())).isEqualTo(new CertificateOutcome.TextLost(kept.sha256()));
  }

  private CertificateOutcome of(Optional<FiscalYear> year) {
    return Certificates.read(sittings.store(), Sittings.OFFICE).of(person, COURSE, year);
  }

  private Certificate ready(Optional<FiscalYear> year) {
    return ((CertificateOutcome.Ready) of(year)).certificate();
  }
}
