package org.kokoroe.training;

import java.time.ZoneId;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.PageFoot;
import org.kokoroe.ui.PdfNotice;
import org.kokoroe.ui.Prose;
import org.kokoroe.ui.WidthClass;

/// Shows a result: score, state and next step, then the objectives; beside them what to read again
/// and what was recorded.
final class ResultController {
  /// Longer than any row of buttons: they break only where the window does not hold them.
  private static final double ONE_LINE = 2000;

  private final ResultViewModel model;
  private final Messages messages;
  private final ZoneId zone;
  private final WidthClass width;
  private @Nullable Subscription subscription;

  @FXML private VBox page;
  @FXML private PageFoot foot;

  ResultController(ResultViewModel model, Appearance appearance, Messages messages, ZoneId zone) {
    this.model = model;
    this.messages = messages;
    this.zone = zone;
    this.width = appearance.widthClassProperty().get();
  }

  @FXML
  void initialize() {
    subscription = model.stateProperty().subscribe(this::show);
  }

  void release() {
    if (subscription != null) {
      subscription.unsubscribe();
    }
  }

  private void show(ResultViewModel.State state) {
    page.getChildren().clear();
    switch (state) {
      case ResultViewModel.State.Loading ignored -> {}
      case ResultViewModel.State.Missing ignored ->
          page.getChildren().add(Prose.of(messages.get("result.missing"), "k-running"));
      case ResultViewModel.State.Shown shown -> show(shown);
    }
  }

  private void show(ResultViewModel.State.Shown shown) {
    var words = new ResultWords(messages, shown, zone);
    var main = new VBox(score(shown, words));
    main.getStyleClass().add("result-main");
    var side = new VBox();
    side.getStyleClass().add("result-side");
    if (!shown.result().reread().isEmpty()) {
      side.getChildren().add(reread(shown));
    }
    side.getChildren().add(record(words));
    main.getChildren().add(new ObjectivesCard(shown, messages, width));
    if (width == WidthClass.WIDE) {
      HBox.setHgrow(main, Priority.ALWAYS);
      side.getStyleClass().add("result-side-beside");
      var columns = new HBox(main, side);
      columns.getStyleClass().add("result-columns");
      page.getChildren().add(columns);
    } else {
      page.getChildren().addAll(main, side);
    }
  }

  private Region score(ResultViewModel.State.Shown shown, ResultWords words) {
    boolean narrow = width == WidthClass.NARROW;
    ScoreRing ring = ring(shown, words, !narrow);
    VBox head = head(shown, words);
    HBox.setHgrow(head, Priority.ALWAYS);
    Region card;
    if (narrow) {
      var top = new HBox(ring, head);
      top.getStyleClass().add("result-top");
      card = new VBox(top, more(shown, words));
    } else {
      head.getChildren().add(more(shown, words));
      card = new HBox(ring, head);
    }
    card.getStyleClass().addAll("k-card", "result-score");
    return card;
  }

  private static ScoreRing ring(
      ResultViewModel.State.Shown shown, ResultWords words, boolean roomy) {
    var result = shown.result();
    var ring =
        new ScoreRing(result.percent(), result.passPercent(), result.passed(), words.spoken());
    var number = new Label(Integer.toString(result.percent()));
    number.setId("result-percent");
    number.getStyleClass().add("k-score");
    var percent = new Label("%");
    percent.getStyleClass().add("result-percent-sign");
    var line = new HBox(number, percent);
    line.getStyleClass().add("result-number");
    var middle = new VBox(line);
    middle.getStyleClass().add("result-middle");
    if (roomy) {
      var right = new Label(words.right());
      right.getStyleClass().add("k-hint");
      middle.getChildren().add(right);
    }
    ring.getChildren().add(middle);
    return ring;
  }

  private VBox head(ResultViewModel.State.Shown shown, ResultWords words) {
    boolean passed = shown.result().passed();
    var badge =
        Badges.of(
            messages.get(passed ? "result.badge.passed" : "result.badge.not-passed"),
            passed ? "k-badge-success" : "k-badge-warning");
    badge.setGraphic(new Icon(passed ? Icon.Glyph.CIRCLE : Icon.Glyph.WARNING));
    badge.getStyleClass().add("result-badge");
    var mark = new Label(messages.get("training.pass-mark", shown.result().passPercent()));
    mark.getStyleClass().add("k-hint");
    var badges = new HBox(badge, mark);
    badges.getStyleClass().add("training-badges");
    var headline = Prose.of(words.headline(), "k-h2");
    headline.setId("result-headline");
    var head = new VBox(badges, headline);
    head.getStyleClass().add("result-said");
    return head;
  }

  private VBox more(ResultViewModel.State.Shown shown, ResultWords words) {
    var more = new VBox(Prose.of(words.when(), "k-hint"));
    if (width == WidthClass.NARROW) {
      more.getChildren().add(Prose.of(words.right(), "k-hint"));
    }
    if (!words.marks().isEmpty()) {
      more.getChildren().add(Prose.of(words.marks(), "k-hint"));
    }
    more.getChildren().addAll(Prose.of(words.scores(), "k-hint"), buttons(shown));
    words.certified().ifPresent(said -> more.getChildren().add(Prose.of(said, "k-hint")));
    more.getChildren().add(new PdfNotice(model.saving(), messages.language()));
    more.getStyleClass().add("result-said");
    return more;
  }

  private FlowPane buttons(ResultViewModel.State.Shown shown) {
    int missed = shown.result().missed().size();
    String practise =
        messages.get(
            missed == 1 ? "result.practise.one" : "result.practise", Numbers.of(messages, missed));
    Button home = button("result-home", messages.get("result.home"), model::home);
    Button again = button("result-again", messages.get("training.again"), model::again);
    Button practice = button("result-practice", practise, model::practise);
    Button primary = missed > 0 ? practice : home;
    primary.getStyleClass().add("k-primary");
    primary.setDefaultButton(true);
    again.getStyleClass().add("k-secondary");
    var row = new FlowPane(again);
    shown
        .certificate()
        .map(c -> PdfNotice.certificateButton(model.saving(), c, messages.language()))
        .ifPresent(
            certificate -> {
              certificate.setId("result-certificate");
              row.getChildren().addFirst(certificate);
            });
    row.getStyleClass().add("training-buttons");
    row.setPrefWrapLength(ONE_LINE);
    if (missed > 0) {
      home.getStyleClass().add("k-text-button");
      row.getChildren().add(home);
    }
    if (width == WidthClass.NARROW) {
      foot.keep(primary);
    } else {
      row.getChildren().addFirst(primary);
    }
    return row;
  }

  private static Button button(String id, String words, Runnable action) {
    var button = new Button(words);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private VBox reread(ResultViewModel.State.Shown shown) {
    var card = new VBox(Prose.of(messages.get("result.reread"), "k-h3"));
    card.getStyleClass().addAll("k-card", "result-reread");
    int place = 0;
    for (ClauseId id : shown.result().reread()) {
      var entry = shown.attempt().material().policies().find(id);
      if (entry.isPresent()) {
        place++;
        card.getChildren().add(quote(entry.get(), shown, place));
      }
    }
    return card;
  }

  private VBox quote(PolicyLibrary.Entry entry, ResultViewModel.State.Shown shown, int place) {
    boolean foreign = !entry.policy().id().equals(shown.attempt().material().policy());
    String name =
        foreign
            ? ClauseNames.withDocument(entry, messages.language())
            : ClauseNames.of(entry, messages.language());
    var link = CitedClause.link(messages, name, () -> model.openInHandbook(entry.clause().id()));
    link.setId("result-handbook-" + place);
    var box = new VBox(new BriefQuote(entry.clause(), name, messages.language()), link);
    box.getStyleClass().add("lesson-quote");
    return box;
  }

  private VBox record(ResultWords words) {
    var card = new VBox(Prose.of(messages.get("result.record"), "k-h3"));
    card.getStyleClass().addAll("k-card", "result-record");
    card.getChildren()
        .addAll(
            row("result.record.state", words.state(), ""),
            row("result.record.duration", words.duration(), ""),
            row("result.record.at", words.recordedAt(), ""),
            row("result.record.number", words.number(), "result-number"));
    return card;
  }

  private HBox row(String key, String value, String id) {
    var name = new Label(messages.get(key));
    name.getStyleClass().add("k-hint");
    name.setMinWidth(Region.USE_PREF_SIZE);
    var words = new Label(value);
    words.setWrapText(true);
    words.getStyleClass().add("result-value");
    words.setMinHeight(Region.USE_PREF_SIZE);
    if (!id.isEmpty()) {
      words.setId(id);
    }
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var row = new HBox(name, gap, words);
    row.getStyleClass().add("result-row");
    return row;
  }
}
