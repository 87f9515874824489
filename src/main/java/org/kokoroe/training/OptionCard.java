package org.kokoroe.training;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Prose;

/// A large card that is chosen by mouse, Space or an assistive technology: the key that chooses it,
/// a round or square mark, the words. It is as high as its words need at its width. It shows what
/// the model says: pressing it only asks.
final class OptionCard extends ToggleButton {
  private final Runnable choose;
  private final Face face;

  /// What shows, beside border and ground, whether a card is chosen.
  enum Mark {
    /// Nothing: the words begin with a sign of their own.
    NONE,
    /// A circle: one card of several.
    ONE,
    /// A square: as many cards as apply.
    SEVERAL
  }

  /// What a card is made of.
  ///
  /// @param key the key that chooses it; empty for none
  /// @param mark what stands before the words
  /// @param chosenWords what is read aloud while it is chosen
  /// @param openWords what is read aloud while it is not
  record Face(String key, String words, Mark mark, String chosenWords, String openWords) {}

  OptionCard(Face face, Runnable choose) {
    this.choose = choose;
    this.face = face;
    getStyleClass().add("quiz-card");
    setMinHeight(USE_PREF_SIZE);
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleRole(
        face.mark() == Mark.SEVERAL ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON);
    setOnMouseClicked(
        event -> {
          requestFocus();
          fire();
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::space);
    select(false);
  }

  private HBox content() {
    var content = new HBox();
    content.setFillHeight(false);
    content.getStyleClass().add("quiz-card-content");
    if (!face.key().isEmpty()) {
      var cap = Badges.key(face.key());
      cap.getStyleClass().add("quiz-cap");
      content.getChildren().add(cap);
    }
    var words = Prose.of(face.words(), "quiz-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    if (face.mark() != Mark.NONE) {
      content.getChildren().add(face.mark() == Mark.SEVERAL ? box() : radio());
    }
    content.getChildren().add(words);
    return content;
  }

  private static Region radio() {
    var dot = new Region();
    dot.getStyleClass().add("quiz-dot");
    var ring = new StackPane(dot);
    ring.getStyleClass().add("quiz-radio");
    return ring;
  }

  private static Region box() {
    var box = new StackPane(new Icon(Icon.Glyph.CHECK));
    box.getStyleClass().add("quiz-box");
    return box;
  }

  private void space(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      fire();
      event.consume();
    }
  }

  /// Shows the card as chosen or not.
  void select(boolean on) {
    setSelected(on);
    setAccessibleText(on ? face.chosenWords() : face.openWords());
  }

  /// Asks the model; the card turns only when the model says so.
  @Override
  public void fire() {
    if (!isDisabled()) {
      choose.run();
    }
  }

  /// The height follows the width, whatever a stylesheet says about wrapping.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new CardSkin(this);
  }

  /// Lets the words have all the width there is, and the card the height they need.
  private static final class CardSkin extends SkinBase<OptionCard> {
    private final HBox content;

    CardSkin(OptionCard card) {
      super(card);
      content = card.content();
      getChildren().add(content);
    }

    @Override
    protected double computePrefWidth(
        double height, double top, double right, double bottom, double left) {
      return left + content.prefWidth(-1) + right;
    }

    @Override
    protected double computeMinWidth(
        double height, double top, double right, double bottom, double left) {
      return left + content.minWidth(-1) + right;
    }

    @Override
    protected double computePrefHeight(
        double width, double top, double right, double bottom, double left) {
      double inner = width < 0 ? -1 : width - left - right;
      return top + Math.max(content.minHeight(inner), content.prefHeight(inner)) + bottom;
    }
  }
}
