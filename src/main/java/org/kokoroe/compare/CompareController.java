package org.kokoroe.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.compare.Comparison;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.NoticeTone;
import org.kokoroe.ui.Prose;
import org.kokoroe.ui.WidthClass;

/// Shows [CompareViewModel] while the view is in a window: topics on the left, or above in a window
/// that is not wide; the two policies beside each other, or one below the other in a narrow one.
final class CompareController {
  private static final KeyCombination EXPORT =
      new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);

  private final CompareViewModel model;
  private final Messages messages;
  private final WidthClass width;
  private Subscription bound = Subscription.EMPTY;

  @FXML private Parent root;
  @FXML private ListView<Comparison.Topic> topics;
  @FXML private ScrollPane scroll;
  @FXML private VBox none;
  @FXML private VBox shown;
  @FXML private VBox topicBox;
  @FXML private ComboBox<Comparison.Topic> topicChoice;
  @FXML private ComboBox<Policy> left;
  @FXML private ComboBox<Policy> right;
  @FXML private ToggleButton japanese;
  @FXML private ToggleButton english;
  @FXML private ToggleButton both;
  @FXML private Button export;
  @FXML private HBox legend;
  @FXML private HBox message;
  @FXML private VBox rows;

  CompareController(CompareViewModel model, Messages messages, WidthClass width) {
    this.model = model;
    this.messages = messages;
    this.width = width;
  }

  @FXML
  void initialize() {
    boolean wide = width == WidthClass.WIDE;
    visible(topics, wide);
    visible(topicBox, !wide);
    topics.setCellFactory(list -> new TopicCell(messages));
    topicChoice.setConverter(named(t -> new TopicWords(messages).of(t)));
    left.setConverter(named(p -> p.shortTitle().in(messages.language())));
    right.setConverter(named(p -> p.shortTitle().in(messages.language())));
    left.getItems().setAll(model.policies());
    right.getItems().setAll(model.policies());
    export.setGraphic(new Icon(Icon.Glyph.EXPORT));
    export.setVisible(model.canExport());
    export.setManaged(model.canExport());
    legend.getChildren().add(DiffText.sample(messages.get("compare.legend.word")));
    legend.getChildren().add(Prose.of(messages.get("compare.legend"), "k-hint"));
    root.sceneProperty()
        .subscribe(
            (was, is) -> {
              bound.unsubscribe();
              bound = Subscription.EMPTY;
              if (was != null) {
                was.getAccelerators().remove(EXPORT);
              }
              if (is != null) {
                is.getAccelerators().put(EXPORT, this::export);
                bound = follow();
              }
            });
  }

  private Subscription follow() {
    return Subscription.combine(
        model.comparisonProperty().subscribe(this::show),
        model.topicProperty().subscribe(at -> showTopic()),
        model.chosenProperty().subscribe(languages -> showTopic()),
        model.noticeProperty().subscribe(this::tell),
        onChoice(topics.getSelectionModel().selectedIndexProperty()::subscribe),
        onChoice(topicChoice.getSelectionModel().selectedIndexProperty()::subscribe),
        left.valueProperty()
            .subscribe(policy -> choose(policy, Comparison::left, model::chooseLeft)),
        right
            .valueProperty()
            .subscribe(policy -> choose(policy, Comparison::right, model::chooseRight)));
  }

  private interface Subscriber {
    Subscription to(Consumer<Number> change);
  }

  private Subscription onChoice(Subscriber subscriber) {
    return subscriber.to(
        at -> {
          if (at.intValue() >= 0) {
            model.topicProperty().set(at.intValue());
          }
        });
  }

  private void choose(
      @Nullable Policy policy, Function<Comparison, Policy> is, Consumer<Policy> as) {
    Optional<Comparison> comparison = model.comparisonProperty().get();
    if (policy != null
        && comparison.filter(c -> !is.apply(c).id().equals(policy.id())).isPresent()) {
      as.accept(policy);
    }
  }

  private void show(Optional<Comparison> comparison) {
    visible(none, comparison.isEmpty());
    visible(shown, comparison.isPresent());
    visible(topics, comparison.isPresent() && width == WidthClass.WIDE);
    int at = model.topicProperty().get();
    comparison.ifPresent(
        c -> {
          left.setValue(c.left());
          right.setValue(c.right());
          topics.getItems().setAll(c.topics());
          topicChoice.getItems().setAll(c.topics());
          model.topicProperty().set(at);
          showTopic();
        });
  }

  private void showTopic() {
    ShownLanguages languages = model.shown(messages.language());
    japanese.setSelected(languages == ShownLanguages.JAPANESE);
    english.setSelected(languages == ShownLanguages.ENGLISH);
    both.setSelected(languages == ShownLanguages.BOTH);
    int at = model.topicProperty().get();
    topics.getSelectionModel().select(at);
    topics.getFocusModel().focus(at);
    topicChoice.getSelectionModel().select(at);
    rows.getChildren().clear();
    model.comparisonProperty().get().ifPresent(c -> showTopic(c, languages));
    scroll.setVvalue(0);
  }

  private void showTopic(Comparison comparison, ShownLanguages languages) {
    List<String> names =
        List.of(
            comparison.left().shortTitle().in(messages.language()),
            comparison.right().shortTitle().in(messages.language()));
    var cards = new RowCards(model, messages, names, width == WidthClass.NARROW);
    model
        .topic()
        .ifPresent(
            topic -> {
              rows.getChildren().add(Prose.of(topic.title().in(messages.language()), "k-h2"));
              topic.rows().forEach(r -> rows.getChildren().add(cards.card(r, languages)));
            });
  }

  @FXML
  void chooseJapanese() {
    choose(ShownLanguages.JAPANESE);
  }

  @FXML
  void chooseEnglish() {
    choose(ShownLanguages.ENGLISH);
  }

  @FXML
  void chooseBoth() {
    choose(ShownLanguages.BOTH);
  }

  private void choose(ShownLanguages languages) {
    model.choose(languages);
    showTopic();
  }

  @FXML
  void export() {
    model.export(messages.language());
  }

  private void tell(Notice notice) {
    var words = new NoticeWords(messages);
    visible(message, !(notice instanceof Notice.None));
    export.setDisable(notice instanceof Notice.Writing);
    NoticeTone tone = NoticeWords.tone(notice);
    var icon = new Icon(tone.glyph());
    icon.getStyleClass().add(tone.iconStyle());
    message.getStyleClass().setAll("k-notice", "k-compare-message", tone.ground());
    var text = new Label(words.of(notice));
    text.setWrapText(true);
    text.setId("compare-said");
    message.getChildren().setAll(icon, text);
  }

  private static void visible(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  private static <T> StringConverter<T> named(Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
      }
    };
  }
}
