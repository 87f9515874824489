package org.kokoroe.handbook;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.Definition;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Icon;

/// What is behind a term or reference, floating by its clause: head, what there is to say (which
/// scrolls where it is long), keys.
final class LinkPopover extends VBox {
  private final VBox body = new VBox();
  private final ScrollPane scroll = new ScrollPane(body);
  private final Region head;
  private final Region keys;

  /// A label without a size of its own: its font is the popover's.
  private final Label emProbe = new Label();

  /// Makes the popover of a mark.
  ///
  /// @param close is run when the person has seen enough
  LinkPopover(LinkMark mark, LinkContent content, Messages messages, Runnable close) {
    setId("popover");
    setManaged(false);
    getStyleClass().addAll("k-floating", "k-popover");
    setAccessibleText(mark.getAccessibleText());
    this.head = head(mark, messages, close);
    this.keys = keys(content, messages);
    body.getStyleClass().add("k-popover-body");
    body.getChildren().addAll(content.parts());
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    emProbe.setManaged(false);
    emProbe.setVisible(false);
    getChildren().addAll(head, scroll, keys, emProbe);
  }

  private static Region head(LinkMark mark, Messages messages, Runnable close) {
    Definition definition = mark.link().definition();
    var words = new FlowPane();
    words.getStyleClass().add("k-popover-words");
    words.getChildren().add(label(name(mark, definition, messages.language()), "k-h3"));
    if (definition != null) {
      boolean japanese = messages.language().equals(Language.JA);
      if (definition.reading() != null) {
        words.getChildren().add(label(definition.reading(), "k-hint"));
      }
      String other = definition.term().in(japanese ? Language.EN : Language.JA);
      words.getChildren().add(japanese ? label(other, "k-hint") : new Label(other));
    }
    var cross = new Button();
    cross.setId("popover-close");
    cross.setGraphic(new Icon(Icon.Glyph.CROSS));
    cross.setAccessibleText(messages.get("handbook.popover.close"));
    cross.getStyleClass().add("k-icon-button");
    cross.setOnAction(event -> close.run());
    HBox.setHgrow(words, Priority.ALWAYS);
    var head = new HBox(words, cross);
    head.getStyleClass().add("k-popover-head");
    return head;
  }

  private static String name(LinkMark mark, @Nullable Definition definition, Language shown) {
    return definition == null ? mark.getAccessibleText() : definition.term().in(shown);
  }

  private static Label label(String words, String styleClass) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private static Region keys(LinkContent content, Messages messages) {
    var keys = new FlowPane();
    keys.getStyleClass().add("k-popover-keys");
    if (content.first() != null) {
      add(keys, "Enter", messages.get(content.enter()));
    }
    if (content.links() > 0) {
      add(keys, "F2", messages.get("handbook.popover.inside"));
    }
    add(keys, "Esc", messages.get("handbook.popover.close"));
    return keys;
  }

  private static void add(FlowPane keys, String key, String words) {
    var pair = new HBox(Badges.key(key), new Label(words));
    pair.getChildren().getLast().getStyleClass().add("k-hint");
    pair.getStyleClass().add("k-popover-key");
    keys.getChildren().add(pair);
  }

  /// Returns how high it has to be at that width to show everything.
  double wholeHeight(double width) {
    double inside = width - snappedLeftInset() - snappedRightInset();
    double frame = snappedTopInset() + snappedBottomInset();
    return Math.ceil(
        frame + head.prefHeight(inside) + body.prefHeight(inside) + keys.prefHeight(inside) + 2);
  }

  /// Returns the links inside, in order.
  List<Node> links() {
    return body.lookupAll(".hyperlink").stream()
        .map(Hyperlink.class::cast)
        .<Node>map(link -> link)
        .toList();
  }

  /// Returns how many pixels one em of its text is.
  double em() {
    return emProbe.getFont().getSize();
  }
}
