package org.kokoroe.core.report;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kokoroe.core.content.Organisation;
import org.kokoroe.core.text.LocalizedText;

/// The organisation whose records are written.
///
/// @param code 全国地方公共団体コード, six digits
/// @param departments names by code
public record Office(String code, LocalizedText name, Map<String, LocalizedText> departments) {
  /// Copies the departments.
  public Office {
    departments = Map.copyOf(departments);
  }

  /// Returns what records need of that organisation.
  public static Office of(Organisation organisation) {
    return new Office(
        organisation.code(),
        organisation.name(),
        organisation.departments().stream()
            .collect(
                Collectors.toMap(
                    Organisation.Department::code,
                    Organisation.Department::name,
                    (first, second) -> first)));
  }

  /// Returns the code of a department that is given by its code or by its name in any language.
  public Optional<String> departmentCode(String given) {
    if (departments.containsKey(given)) {
      return Optional.of(given);
    }
    return new TreeMap<>(departments)
        .entrySet().stream()
            .filter(entry -> entry.getValue().byTag().containsValue(given))
            .map(Map.Entry::getKey)
            .findFirst();
  }
}
