package org.kokoroe.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the house to its rules, and each rule to a fixture that breaks it.
class HouseRulesTest {
  private static final House HOUSE = new House("org.kokoroe");
  private static final House BROKEN = new House("org.kokoroe.house.fixture");
  private static final Path TARGET = Path.of(System.getProperty("kokoroe.basedir"), "target");
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(TARGET.resolve("classes"));
  private static final JavaClasses FIXTURES =
      new ClassFileImporter().importPath(TARGET.resolve("test-classes/org/kokoroe/house/fixture"));

  private static Map<String, ArchRule> rulesOf(House house) {
    Map<String, ArchRule> rules = new TreeMap<>(new FloorRules(house).all());
    rules.putAll(new ConductRules(house).all());
    return rules;
  }

  private static ArchRule ruleOf(House house, String name) {
    return rulesOf(house).get(name).allowEmptyShould(true);
  }

  static Stream<String> names() {
    return rulesOf(HOUSE).keySet().stream();
  }

  @Test
  void thereIsAHouseToHold() {
    assertThat(CLASSES.contain("org.kokoroe.Main")).isTrue();
    assertThat(CLASSES).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theHouseKeeps(String rule) {
    ruleOf(HOUSE, rule).check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theBrokenHouseDoesNotKeep(String rule) {
    assertThat(ruleOf(BROKEN, rule).evaluate(FIXTURES).hasViolation()).isTrue();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "broken.csv", delimiter = '|', numLinesToSkip = 1)
  void ruleNamesTheClassThatBreaksItAndSaysWhy(String rule, String guilty, String reason) {
    assertThat(ruleOf(BROKEN, rule).evaluate(FIXTURES).getFailureReport().toString())
        .contains(BROKEN.root() + "." + guilty)
        .contains("because " + reason);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "innocent.csv", delimiter = '|', numLinesToSkip = 1)
  void ruleLeavesAloneTheClassThatKeepsIt(String rule, String innocent) {
    assertThat(FIXTURES.contain(BROKEN.root() + "." + innocent)).isTrue();
    assertThat(ruleOf(BROKEN, rule).evaluate(FIXTURES).getFailureReport().getDetails())
        .noneMatch(detail -> detail.contains(innocent));
  }
}
