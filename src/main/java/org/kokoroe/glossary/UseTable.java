package org.kokoroe.glossary;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.controlsfx.control.SegmentedButton;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.term.Use;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Apostrophe;

/// Keyword in context: every use of a word, policy by policy, in lines that stand in line at the
/// word; where there is no room, each as a paragraph.
final class UseTable {
  /// How much stands on either side, in characters.
  private static final int JAPANESE = 15;

  private static final int ENGLISH = 30;

  private final GlossaryViewModel model;
  private final Messages messages;
  private final boolean wide;
  private final Function<ClauseId, Hyperlink> clause;

  UseTable(
      GlossaryViewModel model,
      Messages messages,
      boolean wide,
      Function<ClauseId, Hyperlink> clause) {
    this.model = model;
    this.messages = messages;
    this.wide = wide;
    this.clause = clause;
  }

  Node build(Headword word) {
    var all =
        new VBox(new FlowPane(TermCard.label(messages.get("glossary.uses"), "k-h3"), languages()));
    all.getStyleClass().add("k-uses");
    all.getChildren().getFirst().getStyleClass().add("k-uses-head");
    for (Policy policy : model.library().policies()) {
      List<Use> uses = model.uses(word, policy);
      String name = policy.shortTitle().in(messages.language());
      all.getChildren()
          .add(TermCard.label(messages.get("glossary.count", name, uses.size()), "k-strong"));
      if (!uses.isEmpty()) {
        all.getChildren().add(wide ? table(uses) : paragraphs(uses));
      }
    }
    return all;
  }

  private Node languages() {
    var choice = new SegmentedButton();
    for (Language language : List.of(Language.JA, Language.EN)) {
      var button = new ToggleButton(messages.get("glossary.uses." + language.tag()));
      button.setId("glossary-uses-" + language.tag().toLowerCase(Locale.ROOT));
      button.setSelected(model.usesInProperty().get().equals(language));
      button.setOnAction(
          event -> {
            button.setSelected(true);
            model.usesInProperty().set(language);
          });
      choice.getButtons().add(button);
    }
    return choice;
  }

  private Node table(List<Use> uses) {
    var grid = new GridPane();
    grid.getStyleClass().add("k-use-table");
    var number = new ColumnConstraints();
    number.setMinWidth(Region.USE_PREF_SIZE);
    var before = new ColumnConstraints();
    before.setHalignment(HPos.RIGHT);
    before.setHgrow(Priority.ALWAYS);
    before.setFillWidth(false);
    var keyword = new ColumnConstraints();
    keyword.setMinWidth(Region.USE_PREF_SIZE);
    keyword.setHalignment(HPos.CENTER);
    var after = new ColumnConstraints();
    after.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(number, before, keyword, after);
    for (int row = 0; row < uses.size(); row++) {
      Use use = uses.get(row);
      var link = clause.apply(use.entry().clause().id());
      link.setAccessibleText(link.getText() + " " + use.before() + use.word() + use.after());
      String label = use.entry().displayLabel();
      link.setText(label.isEmpty() ? messages.get("glossary.front") : label);
      link.setWrapText(false);
      link.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(
          row,
          link,
          context(before(use), OverrunStyle.LEADING_ELLIPSIS),
          part(use.word(), "k-use-word"),
          context(after(use), OverrunStyle.ELLIPSIS));
    }
    grid.getChildren().forEach(node -> GridPane.setValignment(node, VPos.BASELINE));
    return grid;
  }

  /// Gives way at its outer end rather than widening the page.
  private static Label context(String words, OverrunStyle overrun) {
    var label = part(words, "k-use-context");
    label.setMinWidth(0);
    label.setTextOverrun(overrun);
    return label;
  }

  private static Label part(String words, String styleClass) {
    var label = new Label(Apostrophe.drawn(words));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private Node paragraphs(List<Use> uses) {
    var lines = new VBox();
    lines.getStyleClass().add("k-use-lines");
    for (Use use : uses) {
      var word = text(use.word());
      word.getStyleClass().add("k-use-word");
      var flow = new TextFlow(text(before(use)), word, text(after(use)));
      flow.getStyleClass().add("k-running");
      lines.getChildren().addAll(clause.apply(use.entry().clause().id()), flow);
    }
    return lines;
  }

  private static Text text(String words) {
    var text = new Text(Apostrophe.drawn(words));
    text.getStyleClass().add("k-prose");
    return text;
  }

  private static int side(Use use) {
    return use.language().equals(Language.JA) ? JAPANESE : ENGLISH;
  }

  private static String before(Use use) {
    String all = use.before();
    int from = all.length() - side(use);
    if (from <= 0) {
      return all;
    }
    int space = use.language().equals(Language.JA) ? -1 : all.indexOf(' ', from);
    return "…" + all.substring(space < 0 ? from : space + 1);
  }

  private static String after(Use use) {
    String all = use.after();
    int to = side(use);
    if (to >= all.length()) {
      return all;
    }
    int space = use.language().equals(Language.JA) ? -1 : all.lastIndexOf(' ', to);
    return all.substring(0, space <= 0 ? to : space) + "…";
  }
}
