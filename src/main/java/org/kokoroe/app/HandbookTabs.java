package org.kokoroe.app;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;

/// The rooms of the handbook, one beside the other below the header: the text, its terms, the
/// duties, the figures, the comparison. Ids for a driver: `tab-text`, `tab-terms`, `tab-duties`,
/// `tab-figures`, `tab-compare`.
final class HandbookTabs extends HBox {
  private final ShellModel model;

  HandbookTabs(ShellModel model, Messages messages) {
    this.model = model;
    getStyleClass().add("k-tabs");
    setAccessibleText(messages.get("app.tabs"));
    for (Tab tab : tabs(model)) {
      var button = new ToggleButton(messages.get(tab.key()));
      button.setId("tab-" + tab.key().substring("app.tab.".length()));
      button.setUserData(tab.section());
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          event -> {
            model.navigator().go(tab.route().apply(model.hall().session().policy()));
            select();
          });
      getChildren().add(button);
    }
    select();
  }

  /// Makes the same as lines of a menu, for a window with no room for a row of them; the text comes
  /// first and is left out: the menu has it already.
  static List<MenuItem> items(ShellModel model, Messages messages) {
    return tabs(model).stream()
        .skip(1)
        .map(
            tab -> {
              var item = new MenuItem(messages.get(tab.key()), new Icon(Icon.Glyph.RIGHT));
              item.setOnAction(
                  event ->
                      model.navigator().go(tab.route().apply(model.hall().session().policy())));
              return item;
            })
        .toList();
  }

  /// Says whether a route is one of the handbook's rooms.
  static boolean has(@Nullable Route route) {
    return route instanceof Route.Handbook
        || route instanceof Route.Glossary
        || route instanceof Route.Duties
        || route instanceof Route.Figures
        || route instanceof Route.Compare;
  }

  private void select() {
    Route here = model.navigator().routeProperty().get();
    getChildren().stream()
        .map(ToggleButton.class::cast)
        .forEach(b -> b.setSelected(here != null && b.getUserData().equals(here.getClass())));
  }

  private static List<Tab> tabs(ShellModel model) {
    return List.of(
        new Tab("app.tab.text", Route.Handbook.class, policy -> model.handbook()),
        new Tab("app.tab.terms", Route.Glossary.class, policy -> new Route.Glossary(policy, null)),
        new Tab("app.tab.duties", Route.Duties.class, Route.Duties::new),
        new Tab("app.tab.figures", Route.Figures.class, Route.Figures::new),
        new Tab("app.tab.compare", Route.Compare.class, policy -> new Route.Compare()));
  }

  private record Tab(String key, Class<? extends Route> section, Function<String, Route> route) {}
}
