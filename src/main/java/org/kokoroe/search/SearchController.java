package org.kokoroe.search;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kokoroe.core.search.Results;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Prose;

/// The palette: a field, the hits below it. The focus stays in the field; the arrows choose.
final class SearchController {
  private static final int PAGE = 5;

  private final SearchViewModel model;
  private final Messages messages;
  private Subscription shown = Subscription.EMPTY;

  @FXML private VBox palette;
  @FXML private TextField searchWords;
  @FXML private Button searchClose;
  @FXML private Button searchSuggestion;
  @FXML private Label count;
  @FXML private VBox words;
  @FXML private ListView<SearchRow> hits;

  SearchController(SearchViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    searchWords.textProperty().bindBidirectional(model.wordsProperty());
    palette.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    hits.setCellFactory(list -> new SearchCell(messages));
    hits.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && SearchCell.isOnHit(event.getPickResult().getIntersectedNode())) {
            model.choose(hits.getSelectionModel().getSelectedIndex());
            model.go();
          }
        });
    shown = model.stateProperty().subscribe(this::show);
  }

  void dispose() {
    searchWords.textProperty().unbindBidirectional(model.wordsProperty());
    shown.unsubscribe();
  }

  @FXML
  void close() {
    model.openProperty().set(false);
  }

  @FXML
  void takeSuggestion() {
    model.takeSuggestion();
    searchWords.requestFocus();
    searchWords.end();
  }

  private void key(KeyEvent event) {
    boolean inField = event.getTarget() == searchWords;
    boolean taken = true;
    switch (event.getCode()) {
      case ESCAPE -> close();
      case DOWN -> model.step(1);
      case UP -> model.step(-1);
      case PAGE_DOWN -> model.step(PAGE);
      case PAGE_UP -> model.step(-PAGE);
      case TAB -> next(event.isShiftDown() ? -1 : 1);
      default -> taken = false;
    }
    if (inField && event.getCode() == KeyCode.ENTER) {
      if (searchSuggestion.isVisible()) {
        takeSuggestion();
      } else {
        model.go();
      }
      taken = true;
    }
    if (taken) {
      event.consume();
    }
  }

  /// The focus goes round inside the palette: what lies behind it cannot be operated.
  private void next(int steps) {
    List<Node> stops =
        searchSuggestion.isVisible()
            ? List.of(searchWords, searchSuggestion, searchClose)
            : List.of(searchWords, searchClose);
    int at = stops.indexOf(palette.getScene().getFocusOwner());
    stops.get(Math.floorMod(at + steps, stops.size())).requestFocus();
  }

  private void show(SearchViewModel.State state) {
    if (!hits.getItems().equals(state.rows())) {
      hits.getItems().setAll(state.rows());
    }
    hits.getSelectionModel().clearAndSelect(state.chosen());
    if (state.chosen() >= 0) {
      // The head of the first group comes into sight with its first hit.
      hits.scrollTo(state.chosen() <= 1 ? 0 : state.chosen() - 1);
    }
    boolean any = !state.rows().isEmpty();
    visible(hits, any);
    visible(words, !any);
    // Without hits it is as high as its words.
    palette.setMaxHeight(any ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
    Results results = state.results();
    count.setText(any ? count(results) : "");
    boolean none = !results.words().isEmpty() && results.total() == 0;
    visible(searchSuggestion, none && results.suggestion().isPresent());
    results
        .suggestion()
        .ifPresent(word -> searchSuggestion.setText(messages.get("search.try", word)));
    words.getChildren().setAll(Prose.of(said(state, none), "k-running"));
    if (!none && !state.preparing()) {
      words.getChildren().add(Prose.of(messages.get("search.examples"), "k-hint"));
    }
  }

  private String count(Results results) {
    return results.total() > SearchViewModel.SHOWN
        ? messages.get("search.count.first", results.total(), SearchViewModel.SHOWN)
        : messages.get("search.count", results.total());
  }

  private String said(SearchViewModel.State state, boolean none) {
    Results results = state.results();
    if (state.preparing()) {
      return messages.get("search.preparing");
    }
    if (!none) {
      return messages.get("search.empty");
    }
    return results
        .suggestion()
        .map(word -> messages.get("search.none.suggestion", results.words(), word))
        .orElseGet(() -> messages.get("search.none", results.words()));
  }

  private static void visible(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
