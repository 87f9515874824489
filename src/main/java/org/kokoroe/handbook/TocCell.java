package org.kokoroe.handbook;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;

/// One line of the contents: number, then the heading, which wraps.
final class TocCell extends WrappingCell<Outline.Section> {
  private static final int DEEPEST = 3;

  private final HandbookViewModel model;
  private final Messages messages;
  private @Nullable Shown shown;

  private record Shown(Outline.Section section, Progress.State state) {}

  TocCell(HandbookViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("k-toc-cell");
  }

  @Override
  protected void updateItem(Outline.@Nullable Section section, boolean empty) {
    super.updateItem(section, empty);
    var next = empty || section == null ? null : new Shown(section, state());
    if (!Objects.equals(next, shown)) {
      shown = next;
      show(next == null ? null : line(next.section().opening()));
    }
  }

  private Region line(Row opening) {
    return switch (opening) {
      case Row.Passage passage -> {
        Clause clause = passage.entry().clause();
        yield line(clause.label(), clause.text().in(messages.language()), passage.depth());
      }
      case Row.About about -> line("", messages.get("handbook.toc.about"), 0);
      default -> line("", messages.get("handbook.toc.cover"), 0);
    };
  }

  private Region line(String label, String words, int depth) {
    var number = new Label(label);
    number.getStyleClass().add("k-toc-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    var heading = new Label(words);
    heading.setWrapText(true);
    heading.setMaxWidth(Double.MAX_VALUE);
    heading.setMinHeight(Region.USE_PREF_SIZE);
    heading.getStyleClass().add("k-toc-heading");
    HBox.setHgrow(heading, Priority.ALWAYS);
    var line = new HBox(number, heading);
    line.getStyleClass().addAll("k-toc-line", "k-depth-" + Math.min(depth, DEEPEST));
    var state = state();
    String name = (label + " " + words).strip();
    if (state == Progress.State.READ || state == Progress.State.UNDER_WAY) {
      boolean read = state == Progress.State.READ;
      var mark = new Icon(read ? Icon.Glyph.CHECK : Icon.Glyph.HALF);
      mark.getStyleClass().add(read ? "k-toc-read" : "k-toc-under-way");
      line.getChildren().add(mark);
      name = messages.get(read ? "handbook.toc.read" : "handbook.toc.under-way", name);
    }
    setAccessibleText(name);
    return line;
  }

  private Progress.State state() {
    return model.reading().isOffered() && getIndex() < model.outline().sections().size()
        ? model.reading().progress().state(getIndex())
        : Progress.State.NO_TEXT;
  }
}
