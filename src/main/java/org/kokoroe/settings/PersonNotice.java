package org.kokoroe.settings;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.text.Messages;
import org.kokoroe.settings.ParticularsViewModel.Outcome;
import org.kokoroe.ui.Icon;

/// Says what saving the particulars came to; what a field lacks is said beside the field.
final class PersonNotice extends HBox {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

  private final Messages messages;
  private final Icon icon = new Icon();
  private final Label words = SettingsController.wrapped("", "k-body");

  PersonNotice(Messages messages) {
    this.messages = messages;
    words.setId("settings-message");
    setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(icon, words);
    show(new Outcome.None());
  }

  void show(Outcome outcome) {
    SettingsController.visible(this, !say(outcome).isEmpty());
    words.setText(say(outcome));
    switch (outcome) {
      case Outcome.Saved _ -> dress(Icon.Glyph.SAVED, "k-success-icon", "k-notice-success");
      case Outcome.NotSaved _ -> dress(Icon.Glyph.WARNING, "k-warning-icon", "k-notice-warning");
      default -> dress(Icon.Glyph.INFO, "k-muted-icon", "k-notice-info");
    }
  }

  private void dress(Icon.Glyph glyph, String iconStyle, String ground) {
    icon.setGlyph(glyph);
    icon.getStyleClass().setAll("k-icon", iconStyle);
    getStyleClass().setAll("k-notice", "k-settings-notice", ground);
  }

  private String say(Outcome outcome) {
    return switch (outcome) {
      case Outcome.None _, Outcome.NumberMissing _, Outcome.NumberTaken _, Outcome.NameMissing _ ->
          "";
      case Outcome.Saved(var at) -> messages.get("settings.saved", TIME.format(at));
      case Outcome.Unchanged _ -> messages.get("settings.unchanged");
      case Outcome.NotSaved(AppendOutcome.Reason reason) ->
          switch (reason) {
            case DISK_FULL -> messages.get("settings.not-saved.full");
            case READ_ONLY -> messages.get("settings.not-saved.read-only");
            case IO -> messages.get("settings.not-saved.io");
          };
    };
  }
}
