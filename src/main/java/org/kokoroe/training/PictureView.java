package org.kokoroe.training;

import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.course.Picture;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Prose;

/// Draws the picture of a question: a mail, a screen, a desk. It is read aloud by its text
/// alternative.
final class PictureView extends VBox {
  private static final Map<String, Icon.Glyph> THINGS =
      Map.of(
          "pc", Icon.Glyph.SCREEN,
          "usb", Icon.Glyph.STICK,
          "papers", Icon.Glyph.COPY,
          "memo", Icon.Glyph.NOTE,
          "phone", Icon.Glyph.PHONE,
          "badge", Icon.Glyph.PERSON,
          "cup", Icon.Glyph.CUP,
          "key", Icon.Glyph.KEY,
          "printer", Icon.Glyph.PRINTER,
          "door", Icon.Glyph.DOOR);

  private final Messages messages;
  private final Language language;

  PictureView(Picture picture, Messages messages) {
    this.messages = messages;
    this.language = messages.language();
    getStyleClass().add("quiz-picture");
    setMinHeight(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(picture.alt().in(language));
    switch (picture) {
      case Picture.Mail mail -> mail(mail);
      case Picture.Screen screen -> screen(screen);
      case Picture.Desk desk -> desk(desk);
    }
  }

  private void mail(Picture.Mail mail) {
    head(Icon.Glyph.MAIL, messages.get("quiz.picture.mail"));
    var lines = new GridPane();
    lines.getStyleClass().add("quiz-picture-lines");
    line(lines, "quiz.picture.from", mail.from());
    line(lines, "quiz.picture.subject", mail.subject());
    line(lines, "quiz.picture.attachment", mail.attachment());
    getChildren().add(lines);
    body(mail.body());
  }

  private void line(GridPane lines, String key, @Nullable LocalizedText words) {
    if (words != null) {
      var name = new Label(messages.get(key));
      name.getStyleClass().add("k-hint");
      name.setMinWidth(Label.USE_PREF_SIZE);
      lines.addRow(lines.getRowCount(), name, Prose.of(words.in(language), "k-body"));
    }
  }

  private void screen(Picture.Screen screen) {
    head(Icon.Glyph.SCREEN, screen.title().in(language));
    body(screen.body());
    LocalizedText button = screen.button();
    if (button != null) {
      var face = new Label(button.in(language));
      face.setWrapText(true);
      face.getStyleClass().add("quiz-picture-button");
      var foot = new HBox(face);
      foot.getStyleClass().add("quiz-picture-foot");
      getChildren().add(foot);
    }
  }

  private void desk(Picture.Desk desk) {
    var top = new FlowPane();
    top.getStyleClass().add("quiz-picture-desk");
    desk.things().stream().map(this::thing).forEach(top.getChildren()::add);
    getChildren().add(top);
  }

  private Node thing(Picture.Thing thing) {
    var label = new Label(thing.label().in(language));
    label.setWrapText(true);
    label.getStyleClass().add("k-strong");
    var view = new VBox(new Icon(THINGS.getOrDefault(thing.kind(), Icon.Glyph.SHEET)), label);
    LocalizedText note = thing.note();
    if (note != null) {
      view.getChildren().add(Prose.of(note.in(language), "k-hint"));
    }
    view.getStyleClass().add("quiz-picture-thing");
    return view;
  }

  private void head(Icon.Glyph glyph, String words) {
    var title = new Label(words);
    title.setWrapText(true);
    title.getStyleClass().add("k-strong");
    var head = new HBox(new Icon(glyph), title);
    head.getStyleClass().add("quiz-picture-head");
    getChildren().add(head);
  }

  private void body(LocalizedText words) {
    var body = Prose.of(words.in(language), "k-body");
    body.getStyleClass().add("quiz-picture-body");
    getChildren().add(body);
  }
}
