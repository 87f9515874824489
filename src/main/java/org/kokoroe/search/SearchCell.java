package org.kokoroe.search;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.search.Excerpt;
import org.kokoroe.core.search.Hit;
import org.kokoroe.core.search.HitGroup;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Prose;

/// A line of the list: the title of a section, or a hit with its path and its words in both
/// languages, marked.
final class SearchCell extends ListCell<SearchRow> {
  private static final int JAPANESE = 64;
  private static final int ENGLISH = 130;

  private final Messages messages;

  SearchCell(Messages messages) {
    this.messages = messages;
    getStyleClass().add("k-search-cell");
    // The list gives the width; the words wrap in it.
    setPrefWidth(0);
  }

  /// Says whether a node belongs to a hit.
  static boolean isOnHit(@Nullable Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up instanceof SearchCell cell) {
        return cell.getItem() instanceof SearchRow.Found;
      }
    }
    return false;
  }

  @Override
  protected void updateItem(SearchRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (row) {
      case SearchRow.Head(HitGroup group) -> {
        String title = title(group);
        var head = new VBox(Prose.of(title, "k-hint"));
        head.getStyleClass().add("k-search-head");
        setGraphic(head);
        setAccessibleText(title);
      }
      case SearchRow.Found(Hit hit) -> setGraphic(hit(hit));
    }
  }

  private String title(HitGroup group) {
    Language language = messages.language();
    return switch (group.kind()) {
      case DEFINITIONS -> messages.get("search.group.definitions", group.owner().in(language));
      case FRONT -> messages.get("search.group.front", group.owner().in(language));
      case SECTION ->
          messages.get(
              "search.group.section", group.owner().in(language), group.section().in(language));
      case TERMS -> messages.get("search.group.terms");
      case COURSE -> messages.get("search.group.course", group.owner().in(language));
    };
  }

  private VBox hit(Hit hit) {
    var box = new VBox();
    box.getStyleClass().add("k-search-hit");
    String path = String.join(" > ", hit.subject().path(messages.language()));
    if (!path.isEmpty()) {
      box.getChildren().add(Prose.of(path, "k-caption"));
    }
    var spoken = new StringBuilder(path);
    for (Language language : List.of(Language.JA, Language.EN)) {
      String text = hit.text(language);
      if (text != null) {
        int length = language.equals(Language.JA) ? JAPANESE : ENGLISH;
        var excerpt = Excerpt.of(text, hit.marks(language), length);
        String style = language.equals(Language.JA) ? "k-search-ja" : "k-search-en";
        box.getChildren().add(Prose.marked(excerpt.text(), style, excerpt.marks()));
        spoken.append(' ').append(excerpt.text());
      }
    }
    setAccessibleText(spoken.toString());
    return box;
  }
}
