package org.kokoroe.settings;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.content.Organisation;
import org.kokoroe.core.content.Organisation.Department;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.PersonDetails;
import org.kokoroe.core.record.PersonRecord;
import org.kokoroe.core.record.StaffNumber;

/// The particulars of the person at the PC: a change is in the records before it counts.
final class ParticularsViewModel {
  private final UUID person;
  private final Workspace workspace;
  private final Hall hall;
  private final StringProperty number;
  private final StringProperty name;
  private final StringProperty department;
  private final ObjectProperty<String> policy;
  private final ReadOnlyObjectWrapper<Outcome> outcome =
      new ReadOnlyObjectWrapper<>(new Outcome.None());
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private PersonDetails saved;

  ParticularsViewModel(PersonRecord record, Workspace workspace, Hall hall) {
    this.person = record.id();
    this.workspace = workspace;
    this.hall = hall;
    this.saved = record.details();
    this.number = new SimpleStringProperty(saved.employeeNo());
    this.name = new SimpleStringProperty(saved.name());
    this.department = new SimpleStringProperty(saved.department());
    this.policy = new SimpleObjectProperty<>(saved.policy());
    Stream.<ObservableValue<String>>of(number, name, department, policy)
        .forEach(part -> part.subscribe((was, is) -> outcome.set(new Outcome.None())));
  }

  /// What saving came to.
  sealed interface Outcome {
    /// Not saved yet, or changed since.
    record None() implements Outcome {}

    /// On the disk since then.
    record Saved(ZonedDateTime at) implements Outcome {}

    /// What is entered is what is recorded.
    record Unchanged() implements Outcome {}

    /// A staff number is needed.
    record NumberMissing() implements Outcome {}

    /// Somebody else is registered with that staff number.
    record NumberTaken(String number) implements Outcome {}

    /// A name is needed.
    record NameMissing() implements Outcome {}

    /// Nothing was written; what was entered is still on the screen.
    record NotSaved(AppendOutcome.Reason reason) implements Outcome {}
  }

  StringProperty numberProperty() {
    return number;
  }

  StringProperty nameProperty() {
    return name;
  }

  /// Returns the code of the department, or its name where it has no code.
  StringProperty departmentProperty() {
    return department;
  }

  /// Returns the id of the policy.
  ObjectProperty<String> policyProperty() {
    return policy;
  }

  ReadOnlyObjectProperty<Outcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.getReadOnlyProperty();
  }

  /// Returns the departments to choose from; none where the organisation names none.
  List<Department> departments() {
    return workspace.content().organisation().map(Organisation::departments).orElse(List.of());
  }

  /// Returns the department entered, if the organisation knows it by code or by name.
  Optional<Department> knownDepartment() {
    String given = department.get();
    return departments().stream()
        .filter(d -> d.code().equals(given) || d.name().byTag().containsValue(given))
        .findFirst();
  }

  /// Returns the policies to choose from.
  List<Policy> policies() {
    return workspace.content().policies().policies();
  }

  /// Appends the change to the records, and says so only once it is on the disk. While one change
  /// is on its way, no second one is taken.
  void save() {
    if (saving.get()) {
      return;
    }
    switch (StaffNumber.of(number.get(), person, workspace.store().history().people())) {
      case StaffNumber.Missing _ -> outcome.set(new Outcome.NumberMissing());
      case StaffNumber.Held held -> outcome.set(new Outcome.NumberTaken(held.number()));
      case StaffNumber.Free(String free) -> save(free);
    }
  }

  private void save(String employeeNo) {
    var entered =
        new PersonDetails(employeeNo, name.get().strip(), department.get().strip(), policy.get());
    if (entered.name().isEmpty()) {
      outcome.set(new Outcome.NameMissing());
    } else if (entered.equals(saved)) {
      outcome.set(new Outcome.Unchanged());
    } else {
      saving.set(true);
      hall.tasks()
          .run(
              () -> workspace.store().append(EventType.PERSON_CHANGED, person, entered, null),
              result -> finish(result, entered));
    }
  }

  private void finish(AppendOutcome result, PersonDetails entered) {
    saving.set(false);
    switch (result) {
      case AppendOutcome.Saved _, AppendOutcome.AlreadySaved _ -> {
        saved = entered;
        number.set(entered.employeeNo());
        hall.session().enter(person, entered.policy());
        var now = ZonedDateTime.now(workspace.clock());
        hall.saves().saved(now.toInstant());
        outcome.set(new Outcome.Saved(now));
      }
      case AppendOutcome.NotSaved(var reason) -> {
        hall.saves().notSaved();
        outcome.set(new Outcome.NotSaved(reason));
      }
    }
  }
}
