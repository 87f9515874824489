package org.kokoroe.home;

import java.time.LocalDate;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.JapaneseDates;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.AppearanceBar;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Prose;
import org.kokoroe.ui.WidthClass;

/// Binds the first-start form; the policies are cards of radio buttons.
final class FirstStartController {
  /// How wide the words of a policy may get in a wide window, in em.
  private static final double CARD_EM = 30;

  private final FirstStartViewModel model;
  private final Appearance look;
  private final Messages messages;

  @FXML private BorderPane page;
  @FXML private HBox appearance;
  @FXML private Label brandLine;
  @FXML private TextField number;
  @FXML private TextField name;
  @FXML private ComboBox<String> department;
  @FXML private Label numberGap;
  @FXML private Label nameGap;
  @FXML private Label departmentGap;
  @FXML private Label notSaved;
  @FXML private VBox policies;
  @FXML private TextFlow purpose;
  @FXML private VBox question;
  @FXML private Label questionWords;
  @FXML private FlowPane buttons;
  @FXML private Button begin;
  @FXML private Button numberAgain;
  @FXML private Button asHolder;

  private Subscription following = Subscription.EMPTY;

  FirstStartController(FirstStartViewModel model, Appearance look, Messages messages) {
    this.model = model;
    this.look = look;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    appearance.getChildren().add(new AppearanceBar(look));
    boolean wide = look.widthClassProperty().get() == WidthClass.WIDE;
    visible(brandLine, !wide);
    if (!wide) {
      page.setLeft(null);
    }
    if (look.widthClassProperty().get() != WidthClass.NARROW) {
      begin.setGraphic(Badges.key("Enter"));
      begin.setContentDisplay(ContentDisplay.RIGHT);
    }
    number.setText(model.numberProperty().get());
    name.setText(model.nameProperty().get());
    department.getEditor().setText(model.departmentProperty().get());
    number.textProperty().subscribe((was, is) -> model.numberProperty().set(is));
    name.textProperty().subscribe((was, is) -> model.nameProperty().set(is));
    department
        .getEditor()
        .textProperty()
        .subscribe((was, is) -> model.departmentProperty().set(is));
    Language language = messages.language();
    model.organisation().departments().stream()
        .map(d -> d.name().in(language))
        .forEach(department.getItems()::add);
    purpose
        .getChildren()
        .setAll(Prose.of(model.organisation().purposeOfUse().in(language), "k-hint").getChildren());
    var group = new ToggleGroup();
    model.policies().forEach(policy -> policies.getChildren().add(card(policy, group)));
    following =
        Subscription.combine(
            model.gapProperty().subscribe(this::show),
            model.savingProperty().subscribe(this::hold));
  }

  /// Lets the model go; the next view follows it itself.
  void release() {
    following.unsubscribe();
    following = Subscription.EMPTY;
  }

  @FXML
  void begin() {
    model.begin();
  }

  @FXML
  void beginAsHolder() {
    model.beginAsHolder();
  }

  @FXML
  void enterNumberAgain() {
    model.enterNumberAgain();
    number.requestFocus();
    number.selectAll();
  }

  @FXML
  void readOnly() {
    model.readOnly();
  }

  private RadioButton card(Policy policy, ToggleGroup group) {
    Language language = messages.language();
    String date =
        policy.dateOnDocument() == null
            ? messages.get("first.no-date")
            : dated(policy.dateOnDocument());
    String title = policy.shortTitle().in(language);
    String origin = messages.get("first.policy-card", policy.issuer().in(language), date);
    var card = new RadioButton();
    card.setAccessibleText(title + " " + origin);
    if (look.widthClassProperty().get() == WidthClass.WIDE) {
      var words = new VBox(words(title, "k-strong"), words(origin, "k-hint"));
      words.getStyleClass().add("k-first-policy");
      card.setGraphic(words);
    } else {
      card.setText(title + "\n" + origin);
      card.setWrapText(true);
    }
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.setId("first-policy-" + policy.id());
    card.setToggleGroup(group);
    card.getStyleClass().add("k-choice-card");
    card.setSelected(policy.id().equals(model.policyProperty().get()));
    card.setOnAction(event -> model.policyProperty().set(policy.id()));
    card.setMaxWidth(Double.MAX_VALUE);
    return card;
  }

  /// A label in a graphic does not know where to wrap; a text does.
  private Text words(String words, String style) {
    var text = new Text(words);
    text.getStyleClass().addAll("k-prose", style);
    text.setWrappingWidth(look.fontPixels() * CARD_EM);
    return text;
  }

  private String dated(LocalDate date) {
    String words = JapaneseDates.standard().date(date, messages.language());
    return messages.get("first.dated", words, date);
  }

  private void show(FirstStartViewModel.Gap gap) {
    mark(numberGap, number, gap == FirstStartViewModel.Gap.NUMBER);
    mark(nameGap, name, gap == FirstStartViewModel.Gap.NAME);
    mark(departmentGap, department, gap == FirstStartViewModel.Gap.DEPARTMENT);
    visible(notSaved, gap == FirstStartViewModel.Gap.NOT_SAVED);
    ask(gap == FirstStartViewModel.Gap.OTHER_NAME);
  }

  /// Puts the question where the buttons are, so that it is in view in any window. Enter chooses
  /// what changes nothing.
  private void ask(boolean asked) {
    visible(question, asked);
    visible(buttons, !asked);
    begin.setDefaultButton(!asked);
    numberAgain.setDefaultButton(asked);
    if (asked) {
      String words = messages.get("first.other-name", model.keptNumber());
      questionWords.setText(words);
      numberAgain.setAccessibleHelp(words);
      asHolder.setAccessibleHelp(words);
      numberAgain.requestFocus();
    }
  }

  private void hold(boolean saving) {
    begin.setDisable(saving);
  }

  private static void mark(Label words, Node field, boolean on) {
    visible(words, on);
    field.getStyleClass().remove("k-invalid");
    if (on) {
      field.getStyleClass().add("k-invalid");
      field.requestFocus();
    }
  }

  private static void visible(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
