package org.kokoroe.handbook;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.text.Messages;

/// One line of the contents: number, then the heading, which wraps.
final class TocCell extends WrappingCell<Outline.Section> {
  private static final int DEEPEST = 3;

  private final Messages messages;

  TocCell(Messages messages) {
    this.messages = messages;
    getStyleClass().add("k-toc-cell");
  }

  @Override
  protected void updateItem(Outline.@Nullable Section section, boolean empty) {
    super.updateItem(section, empty);
    show(empty || section == null ? null : line(section.opening()));
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
    heading.setMinHeight(Region.USE_PREF_SIZE);
    heading.getStyleClass().add("k-toc-heading");
    HBox.setHgrow(heading, Priority.ALWAYS);
    var line = new HBox(number, heading);
    line.getStyleClass().addAll("k-toc-line", "k-depth-" + Math.min(depth, DEEPEST));
    setAccessibleText((label + " " + words).strip());
    return line;
  }
}
