package org.kokoroe.personnel;

import org.kokoroe.core.text.FiscalYear;

/// Which days are wanted.
sealed interface Period {
  /// All.
  record Always() implements Period {}

  /// One fiscal year.
  record Year(FiscalYear year) implements Period {}

  /// From one day to another, as entered.
  record Days() implements Period {}
}
