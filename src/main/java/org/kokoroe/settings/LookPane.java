package org.kokoroe.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.Theme;

/// Language, text size, theme: each a row of buttons that work at once.
final class LookPane extends VBox {
  private static final List<Integer> SIZES = List.of(80, 90, 100, 110, 120, 150, 180, 200);

  private final Appearance appearance;
  private final Messages messages;

  LookPane(Appearance appearance, Messages messages) {
    this.appearance = appearance;
    this.messages = messages;
    getStyleClass().add("k-settings-rows");
    getChildren().addAll(languages(), sizes(), themes());
  }

  private Node languages() {
    return row(
        "settings-language",
        messages.get("settings.language"),
        language(Language.JA, messages.get("settings.language.ja")),
        language(Language.EN, messages.get("settings.language.en")));
  }

  private ToggleButton language(Language language, String name) {
    return choice(
        "settings-language-" + language.tag(),
        name,
        appearance.language().equals(language),
        () -> appearance.languageProperty().set(language));
  }

  private Node sizes() {
    int now = appearance.textPercentProperty().get();
    ToggleButton[] buttons =
        SIZES.stream()
            .map(
                percent ->
                    choice(
                        "settings-text-size-" + percent,
                        percent + "%",
                        percent == now,
                        () -> appearance.setTextPercent(percent)))
            .toArray(ToggleButton[]::new);
    return row("settings-text-size", messages.get("settings.text-size", now), buttons);
  }

  private Node themes() {
    return row(
        "settings-theme",
        messages.get("settings.theme"),
        theme(Theme.SYSTEM, "settings-theme-system", messages.get("settings.theme.system")),
        theme(Theme.LIGHT, "settings-theme-light", messages.get("settings.theme.light")),
        theme(Theme.DARK, "settings-theme-dark", messages.get("settings.theme.dark")));
  }

  private ToggleButton theme(Theme theme, String id, String name) {
    return choice(
        id,
        name,
        appearance.themeProperty().get() == theme,
        () -> appearance.themeProperty().set(theme));
  }

  private static ToggleButton choice(String id, String name, boolean chosen, Runnable action) {
    var button = new ToggleButton(name);
    button.setId(id);
    button.getStyleClass().add("k-settings-choice");
    button.setSelected(chosen);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          button.setSelected(true);
          action.run();
        });
    return button;
  }

  private static Node row(String id, String name, ToggleButton... buttons) {
    var label = new Label(name);
    label.getStyleClass().add("k-strong");
    var choices = new FlowPane(buttons);
    choices.setId(id);
    choices.getStyleClass().add("k-settings-choices");
    for (ToggleButton button : buttons) {
      button.setAccessibleText(name + " " + button.getText());
    }
    var row = new VBox(label, choices);
    row.getStyleClass().add("k-settings-field");
    return row;
  }
}
