package org.kokoroe.home;

import java.text.Normalizer;
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

/// Three inputs and a policy: who is here. A staff number that is known already means the same
/// person; what was entered then becomes the newest particulars.
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
    var details =
        new PersonDetails(
            staffNumber(number.get()), name.get().strip(), department.get().strip(), policy.get());
    gap.set(firstGap(details));
    if (gap.get() != Gap.NONE) {
      return;
    }
    saving.set(true);
    Optional<PersonRecord> known = known(details.employeeNo());
    UUID person = known.map(PersonRecord::id).orElseGet(UUID::randomUUID);
    hall.tasks().run(() -> save(person, details, known), saved -> done(person, details, saved));
  }

  /// Goes to the policy without saying who is here; nothing is recorded.
  void readOnly() {
    hall.navigation().go(new Route.Handbook(policy.get(), null));
  }

  private boolean save(UUID person, PersonDetails details, Optional<PersonRecord> known) {
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

  private Optional<PersonRecord> known(String employeeNo) {
    return workspace.store().history().people().stream()
        .filter(p -> p.details().employeeNo().equals(employeeNo))
        .findFirst();
  }

  private static Gap firstGap(PersonDetails details) {
    if (details.employeeNo().isEmpty()) {
      return Gap.NUMBER;
    }
    if (details.name().isEmpty()) {
      return Gap.NAME;
    }
    return details.department().isEmpty() ? Gap.DEPARTMENT : Gap.NONE;
  }

  /// Full-width digits and letters become half-width, spaces go, leading zeros stay.
  static String staffNumber(String entered) {
    return Normalizer.normalize(entered, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
