package org.kokoroe.app;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.SaveStatus;
import org.kokoroe.core.text.Language;
import org.kokoroe.search.SearchScreen;
import org.kokoroe.ui.Appearance;

/// What the frame shows: where one is, whether all is saved, which policy and who.
///
/// @param search the palette over all screens
/// @param title title of a policy in a language
/// @param number staff number of a person, where known
record ShellModel(
    Navigator navigator,
    Hall hall,
    SearchScreen search,
    BiFunction<String, Language, String> title,
    Function<UUID, Optional<String>> number) {

  /// Says whether only the handbook can be gone to, and nothing is saved.
  boolean kiosk() {
    return hall.session().isKiosk();
  }

  Appearance appearance() {
    return hall.appearance();
  }

  SaveStatus saves() {
    return hall.saves();
  }

  String policyTitle(Language language) {
    return title.apply(hall.session().policy(), language);
  }

  Optional<String> employeeNo() {
    return hall.session().person().flatMap(number);
  }

  /// Returns the person's policy, where they left it.
  Route handbook() {
    return new Route.Handbook(hall.session().policy(), hall.session().lastClauseProperty().get());
  }
}
