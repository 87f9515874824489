package org.kokoroe.personnel;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.kokoroe.core.report.Selection;

/// What is chosen: days, department, course.
final class Filter {
  private final ObjectProperty<Period> period = new SimpleObjectProperty<>(new Period.Always());
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty to = new SimpleStringProperty("");
  private final ObjectProperty<Choice> department = new SimpleObjectProperty<>(Choice.ALL);
  private final ObjectProperty<Choice> course = new SimpleObjectProperty<>(Choice.ALL);

  /// What is wrong with the days entered.
  enum Trouble {
    /// Nothing.
    NONE,
    /// The first is no day.
    FROM,
    /// The last is no day.
    TO,
    /// The last lies before the first.
    BACKWARDS
  }

  ObjectProperty<Period> periodProperty() {
    return period;
  }

  StringProperty fromProperty() {
    return from;
  }

  StringProperty toProperty() {
    return to;
  }

  ObjectProperty<Choice> departmentProperty() {
    return department;
  }

  ObjectProperty<Choice> courseProperty() {
    return course;
  }

  /// Calls back after every change.
  void onChange(Runnable action) {
    period.subscribe((was, is) -> action.run());
    from.subscribe((was, is) -> action.run());
    to.subscribe((was, is) -> action.run());
    department.subscribe((was, is) -> action.run());
    course.subscribe((was, is) -> action.run());
  }

  Optional<LocalDate> first() {
    return switch (period.get()) {
      case Period.Always _ -> Optional.empty();
      case Period.Year(var year) -> Optional.of(year.first());
      case Period.Days _ -> DayText.read(from.get());
    };
  }

  Optional<LocalDate> last() {
    return switch (period.get()) {
      case Period.Always _ -> Optional.empty();
      case Period.Year(var year) -> Optional.of(year.last());
      case Period.Days _ -> DayText.read(to.get());
    };
  }

  Trouble trouble() {
    if (!(period.get() instanceof Period.Days)) {
      return Trouble.NONE;
    }
    if (isUnread(from.get())) {
      return Trouble.FROM;
    }
    if (isUnread(to.get())) {
      return Trouble.TO;
    }
    return selection().isBackwards() ? Trouble.BACKWARDS : Trouble.NONE;
  }

  private static boolean isUnread(String entered) {
    return !entered.isBlank() && DayText.read(entered).isEmpty();
  }

  Selection selection() {
    return new Selection(first(), last(), department.get().id(), course.get().id());
  }
}
