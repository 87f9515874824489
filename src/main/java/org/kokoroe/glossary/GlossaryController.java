package org.kokoroe.glossary;

import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.kokoroe.app.api.Hall;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.WidthClass;

/// Binds a view of the glossary to its model: field, list, and the term that is looked at, beside
/// the list or, where there is no room, in its place.
final class GlossaryController {
  private final GlossaryViewModel model;
  private final Hall hall;
  private final Messages messages;
  private final boolean wide;
  private Subscription bound = Subscription.EMPTY;

  @FXML private HBox root;
  @FXML private VBox side;
  @FXML private TextField query;
  @FXML private ComboBox<GlossaryViewModel.Scope> scope;
  @FXML private ListView<Headword> list;
  @FXML private Label none;
  @FXML private ScrollPane page;

  GlossaryController(GlossaryViewModel model, Hall hall, Messages messages) {
    this.model = model;
    this.hall = hall;
    this.messages = messages;
    this.wide = hall.appearance().widthClassProperty().get() == WidthClass.WIDE;
  }

  @FXML
  void initialize() {
    scope.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(GlossaryViewModel.Scope one) {
            return one == null ? "" : name(one);
          }

          @Override
          public GlossaryViewModel.Scope fromString(String words) {
            throw new UnsupportedOperationException("the choice is not typed");
          }
        });
    scope.getItems().setAll(model.scopes());
    scope.setValue(model.scopeProperty().get());
    query.setText(model.queryProperty().get());
    list.setCellFactory(view -> new HeadwordCell(messages));
    list.setItems(model.shown());
    list.getSelectionModel().select(model.selectedProperty().get());
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((value, was, is) -> model.select(is));
    scope.valueProperty().addListener((value, was, is) -> model.scopeProperty().set(is));
    query.textProperty().addListener((value, was, is) -> model.queryProperty().set(is));
    query.addEventHandler(KeyEvent.KEY_PRESSED, this::fromField);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::fromList);
    list.setOnMouseClicked(event -> showTerm());
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::fromTerm);
    none.visibleProperty().bind(javafx.beans.binding.Bindings.isEmpty(model.shown()));
    none.managedProperty().bind(none.visibleProperty());
    if (wide) {
      side.getStyleClass().add("k-glossary-beside");
    }
    root.sceneProperty()
        .subscribe(
            (was, is) -> {
              bound.unsubscribe();
              bound = is == null ? Subscription.EMPTY : bind();
            });
    turn(model.askedForTerm());
  }

  private Subscription bind() {
    ChangeListener<Object> changed = (value, was, is) -> show();
    model.selectedProperty().addListener(changed);
    model.usesInProperty().addListener(changed);
    show();
    return () -> {
      model.selectedProperty().removeListener(changed);
      model.usesInProperty().removeListener(changed);
    };
  }

  private String name(GlossaryViewModel.Scope one) {
    var policy = one.policy();
    if (policy != null) {
      return policy.shortTitle().in(messages.language());
    }
    return messages.get(one.standard() ? "glossary.scope.standard" : "glossary.scope.all");
  }

  private void show() {
    var word = model.selectedProperty().get();
    if (word != null) {
      var card = new TermCard(model, hall.navigation(), messages, wide, this::showList);
      page.setContent(card.build(word));
      page.setVvalue(0);
    }
  }

  private void fromField(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      list.requestFocus();
      if (list.getSelectionModel().isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
      event.consume();
    }
  }

  private void fromList(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      showTerm();
      Node first = page.getContent() == null ? null : page.getContent().lookup(".hyperlink");
      if (first != null) {
        first.requestFocus();
      }
      event.consume();
    }
  }

  private void fromTerm(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      showList();
      event.consume();
    }
  }

  private void showTerm() {
    turn(true);
  }

  private void showList() {
    turn(false);
    list.requestFocus();
  }

  /// Where there is no room for both, shows the term or the list.
  private void turn(boolean term) {
    visible(page, wide || term);
    visible(side, wide || !term);
  }

  private static void visible(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
