package org.kokoroe.ui;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;

/// Language, text size, theme: at the top right of every screen, also in the middle of a quiz.
public final class AppearanceBar extends HBox {
  private final Appearance appearance;
  private final Messages messages;

  /// Makes the bar; its words are in the appearance's language now. In a narrow window text size
  /// and theme fold into one menu.
  public AppearanceBar(Appearance appearance) {
    this.appearance = appearance;
    this.messages = Messages.of(AppearanceBar.class, appearance.language());
    getStyleClass().add("k-appearance-bar");
    boolean narrow = appearance.widthClassProperty().get() == WidthClass.NARROW;
    getChildren().add(languages(narrow));
    if (narrow) {
      getChildren().add(more());
    } else {
      getChildren().addAll(textSizes(), theme());
    }
  }

  private SegmentedButton languages(boolean narrow) {
    var ja = language(Language.JA, narrow ? "日" : "日本語");
    var en = language(Language.EN, narrow ? "EN" : "English");
    return new SegmentedButton(ja, en);
  }

  private ToggleButton language(Language language, String name) {
    var button = new ToggleButton(name);
    button.setId("language-" + language.tag());
    button.setAccessibleText(messages.get("ui.language." + language.tag()));
    button.setMinWidth(USE_PREF_SIZE);
    button.setSelected(appearance.language().equals(language));
    button.setOnAction(
        event -> {
          button.setSelected(true);
          appearance.languageProperty().set(language);
        });
    return button;
  }

  private MenuButton textSizes() {
    var menu = new MenuButton(appearance.textPercentProperty().get() + "%");
    menu.setId("text-size");
    menu.setAccessibleText(messages.get("ui.text-size"));
    menu.getStyleClass().add("k-quiet-menu");
    menu.setMinWidth(USE_PREF_SIZE);
    var icon = new javafx.scene.control.Label("Aa");
    icon.getStyleClass().add("k-strong");
    menu.setGraphic(icon);
    addSizes(menu);
    return menu;
  }

  private void addSizes(MenuButton menu) {
    for (int percent : new int[] {80, 90, 100, 110, 120, 150, 180, 200}) {
      var item = new MenuItem(messages.get("ui.text-percent", percent));
      item.setOnAction(event -> appearance.setTextPercent(percent));
      menu.getItems().add(item);
    }
  }

  private Button theme() {
    boolean dark = Stylesheets.isDark(appearance);
    var button = new Button();
    button.setId("theme");
    button.setGraphic(new Icon(dark ? Icon.Glyph.SUN : Icon.Glyph.MOON));
    button.setAccessibleText(messages.get(dark ? "ui.theme.light" : "ui.theme.dark"));
    button.getStyleClass().add("k-icon-button");
    button.setOnAction(event -> flipTheme());
    return button;
  }

  private void flipTheme() {
    appearance.themeProperty().set(Stylesheets.isDark(appearance) ? Theme.LIGHT : Theme.DARK);
  }

  private MenuButton more() {
    var menu = new MenuButton();
    menu.setId("more");
    menu.setGraphic(new Icon(Icon.Glyph.MORE));
    menu.setAccessibleText(messages.get("ui.more"));
    menu.getStyleClass().addAll("k-quiet-menu", "k-icon-menu");
    addSizes(menu);
    boolean dark = Stylesheets.isDark(appearance);
    var theme = new MenuItem(messages.get(dark ? "ui.theme.light" : "ui.theme.dark"));
    theme.setOnAction(event -> flipTheme());
    menu.getItems().add(theme);
    return menu;
  }
}
