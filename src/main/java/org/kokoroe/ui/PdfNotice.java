package org.kokoroe.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.kokoroe.core.report.Certificate;
import org.kokoroe.core.report.pdf.PrintOutcome;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.PdfSaving.Done;
import org.kokoroe.ui.PdfSaving.None;
import org.kokoroe.ui.PdfSaving.State;
import org.kokoroe.ui.PdfSaving.Writing;

/// Says what became of a printout: where the file is and how it comes on paper, or what to do next.
public final class PdfNotice extends HBox {
  private final Messages messages;
  private final Label words = new Label();
  private final Icon icon = new Icon();
  private Subscription bound = Subscription.EMPTY;

  /// Speaks that language while it is in a window.
  public PdfNotice(PdfSaving saving, Language language) {
    this.messages = Messages.of(PdfNotice.class, language);
    words.setId("printNotice");
    words.setWrapText(true);
    setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(icon, words);
    sceneProperty()
        .subscribe(
            (was, is) -> {
              bound.unsubscribe();
              bound = is == null ? Subscription.EMPTY : saving.stateProperty().subscribe(this::say);
            });
  }

  /// Makes the button that saves; it rests while a file is being made.
  public static Button saveButton(PdfSaving saving, Language language) {
    Button button = button(saving, Messages.of(PdfNotice.class, language).get("ui.print.save"));
    button.setId("printSave");
    return button;
  }

  /// Makes the button that saves a certificate; it rests while the file is being made.
  public static Button certificateButton(
      PdfSaving saving, Certificate certificate, Language language) {
    Button button =
        button(saving, Messages.of(PdfNotice.class, language).get("ui.certificate.save"));
    button.getStyleClass().add("k-secondary");
    button.setOnAction(event -> saving.save(certificate, language));
    return button;
  }

  private static Button button(PdfSaving saving, String words) {
    var button = new Button(words, new Icon(Icon.Glyph.DISK));
    button.setMinWidth(USE_PREF_SIZE);
    button.disableProperty().bind(saving.stateProperty().map(Writing.class::isInstance));
    return button;
  }

  private void say(State state) {
    boolean none = state instanceof None;
    setVisible(!none);
    setManaged(!none);
    String ground = "k-notice-info";
    Icon.Glyph glyph = Icon.Glyph.CLOCK;
    if (state instanceof Done done) {
      ground = done.isWritten() ? "k-notice-success" : "k-notice-danger";
      glyph = done.isWritten() ? Icon.Glyph.CHECK : Icon.Glyph.WARNING;
    }
    getStyleClass().setAll("k-notice", ground);
    icon.setGlyph(glyph);
    words.setText(text(state));
  }

  private String text(State state) {
    return switch (state) {
      case None _ -> "";
      case Writing _ -> messages.get("ui.print.writing");
      case Done(PrintOutcome.Written written, String place) ->
          messages.get("ui.print.written", written.pages(), place);
      case Done(PrintOutcome.TargetNotWritable _, String place) ->
          messages.get("ui.print.notWritable", place);
      case Done(PrintOutcome.DiskFull _, String place) -> messages.get("ui.print.diskFull", place);
      case Done(PrintOutcome.NoFonts _, String _) -> messages.get("ui.print.noFonts");
    };
  }
}
