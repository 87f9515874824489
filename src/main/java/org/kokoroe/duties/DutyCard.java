package org.kokoroe.duties;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kokoroe.core.duty.Duties.Words;
import org.kokoroe.core.duty.Modality;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Prose;

/// One duty: what kind, whose, the policy's words, where exceptions and discipline are, the way to
/// the text.
final class DutyCard extends VBox {
  private final DutyItem item;
  private final DutyWords words;
  private final Consumer<Entry> open;

  DutyCard(DutyItem item, DutyWords words, Consumer<Entry> open) {
    this.item = item;
    this.words = words;
    this.open = open;
    getStyleClass().addAll("k-card", "k-duty");
    Button copy = copy();
    getChildren().addAll(head(), quote(), ways(), actions(copy));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.C && !event.isShortcutDown() && !event.isAltDown()) {
            copy.fire();
            event.consume();
          }
        });
  }

  private Node head() {
    var head = new FlowPane(badge(item.modality(), words), label(words.actors(item), "k-strong"));
    head.getStyleClass().add("k-duty-flow");
    return head;
  }

  static Label badge(Modality modality, DutyWords words) {
    Label badge =
        Badges.of(
            words.modality(modality),
            switch (modality) {
              case OBLIGATION -> "";
              case PROHIBITION -> "k-badge-danger";
              case EFFORT -> "k-badge-plain";
              case PERMISSION -> "k-badge-success";
            });
    badge.setGraphic(new Icon(DutyWords.glyph(modality)));
    badge.getStyleClass().addAll("k-duty-badge", "k-duty-" + modality.word());
    return badge;
  }

  private Node quote() {
    var quote = new VBox(Prose.of(words.place(item.entry()), "k-hint"));
    quote.getStyleClass().add("k-quote");
    quote.setMinHeight(USE_PREF_SIZE);
    Node japanese = part(Language.JA, item.japanese());
    if (item.english().isEmpty()) {
      quote.getChildren().add(japanese);
      return quote;
    }
    Words translation = item.english().get();
    VBox english = part(Language.EN, translation.text());
    if (translation.isWholeClause()) {
      english.getChildren().add(label(words.get("duties.whole-clause"), "k-hint"));
    }
    boolean japaneseFirst = words.language().equals(Language.JA);
    Node second = japaneseFirst ? english : japanese;
    second.getStyleClass().add("k-quote-divider");
    quote.getChildren().addAll(japaneseFirst ? japanese : english, second);
    return quote;
  }

  private VBox part(Language language, String text) {
    var part =
        new VBox(Badges.authority(language, words.language()), Prose.reading(text, language, null));
    part.getStyleClass().add("k-quote-part");
    return part;
  }

  private Node ways() {
    var ways =
        new VBox(
            way("duties.exceptions", item.exceptions()),
            way("duties.discipline", item.discipline()));
    ways.getStyleClass().add("k-duty-ways");
    return ways;
  }

  private Node way(String key, DutyItem.Way way) {
    Label name = label(words.get(key), "k-hint");
    name.getStyleClass().add("k-duty-key");
    var line = new FlowPane(name);
    line.getStyleClass().add("k-duty-flow");
    if (way.isNowhere()) {
      Label none = label(words.get("duties.none"), "k-body");
      none.setAccessibleText(
          words.get(key) + " " + words.get("duties.none") + " " + words.get("duties.none.means"));
      line.getChildren().add(none);
    }
    for (Entry clause : way.clauses()) {
      var link = new Hyperlink(words.place(clause));
      link.setWrapText(true);
      link.setOnAction(event -> open.accept(clause));
      line.getChildren().add(link);
    }
    return line;
  }

  private Node actions(Button copy) {
    var text = new Button(words.get("duties.open"), new Icon(Icon.Glyph.BOOK));
    text.setId("duties-text-" + item.number());
    text.getStyleClass().add("k-text-button");
    text.setMinWidth(Button.USE_PREF_SIZE);
    text.setAccessibleText(words.get("duties.open-place", words.place(item.entry())));
    text.setOnAction(event -> open.accept(item.entry()));
    var actions = new FlowPane(text, copy);
    actions.getStyleClass().addAll("k-duty-flow", "k-duty-actions");
    return actions;
  }

  private Button copy() {
    var copy = new Button(words.get("duties.copy"), new Icon(Icon.Glyph.COPY));
    copy.setId("duties-copy-" + item.number());
    copy.getStyleClass().add("k-text-button");
    copy.setMinWidth(Button.USE_PREF_SIZE);
    copy.setOnAction(
        event -> {
          var content = new ClipboardContent();
          content.putString(DutyWords.citation(item));
          Clipboard.getSystemClipboard().setContent(content);
          copy.setText(words.get("duties.copied"));
        });
    copy.focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                copy.setText(words.get("duties.copy"));
              }
            });
    return copy;
  }

  static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
