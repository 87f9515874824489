package org.kokoroe.personnel;

import java.util.Map;
import java.util.Optional;
import org.kokoroe.core.content.Organisation;
import org.kokoroe.core.report.Office;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;

/// Tells the report whose records they are.
final class Offices {
  private Offices() {}

  /// Returns the organisation for the report; one without a code where none is installed.
  static Office of(Optional<Organisation> organisation) {
    return organisation.map(Office::of).orElseGet(() -> new Office("", unnamed(), Map.of()));
  }

  private static LocalizedText unnamed() {
    return LocalizedText.of(
        Messages.of(Offices.class, Language.JA).get("personnel.organisation.unnamed"),
        Messages.of(Offices.class, Language.EN).get("personnel.organisation.unnamed"));
  }
}
