package org.kokoroe.handbook;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Badges;

/// The line above the list: for each language its name, what authority its text has, and how far a
/// translation can be relied on. Where the languages stand one under the other there is none: the
/// rows say it themselves.
final class ColumnHeads {
  private final HBox heads;
  private final HandbookViewModel model;
  private final Messages messages;
  private final boolean wide;
  private final Region besideScrollBar = new Region();
  private final ChangeListener<Object> changed = (value, was, is) -> show();

  ColumnHeads(HBox heads, HandbookViewModel model, Messages messages, boolean wide) {
    this.heads = heads;
    this.model = model;
    this.messages = messages;
    this.wide = wide;
    besideScrollBar.setMinWidth(Region.USE_PREF_SIZE);
    besideScrollBar.setPrefWidth(0);
    model.viewProperty().addListener(changed);
    model.outlineProperty().addListener(changed);
    show();
  }

  /// Releases what was registered with the model.
  void dispose() {
    model.viewProperty().removeListener(changed);
    model.outlineProperty().removeListener(changed);
  }

  /// Leaves as much room at the end as the list's scroll bar takes, so that columns and heads stand
  /// in line.
  void leaveRoomFor(ScrollBar bar) {
    besideScrollBar
        .prefWidthProperty()
        .bind(Bindings.when(bar.visibleProperty()).then(bar.widthProperty()).otherwise(0));
  }

  private void show() {
    var languages = model.viewProperty().get().languages();
    boolean shown = model.viewProperty().get().in(wide) != ReadingView.INTERLEAVED;
    heads.setVisible(shown);
    heads.setManaged(shown);
    List<Region> cells = new ArrayList<>();
    for (Language language : languages) {
      var head = head(language);
      if (!cells.isEmpty()) {
        head.getStyleClass().add("k-second");
      }
      cells.add(head);
    }
    var number = new Region();
    number.getStyleClass().add("k-clause-number");
    var columns = new ClauseColumns(number, cells);
    HBox.setHgrow(columns, Priority.ALWAYS);
    heads.getChildren().setAll(columns, besideScrollBar);
  }

  private HBox head(Language language) {
    var name = new Label(messages.get("handbook.column." + language.tag()));
    name.getStyleClass().add("k-strong");
    name.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(name, Badges.authority(language, messages.language()));
    head.getStyleClass().addAll("k-cell", "k-head");
    var outline = model.outline();
    String key =
        language.equals(outline.policy().authoritativeLanguage())
            ? ""
            : outline.standing(language).key();
    if (!key.isEmpty()) {
      var standing = new Label(messages.get(key));
      standing.getStyleClass().add("k-hint");
      standing.setMinWidth(Region.USE_PREF_SIZE);
      head.getChildren().add(standing);
    }
    return head;
  }
}
