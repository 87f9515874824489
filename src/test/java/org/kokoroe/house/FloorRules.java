package org.kokoroe.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Who may know whom, under one root package: the house itself, or the broken one of the fixtures.
final class FloorRules {
  private static final Set<String> SCREENS =
      Set.of(
          "home",
          "handbook",
          "training",
          "records",
          "authoring",
          "personnel",
          "search",
          "settings");

  private static final Set<String> DOMAIN_DOERS =
      Set.of("core.record.RecordStore", "core.quiz.Grader", "core.quiz.Draw");

  private final House house;

  FloorRules(House house) {
    this.house = house;
  }

  /// Returns every rule under its name.
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("core knows no toolkit", coreKnowsNoToolkit());
    rules.put("core knows only core", coreKnowsOnlyCore());
    rules.put("ui knows no feature", uiKnowsNoFeature());
    rules.put("screens meet through navigation", screensMeetThroughNavigation());
    rules.put("view models know no scene", viewModelsKnowNoScene());
    rules.put("controllers hold no rule of the domain", controllersHoldNoRule());
    rules.put("packages have no cycles", packagesHaveNoCycles());
    rules.put("SQL stays in the stores", sqlStaysInTheStores());
    rules.put("JavaFX is the only toolkit", javaFxIsTheOnlyToolkit());
    return rules;
  }

  private ArchRule coreKnowsNoToolkit() {
    return classes()
        .that(house.liveIn("core"))
        .should(house.know("no javafx", (from, to) -> !inPackage(to, "javafx")))
        .because("the command line and the tests run core without a toolkit");
  }

  private ArchRule coreKnowsOnlyCore() {
    return classes()
        .that(house.liveIn("core"))
        .should(house.know("nothing of the house but core", onlyRooms("core")))
        .because("what is known must not depend on how it is shown");
  }

  private ArchRule uiKnowsNoFeature() {
    return classes()
        .that(house.liveIn("ui"))
        .should(house.know("nothing of the house but core and ui", onlyRooms("core", "ui")))
        .because("shared controls serve every screen and may not lean on one");
  }

  private ArchRule screensMeetThroughNavigation() {
    return classes()
        .that(house.liveIn(SCREENS.toArray(String[]::new)))
        .should(
            house.know(
                "nothing of the house but core, ui, app.api and itself",
                (from, to) ->
                    !house.owns(to)
                        || house.room(from).equals(house.room(to))
                        || house.in(to, "core")
                        || house.in(to, "ui")
                        || house.in(to, "app.api")))
        .because("a screen can be read, changed and tested without opening another one");
  }

  private ArchRule viewModelsKnowNoScene() {
    return classes()
        .that(house.areNamed("ViewModel"))
        .should(
            house.know(
                "of JavaFX only beans and collections",
                (from, to) ->
                    !inPackage(to, "javafx")
                        || inPackage(to, "javafx.beans")
                        || inPackage(to, "javafx.collections")
                        || inPackage(to, "javafx.util")))
        .because("a view model is tested without a toolkit and outlives a change of language");
  }

  private ArchRule controllersHoldNoRule() {
    return classes()
        .that(house.areNamed("Controller"))
        .should(
            house.know(
                "neither the store, the grader, the draw, SQL nor files",
                (from, to) ->
                    !DOMAIN_DOERS.contains(house.relativeName(to))
                        && !inPackage(to, "java.sql")
                        && !to.getName().equals("java.nio.file.Files")))
        .because("a controller binds and forwards; what it decided could not be tested alone");
  }

  private ArchRule packagesHaveNoCycles() {
    return slices()
        .matching(house.root() + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("packages that need each other can only be understood together");
  }

  private ArchRule sqlStaysInTheStores() {
    return classes()
        .that(house.liveOutside("core.record", "core.collect"))
        .should(
            house.know(
                "no SQL",
                (from, to) ->
                    Stream.of("java.sql", "javax.sql", "org.sqlite")
                        .noneMatch(p -> inPackage(to, p))))
        .because("only the two stores may decide what is written and when it is committed");
  }

  private ArchRule javaFxIsTheOnlyToolkit() {
    List<String> others = List.of("java.awt", "javax.swing", "javafx.scene.web", "javax.script");
    return classes()
        .that(house.liveOutside())
        .should(
            house.know(
                "no AWT, Swing, WebView or script engine (but java.awt.color in core.report)",
                (from, to) ->
                    others.stream().noneMatch(p -> inPackage(to, p))
                        || (inPackage(to, "java.awt.color") && house.in(from, "core.report"))))
        .because("a second toolkit costs start-up time, and web views and scripts run content");
  }

  private House.Known onlyRooms(String... rooms) {
    return (from, to) -> !house.owns(to) || Stream.of(rooms).anyMatch(r -> house.in(to, r));
  }

  private static boolean inPackage(JavaClass type, String name) {
    return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
  }
}
