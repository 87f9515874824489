package org.kokoroe.handbook;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kokoroe.core.note.Jotting;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.JapaneseDates;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;

/// What the person at the PC has put below a row: bookmark, note, that it was read; and at the end
/// of a section the button that says so.
final class RowFoot {
  private final HandbookViewModel model;
  private final Messages messages;
  private final JapaneseDates dates = JapaneseDates.standard();

  RowFoot(HandbookViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /// Builds what belongs below the row, if anything does.
  Optional<Region> below(Row row) {
    Optional<ClauseId> lead = row.lead().map(entry -> entry.clause().id());
    List<Node> parts = new ArrayList<>();
    lead.flatMap(model.notes()::at).ifPresent(jotting -> parts.addAll(marks(jotting)));
    if (model.reading().isOffered()) {
      lead.flatMap(model.outline()::rowOf).ifPresent(at -> reading(at).ifPresent(parts::add));
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    var foot = new FlowPane();
    foot.getStyleClass().add("k-row-foot");
    foot.getChildren().addAll(parts);
    return Optional.of(foot);
  }

  private List<Node> marks(Jotting jotting) {
    List<Node> marks = new ArrayList<>();
    if (jotting.bookmarked()) {
      marks.add(word(Icon.Glyph.BOOKMARK, messages.get("handbook.bookmarked"), "k-hint"));
    }
    if (!jotting.note().isEmpty()) {
      var note = word(Icon.Glyph.NOTE, jotting.note(), "k-note");
      note.setWrapText(true);
      note.setMinHeight(Region.USE_PREF_SIZE);
      note.setAccessibleText(messages.get("handbook.note.spoken", jotting.note()));
      marks.add(note);
    }
    return marks;
  }

  /// At the end of a section its button, or that it was read; else that this one clause was.
  private Optional<Node> reading(int row) {
    Progress progress = model.reading().progress();
    int section = model.outline().sectionOf(row);
    boolean ends = section >= 0 && row == model.outline().end(section) - 1;
    boolean text = section >= 0 && !model.outline().texts(section).isEmpty();
    if (ends && text && !progress.isOwnTextRead(section)) {
      boolean unsaved = model.reading().unsavedProperty().get();
      return Optional.of(unsaved ? new VBox(unsaved(), button(section)) : button(section));
    }
    Optional<Instant> at = ends && text ? lastRead(section) : progress.readAt(row);
    String key = ends && text ? "handbook.read.section" : "handbook.read.clause";
    return at.map(
        when ->
            word(
                Icon.Glyph.CHECK,
                messages.get(
                    key,
                    dates.date(
                        when.atZone(ZoneId.systemDefault()).toLocalDate(), messages.language())),
                "k-success-text"));
  }

  private Optional<Instant> lastRead(int section) {
    return model.outline().texts(section).stream()
        .flatMap(row -> model.reading().progress().readAt(row).stream())
        .max(Instant::compareTo);
  }

  private Node unsaved() {
    return word(Icon.Glyph.WARNING, messages.get("handbook.read.unsaved"), "k-danger-text");
  }

  private Node button(int section) {
    var button = new Button(messages.get("handbook.read.now"));
    button.setId("read-" + section);
    button.getStyleClass().add("k-read-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    var heading = model.outline().sections().get(section).row();
    button.setAccessibleText(
        messages.get(
            "handbook.read.now.spoken", model.outline().path(heading, messages.language())));
    button.setOnAction(
        event ->
            model.reading().acknowledgeSection(section, model.viewProperty().get().languages()));
    return button;
  }

  private static Label word(Icon.Glyph glyph, String words, String styleClass) {
    var label = new Label(words, new Icon(glyph));
    label.getStyleClass().add(styleClass);
    label.setMinWidth(0);
    return label;
  }
}
