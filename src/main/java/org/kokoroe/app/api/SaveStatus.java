package org.kokoroe.app.api;

import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Whether everything entered is on disk; shown at the bottom left of every screen, in words.
public final class SaveStatus {
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Nothing());

  /// Makes a status: nothing to save yet.
  public SaveStatus() {}

  /// What is known of saving.
  public sealed interface State {}

  /// Nothing has been entered yet.
  public record Nothing() implements State {}

  /// All is on disk since then.
  public record Saved(Instant at) implements State {}

  /// Something is not on disk; it is still on the screen.
  public record NotSaved() implements State {}

  /// Returns the state.
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Says that a save returned.
  public void saved(Instant at) {
    state.set(new Saved(at));
  }

  /// Says that a save did not succeed.
  public void notSaved() {
    state.set(new NotSaved());
  }
}
