package org.kokoroe.core.report.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kokoroe.core.record.Marks;
import org.kokoroe.core.report.Certificate;
import org.kokoroe.core.text.FiscalYear;
import org.kokoroe.core.text.JapaneseDates;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;

/// What stands on a certificate, in one language.
final class CertificateWords {
  private static final JapaneseDates DATES = JapaneseDates.standard();
  private static final int PLACES = 2;

  private final Certificate certificate;
  private final Language language;
  private final Face face;
  private final Messages messages;

  /// @param face to tell which characters it lacks
  CertificateWords(Certificate certificate, Language language, Face face) {
    this.certificate = certificate;
    this.language = language;
    this.face = face;
    this.messages = Columns.messages(language);
  }

  /// A fact beside what it is called.
  record Fact(String label, String value) {}

  String documentTitle() {
    return messages.get("pdf.certificate.document", title(), course());
  }

  String title() {
    return messages.get("pdf.certificate.title");
  }

  String number() {
    return messages.get("pdf.certificate.number", certificate.number());
  }

  String organisation() {
    return certificate.organisation().in(language);
  }

  /// Returns what stands at the very foot, outside the frame.
  String made() {
    return messages.get("pdf.certificate.made");
  }

  String name() {
    return messages.get("pdf.certificate.name", certificate.holder().name());
  }

  /// Returns staff number and department; nothing where neither is known.
  Optional<String> post() {
    Certificate.Holder holder = certificate.holder();
    String department = holder.department().in(language);
    if (holder.employeeNo().isBlank()) {
      return Optional.of(department).filter(words -> !words.isBlank());
    }
    String number = messages.get("pdf.certificate.staffNumber", holder.employeeNo());
    return Optional.of(
        department.isBlank() ? number : messages.get("pdf.certificate.post", number, department));
  }

  String statement() {
    return messages.get("pdf.certificate.statement");
  }

  /// Returns what was completed, how and when.
  List<Fact> facts() {
    var document = certificate.document();
    return List.of(
        fact(
            "course",
            messages.get("pdf.certificate.version", course(), certificate.course().version())),
        fact("policy", policy(document)),
        fact("issued", issued(document)),
        fact("score", score()),
        fact("passMark", messages.get("pdf.certificate.atLeast", certificate.passPercent())),
        fact("completed", DATES.both(certificate.completed(), language)),
        fact("fiscalYear", fiscalYear(certificate.fiscalYear())));
  }

  /// Returns how the certificate can be checked, and what the face cannot draw.
  List<Fact> checks() {
    List<Fact> checks = new ArrayList<>();
    checks.add(fact("hash", certificate.recordHash()));
    checks.add(fact("check", messages.get("pdf.certificate.howToCheck")));
    String lacking = points(point -> !face.has(point) && !Face.isUnseen(point));
    if (!lacking.isEmpty()) {
      checks.add(fact("characters", messages.get("pdf.certificate.lacking", lacking)));
    }
    String selectors = points(Face::isVariationSelector);
    if (!selectors.isEmpty()) {
      checks.add(fact("shapes", messages.get("pdf.certificate.plainShape", selectors)));
    }
    return checks;
  }

  private Fact fact(String key, String value) {
    return new Fact(
        switch (key) {
          case "course" -> messages.get("pdf.certificate.course");
          case "policy" -> messages.get("pdf.certificate.policy");
          case "issued" -> messages.get("pdf.certificate.issued");
          case "score" -> messages.get("pdf.certificate.score");
          case "passMark" -> messages.get("pdf.certificate.passMark");
          case "completed" -> messages.get("pdf.certificate.completed");
          case "fiscalYear" -> messages.get("pdf.certificate.fiscalYear");
          case "hash" -> messages.get("pdf.certificate.hash");
          case "check" -> messages.get("pdf.certificate.check");
          case "characters" -> messages.get("pdf.certificate.characters");
          default -> messages.get("pdf.certificate.shapes");
        },
        value);
  }

  private String course() {
    return certificate.course().title().in(language);
  }

  /// Counts revisions that have a number; others are named, for example by their day.
  private String policy(Certificate.Document document) {
    String revision = document.revision();
    String title = document.title().in(language);
    if (revision.isEmpty()) {
      return title;
    }
    return revision.chars().allMatch(Character::isDigit)
        ? messages.get("pdf.certificate.revision", title, revision)
        : messages.get("pdf.certificate.revision.named", title, revision);
  }

  private String issued(Certificate.Document document) {
    String day =
        document
            .date()
            .map(date -> DATES.both(date, language))
            .orElseGet(() -> messages.get("pdf.undated"));
    return messages.get("pdf.certificate.issuer", document.issuer().in(language), day);
  }

  /// Rounded down, so that what is short of the pass mark never reads as if it reached it.
  private String score() {
    Marks marks = certificate.score().marks();
    BigDecimal reached =
        new BigDecimal(marks.numerator())
            .divide(new BigDecimal(marks.denominator()), PLACES, RoundingMode.DOWN);
    String plain = reached.signum() == 0 ? "0" : reached.stripTrailingZeros().toPlainString();
    return messages.get(
        "pdf.certificate.marks", plain, certificate.score().max(), certificate.score().percent());
  }

  private String fiscalYear(FiscalYear year) {
    return messages.get(
        "pdf.certificate.year",
        year.label(Language.JA),
        Integer.toString(year.year()),
        Integer.toString(year.year() + 1));
  }

  private String points(IntPredicate wanted) {
    var holder = certificate.holder();
    String all = holder.name() + holder.employeeNo() + holder.department().in(language);
    IntStream points = all.codePoints().filter(c -> !Character.isWhitespace(c) && wanted.test(c));
    return points.distinct().mapToObj("U+%04X"::formatted).collect(Collectors.joining(", "));
  }
}
