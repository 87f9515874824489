package org.kokoroe.training;

import java.time.Clock;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.kokoroe.app.api.Hall;
import org.kokoroe.core.record.AppendOutcome;

/// How saving stands; the status bar is told as well.
final class SavingState {
  private final Hall hall;
  private final Clock clock;
  private final boolean recorded;
  private final ReadOnlyObjectWrapper<Saving> saving =
      new ReadOnlyObjectWrapper<>(new Saving.Safe());

  /// Makes a state in which nothing waits to be saved.
  ///
  /// @param recorded whether what is answered is kept
  SavingState(Hall hall, Clock clock, boolean recorded) {
    this.hall = hall;
    this.clock = clock;
    this.recorded = recorded;
  }

  /// Something is being saved.
  void busy() {
    saving.set(new Saving.Busy());
  }

  /// What was being saved is on the disk.
  void safe() {
    idle();
    if (recorded) {
      hall.saves().saved(clock.instant());
    }
  }

  /// There was nothing to save after all.
  void idle() {
    saving.set(new Saving.Safe());
  }

  /// It could not be saved.
  void unsaved(AppendOutcome.Reason reason) {
    saving.set(new Saving.Unsaved(reason));
    hall.saves().notSaved();
  }

  boolean isBusy() {
    return saving.get() instanceof Saving.Busy;
  }

  boolean isUnsaved() {
    return saving.get() instanceof Saving.Unsaved;
  }

  ReadOnlyObjectProperty<Saving> property() {
    return saving.getReadOnlyProperty();
  }
}
