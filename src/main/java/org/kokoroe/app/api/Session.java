package org.kokoroe.app.api;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.ClauseId;

/// Who is at the PC, which policy they read, and where they were in it. Lives as long as the
/// window.
public final class Session {
  private final ObjectProperty<@Nullable UUID> person = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<String> policy = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable ClauseId> lastClause = new SimpleObjectProperty<>();
  private final BooleanProperty furigana = new SimpleBooleanProperty();

  private final boolean kiosk;

  /// Makes a session without a person that reads `defaultPolicy`.
  public Session(String defaultPolicy) {
    this(defaultPolicy, false);
  }

  /// Makes a session without a person that reads `defaultPolicy`.
  ///
  /// @param kiosk nobody says who they are, and nothing is written to this PC
  public Session(String defaultPolicy, boolean kiosk) {
    this.kiosk = kiosk;
    policy.set(defaultPolicy);
  }

  /// Says whether anybody may be here: nobody is asked who they are, and nothing is written.
  public boolean isKiosk() {
    return kiosk;
  }

  /// Returns the person, or null while nobody has said who they are.
  public ObjectProperty<@Nullable UUID> personProperty() {
    return person;
  }

  /// Returns the person, if known.
  public Optional<UUID> person() {
    return Optional.ofNullable(person.get());
  }

  /// Returns the id of the policy this person reads.
  public ReadOnlyObjectProperty<String> policyProperty() {
    return policy.getReadOnlyProperty();
  }

  /// Returns the id of the policy this person reads now.
  public String policy() {
    return policy.get();
  }

  /// Says what is read while nobody has said who they are.
  public void read(String policyId) {
    policy.set(policyId);
  }

  /// Says who is here and what they read.
  public void enter(UUID who, String policyId) {
    policy.set(policyId);
    person.set(who);
  }

  /// Returns whether Japanese is read with the readings of its kanji above it (furigana).
  public BooleanProperty furiganaProperty() {
    return furigana;
  }

  /// Returns the clause read last in this session, or null.
  public ObjectProperty<@Nullable ClauseId> lastClauseProperty() {
    return lastClause;
  }
}
