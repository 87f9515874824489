package org.kokoroe.home;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.content.Organisation;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.PersonDetails;
import org.kokoroe.core.record.PersonRecord;
import org.kokoroe.core.record.StaffNumber;

/// Three inputs and a policy: who is here. A staff number and a name that are known already mean
/// the same person; what was entered then becomes the newest particulars. A known number under
/// another name may be a slip of the finger, so nothing is written before the person has said who
/// they are.
final class FirstStartViewModel {
  private final Workspace workspace;
  private final Hall hall;

  private final StringProperty number = new SimpleStringProperty("");
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty department = new SimpleStringProperty("");
  private final ObjectProperty<String> policy = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Gap> gap = new ReadOnlyObjectWrapper<>(Gap.NONE);
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();

  FirstStartViewModel(Workspace workspace, Hall hall) {
    this.workspace = workspace;
    this.hall = hall;
    policy.set(hall.session().policy());
    number.subscribe((was, is) -> withdraw());
    name.subscribe((was, is) -> withdraw());
  }

  /// What keeps the form from being taken.
  enum Gap {
    /// Nothing.
    NONE,
    /// No staff number.
    NUMBER,
    /// No name.
    NAME,
    /// No department.
    DEPARTMENT,
    /// The staff number is registered here under another name.
    OTHER_NAME,
    /// The disk did not take it.
    NOT_SAVED
  }

  StringProperty numberProperty() {
    return number;
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty departmentProperty() {
    return department;
  }

  ObjectProperty<String> policyProperty() {
    return policy;
  }

  ReadOnlyObjectProperty<Gap> gapProperty() {
    return gap.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.getReadOnlyProperty();
  }

  List<Policy> policies() {
    return workspace.content().policies().policies();
  }

  Organisation organisation() {
    return workspace.content().organisation().orElseThrow();
  }

  /// Takes the form: the person's particulars are on disk before Home is shown.
  void begin() {
    if (saving.get()) {
      return;
    }
    StaffNumber entered = entered();
    gap.set(firstGap(entered));
    if (gap.get() == Gap.NONE) {
      switch (entered) {
        case StaffNumber.Missing _ -> gap.set(Gap.NUMBER);
        case StaffNumber.Free(String no) -> save(no, Optional.empty());
        case StaffNumber.Held held ->
            held.named(name.get())
                .ifPresentOrElse(
                    known -> save(held.number(), Optional.of(known)),
                    () -> gap.set(Gap.OTHER_NAME));
      }
    }
  }

  /// Takes the form as that of the person who has the number, now under another name.
  void beginAsHolder() {
    if (!saving.get()
        && gap.get() == Gap.OTHER_NAME
        && entered() instanceof StaffNumber.Held held) {
      gap.set(Gap.NONE);
      save(held.number(), Optional.of(held.holders().getFirst()));
    }
  }

  /// Takes the question back: the number will be entered again.
  void enterNumberAgain() {
    withdraw();
  }

  /// Returns the staff number as it will be kept; empty where none was entered.
  String keptNumber() {
    return switch (entered()) {
      case StaffNumber.Missing _ -> "";
      case StaffNumber.Free(String no) -> no;
      case StaffNumber.Held held -> held.number();
    };
  }

  /// Goes to the policy without saying who is here; nothing is recorded.
  void readOnly() {
    hall.navigation().go(new Route.Handbook(policy.get(), null));
  }

  private StaffNumber entered() {
    return StaffNumber.of(number.get(), workspace.store().history().people());
  }

  /// What was asked about one number and name does not hold for another.
  private void withdraw() {
    if (gap.get() == Gap.OTHER_NAME) {
      gap.set(Gap.NONE);
    }
  }

  private void save(String employeeNo, Optional<PersonRecord> known) {
    var details =
        new PersonDetails(employeeNo, name.get().strip(), department.get().strip(), policy.get());
    UUID person = known.map(PersonRecord::id).orElseGet(UUID::randomUUID);
    saving.set(true);
    hall.tasks().run(() -> append(person, details, known), saved -> done(person, details, saved));
  }

  private boolean append(UUID person, PersonDetails details, Optional<PersonRecord> known) {
    if (known.isPresent() && known.get().details().equals(details)) {
      return true;
    }
    var type = known.isPresent() ? EventType.PERSON_CHANGED : EventType.PERSON_REGISTERED;
    return !(workspace.store().append(type, person, details, null)
        instanceof AppendOutcome.NotSaved);
  }

  private void done(UUID person, PersonDetails details, boolean saved) {
    saving.set(false);
    if (saved) {
      hall.saves().saved(workspace.clock().instant());
      hall.session().enter(person, details.policy());
      hall.navigation().go(new Route.Home());
    } else {
      hall.saves().notSaved();
      gap.set(Gap.NOT_SAVED);
    }
  }

  private Gap firstGap(StaffNumber entered) {
    if (entered instanceof StaffNumber.Missing) {
      return Gap.NUMBER;
    }
    if (name.get().isBlank()) {
      return Gap.NAME;
    }
    return department.get().isBlank() ? Gap.DEPARTMENT : Gap.NONE;
  }
}
