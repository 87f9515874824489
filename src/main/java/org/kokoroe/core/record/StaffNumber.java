package org.kokoroe.core.record;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a staff number that somebody entered means. It is needed, it is kept half-width and without
/// spaces (NFKC), zeros in front stay, and it belongs to one person only.
public sealed interface StaffNumber {
  /// Nothing was entered.
  record Missing() implements StaffNumber {}

  /// Nobody else has it.
  record Free(String number) implements StaffNumber {}

  /// Somebody is registered with it.
  ///
  /// @param holders at least one; more only where an earlier version let a number be given twice
  record Held(String number, List<PersonRecord> holders) implements StaffNumber {
    /// Copies the list.
    public Held {
      holders = List.copyOf(holders);
    }

    /// Returns the holder of that name, however wide its letters and spaces are written.
    public Optional<PersonRecord> named(String name) {
      return holders.stream().filter(p -> same(p.details().name(), name)).findFirst();
    }
  }

  /// Reads what a newcomer entered.
  static StaffNumber of(String entered, List<PersonRecord> people) {
    String number = plain(entered);
    if (number.isEmpty()) {
      return new Missing();
    }
    List<PersonRecord> holders =
        people.stream().filter(p -> plain(p.details().employeeNo()).equals(number)).toList();
    return holders.isEmpty() ? new Free(number) : new Held(number, holders);
  }

  /// Reads what a registered person entered; their own number is free to them.
  static StaffNumber of(String entered, UUID self, List<PersonRecord> people) {
    return of(entered, people.stream().filter(p -> !p.id().equals(self)).toList());
  }

  private static boolean same(String name, String other) {
    return plain(name).equals(plain(other));
  }

  private static String plain(String entered) {
    return Normalizer.normalize(entered, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
