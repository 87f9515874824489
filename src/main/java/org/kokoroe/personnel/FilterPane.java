package org.kokoroe.personnel;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.JapaneseDates;
import org.kokoroe.core.text.Messages;

/// What to take: days, department, course.
final class FilterPane extends VBox {
  private final Filter filter;
  private final UnaryOperator<String> drawn;
  private final Messages messages;
  private final VBox days = new VBox();
  private final Label fromEcho = echo();
  private final Label toEcho = echo();

  FilterPane(PersonnelViewModel model, Messages messages) {
    this.filter = model.filter();
    this.drawn = model::drawn;
    this.messages = messages;
    getStyleClass().add("k-personnel-group");
    getChildren().add(heading(messages.get("personnel.scope")));
    choice("period", model.choices().periods(), filter.periodProperty(), this::name);
    days.getStyleClass().add("k-personnel-days");
    day("from", filter.fromProperty(), fromEcho);
    day("to", filter.toProperty(), toEcho);
    getChildren().add(days);
    choice(
        "department",
        model.choices().departments(),
        filter.departmentProperty(),
        c -> name(c, "personnel.department.all"));
    choice(
        "course",
        model.choices().courses(),
        filter.courseProperty(),
        c -> name(c, "personnel.course.all"));
    refresh();
  }

  static Label heading(String words) {
    var heading = new Label(words);
    heading.getStyleClass().add("k-h3");
    return heading;
  }

  private static Label echo() {
    var echo = new Label();
    echo.getStyleClass().add("k-caption");
    echo.setWrapText(true);
    return echo;
  }

  private <T> void choice(
      String key, List<T> items, ObjectProperty<T> value, Function<T, String> name) {
    var box = new ComboBox<T>();
    box.setId("personnel-" + key);
    box.getItems().setAll(items);
    box.setConverter(converter(name));
    box.setValue(value.get());
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty()
        .subscribe(
            (was, is) -> {
              value.set(is);
              refresh();
            });
    getChildren().add(labelled(key, box));
  }

  private void day(String key, StringProperty value, Label echo) {
    var field = new TextField(value.get());
    field.setId("personnel-" + key);
    field.setPromptText(messages.get("personnel.day.example"));
    field
        .textProperty()
        .subscribe(
            (was, is) -> {
              value.set(is);
              refresh();
            });
    VBox part = labelled(key, field);
    part.getChildren().add(echo);
    days.getChildren().add(part);
  }

  private VBox labelled(String key, javafx.scene.control.Control control) {
    var label = new Label(label(key));
    label.getStyleClass().add("k-hint");
    label.setLabelFor(control);
    control.setAccessibleText(label.getText());
    var part = new VBox(label, control);
    part.getStyleClass().add("k-personnel-field");
    return part;
  }

  private String label(String key) {
    return switch (key) {
      case "period" -> messages.get("personnel.label.period");
      case "from" -> messages.get("personnel.label.from");
      case "to" -> messages.get("personnel.label.to");
      case "department" -> messages.get("personnel.label.department");
      default -> messages.get("personnel.label.course");
    };
  }

  /// Shows the fields for days where they are asked for, and says how each was understood.
  private void refresh() {
    boolean byDays = filter.periodProperty().get() instanceof Period.Days;
    PersonnelController.visible(days, byDays);
    Filter.Trouble trouble = filter.trouble();
    echo(fromEcho, filter.fromProperty().get(), trouble == Filter.Trouble.FROM, "");
    String backwards =
        trouble == Filter.Trouble.BACKWARDS ? messages.get("personnel.day.backwards") : "";
    echo(toEcho, filter.toProperty().get(), trouble == Filter.Trouble.TO, backwards);
  }

  private void echo(Label echo, String entered, boolean unclear, String backwards) {
    String understood =
        DayText.read(entered)
            .map(day -> JapaneseDates.standard().dateWithWeekday(day, messages.language()))
            .orElse("");
    boolean wrong = unclear || !backwards.isEmpty();
    String words = unclear ? messages.get("personnel.day.unclear") : understood;
    echo.setText(backwards.isEmpty() ? words : backwards);
    echo.getStyleClass().setAll("label", wrong ? "k-personnel-wrong" : "k-caption");
    PersonnelController.visible(echo, !echo.getText().isEmpty());
  }

  private String name(Period period) {
    return switch (period) {
      case Period.Always _ -> messages.get("personnel.period.all");
      case Period.Year(var year) -> year.label(messages.language());
      case Period.Days _ -> messages.get("personnel.period.days");
    };
  }

  private String name(Choice choice, String all) {
    return choice
        .name()
        .map(text -> drawn.apply(text.in(messages.language())))
        .orElseGet(() -> messages.get(all));
  }

  private static <T> StringConverter<T> converter(Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T item) {
        return item == null ? "" : name.apply(item);
      }

      @Override
      public T fromString(String words) {
        throw new UnsupportedOperationException("the box takes no text");
      }
    };
  }
}
