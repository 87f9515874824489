package org.kokoroe.records;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kokoroe.core.report.Certificate;
import org.kokoroe.core.report.CertificateOutcome;
import org.kokoroe.records.CourseRecords.Year;
import org.kokoroe.ui.PdfNotice;
import org.kokoroe.ui.PdfSaving;

/// The buttons that save certificates, each with what became of it; counted from the top of the
/// screen.
final class CertificateRows {
  private final RecordWords words;
  private final Function<Certificate, PdfSaving> savings;
  private final AtomicInteger buttons = new AtomicInteger();

  CertificateRows(RecordWords words, Function<Certificate, PdfSaving> savings) {
    this.words = words;
    this.savings = savings;
  }

  /// Makes the button, or says why there can be none.
  Node of(CourseRecords course, Year year, CertificateOutcome outcome) {
    return outcome instanceof CertificateOutcome.Ready(Certificate certificate)
        ? button(course, year, certificate)
        : CourseCard.wrapped(words.get("records.certificate.lost"), "k-hint");
  }

  private Node button(CourseRecords course, Year year, Certificate certificate) {
    PdfSaving saving = savings.apply(certificate);
    Button button = PdfNotice.certificateButton(saving, certificate, words.language());
    button.setId("records-certificate-" + buttons.incrementAndGet());
    button.setAccessibleText(
        words.get("records.certificate.of", words.text(course.title()), words.year(year)));
    var row = new VBox(button, new PdfNotice(saving, words.language()));
    row.getStyleClass().add("k-record-fact");
    return row;
  }
}
