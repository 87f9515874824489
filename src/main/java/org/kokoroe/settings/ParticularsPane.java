package org.kokoroe.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.content.Organisation.Department;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Messages;
import org.kokoroe.settings.ParticularsViewModel.Outcome;
import org.kokoroe.ui.GlyphCoverage;
import org.kokoroe.ui.TaskExecutor;

/// Staff number, name, department, policy of the person at the PC.
final class ParticularsPane extends VBox {
  private final ParticularsViewModel model;
  private final Messages messages;
  private final Label lacking = SettingsController.wrapped("", "k-caption");
  private final Label numberGap = SettingsController.wrapped("", "k-danger-text");
  private final Label nameGap = SettingsController.wrapped("", "k-danger-text");
  private final TextField number = new TextField();
  private final TextField name = new TextField();
  private final Button save = new Button();
  private final PersonNotice notice;
  private Optional<GlyphCoverage> face = Optional.empty();
  private @Nullable ComboBox<String> departments;
  private Subscription bound = Subscription.EMPTY;

  ParticularsPane(
      ParticularsViewModel model, Messages messages, TaskExecutor tasks, Runnable otherPerson) {
    this.model = model;
    this.messages = messages;
    this.notice = new PersonNotice(messages);
    getStyleClass().add("k-settings-rows");
    getChildren()
        .addAll(
            numbered(),
            named(),
            labelled(messages.get("settings.department"), department()),
            labelled(messages.get("settings.policy"), policy()),
            notice,
            buttons(otherPerson));
    tellLacking();
    tasks.run(GlyphCoverage::shipped, this::draw);
    sceneProperty().subscribe((was, is) -> follow(is != null));
  }

  /// Returns the button that saves, for a window so small that it stands elsewhere.
  Button saveButton() {
    return save;
  }

  /// Follows the model while the view is in a window; a view that was replaced is let go.
  private void follow(boolean shown) {
    bound.unsubscribe();
    bound =
        shown
            ? Subscription.combine(
                model.outcomeProperty().subscribe(this::show),
                model.savingProperty().subscribe(save::setDisable))
            : Subscription.EMPTY;
  }

  private void show(Outcome outcome) {
    notice.show(outcome);
    String aboutNumber =
        switch (outcome) {
          case Outcome.NumberMissing _ -> messages.get("settings.number.missing");
          case Outcome.NumberTaken(String taken) -> messages.get("settings.number.taken", taken);
          default -> "";
        };
    String aboutName =
        outcome instanceof Outcome.NameMissing ? messages.get("settings.name.missing") : "";
    mark(number, numberGap, aboutNumber);
    mark(name, nameGap, aboutName);
    if (outcome instanceof Outcome.Saved) {
      number.setText(model.numberProperty().get());
    }
  }

  private static void mark(TextField field, Label gap, String words) {
    gap.setText(words);
    SettingsController.visible(gap, !words.isEmpty());
    field.getStyleClass().remove("k-invalid");
    if (!words.isEmpty()) {
      field.getStyleClass().add("k-invalid");
      field.requestFocus();
    }
  }

  private Node numbered() {
    number.setText(model.numberProperty().get());
    number.setId("settings-number");
    number.getStyleClass().add("k-settings-number");
    number.textProperty().subscribe((was, is) -> model.numberProperty().set(is));
    VBox part = labelled(messages.get("settings.number"), number);
    part.getChildren().add(numberGap);
    return part;
  }

  private Node named() {
    name.setText(model.nameProperty().get());
    name.setId("settings-name");
    name.textProperty()
        .subscribe(
            (was, is) -> {
              model.nameProperty().set(is);
              tellLacking();
            });
    VBox part = labelled(messages.get("settings.name"), name);
    part.getChildren().addAll(nameGap, lacking);
    return part;
  }

  private void draw(Optional<GlyphCoverage> shipped) {
    face = shipped;
    tellLacking();
    if (departments != null) {
      departments.setConverter(namedBy(this::departmentName));
    }
  }

  /// Names the characters the field cannot draw: they are recorded as they were entered.
  private void tellLacking() {
    String entered = model.nameProperty().get();
    boolean whole = face.map(f -> f.missing(entered).isEmpty()).orElse(true);
    lacking.setText(messages.get("settings.name.lacking", drawable(entered)));
    SettingsController.visible(lacking, !whole);
  }

  private String drawable(String words) {
    return face.map(f -> f.shown(words)).orElse(words);
  }

  private Control department() {
    if (model.departments().isEmpty()) {
      var field = new TextField(model.departmentProperty().get());
      field.setId("settings-department");
      field.textProperty().subscribe((was, is) -> model.departmentProperty().set(is));
      return field;
    }
    List<String> codes = model.departments().stream().map(Department::code).toList();
    String entered = model.departmentProperty().get();
    String chosen = model.knownDepartment().map(Department::code).orElse(entered);
    ComboBox<String> box = box("settings-department", codes, chosen, this::departmentName);
    box.valueProperty().subscribe((was, is) -> model.departmentProperty().set(is));
    departments = box;
    return box;
  }

  private String departmentName(String code) {
    return model.departments().stream()
        .filter(d -> d.code().equals(code))
        .findFirst()
        .map(d -> d.name().in(messages.language()))
        .orElseGet(() -> drawable(code));
  }

  private ComboBox<String> policy() {
    List<String> ids = model.policies().stream().map(Policy::id).toList();
    ComboBox<String> box =
        box("settings-policy", ids, model.policyProperty().get(), this::policyTitle);
    box.valueProperty().subscribe((was, is) -> model.policyProperty().set(is));
    return box;
  }

  private String policyTitle(String id) {
    return model.policies().stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .map(p -> p.shortTitle().in(messages.language()))
        .orElse(id);
  }

  /// Makes a box; what was chosen before and is not among the items any more comes first.
  private static ComboBox<String> box(
      String id, List<String> items, String chosen, UnaryOperator<String> name) {
    List<String> all = new ArrayList<>(items);
    if (!all.contains(chosen)) {
      all.addFirst(chosen);
    }
    var box = new ComboBox<String>();
    box.setId(id);
    box.getItems().setAll(all);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(namedBy(name));
    box.setValue(chosen);
    return box;
  }

  private static StringConverter<String> namedBy(UnaryOperator<String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable String item) {
        return item == null ? "" : name.apply(item);
      }

      @Override
      public String fromString(String text) {
        throw new UnsupportedOperationException("the box takes no text");
      }
    };
  }

  private static VBox labelled(String name, Control control) {
    var label = new Label(name);
    label.getStyleClass().add("k-strong");
    label.setLabelFor(control);
    control.setAccessibleText(name);
    var part = new VBox(label, control);
    part.getStyleClass().add("k-settings-field");
    return part;
  }

  private Node buttons(Runnable otherPerson) {
    save.setText(messages.get("settings.save"));
    save.setId("settings-save");
    save.getStyleClass().add("k-primary");
    save.setDefaultButton(true);
    save.setMinWidth(USE_PREF_SIZE);
    save.setOnAction(event -> model.save());
    var other = new Button(messages.get("settings.other-person"));
    other.setId("settings-other-person");
    other.getStyleClass().addAll("k-secondary", "k-text-button");
    other.setMinWidth(USE_PREF_SIZE);
    other.setOnAction(event -> otherPerson.run());
    var row = new FlowPane(save, other);
    row.getStyleClass().add("k-settings-buttons");
    return row;
  }
}
