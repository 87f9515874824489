package org.kokoroe.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// What a class may do, wherever it lives: threads, constructors, state, composition.
final class ConductRules {
  private static final int MOST_PARAMETERS = 5;
  private static final Set<String> THREAD_STARTERS =
      Set.of("startVirtualThread", "ofVirtual", "ofPlatform");

  private final House house;

  ConductRules(House house) {
    this.house = house;
  }

  /// Returns every rule under its name.
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("threads belong to the task executor", threadsBelongToTheTaskExecutor());
    rules.put("constructors take at most five parameters", constructorsTakeAtMostFive());
    rules.put("static fields are final", staticFieldsAreFinal());
    rules.put("constants hold no state", constantsHoldNoState());
    rules.put("one class wires everything", oneClassWiresEverything());
    rules.put("nothing is looked up", nothingIsLookedUp());
    rules.put("time and chance are given", timeAndChanceAreGiven());
    return rules;
  }

  private ArchRule threadsBelongToTheTaskExecutor() {
    var taskExecutors =
        DescribedPredicate.<JavaClass>describe(
            "are the ui's task executors",
            type -> house.in(type, "ui") && House.outermost(type).endsWith("TaskExecutor"));
    return noClasses()
        .that(DescribedPredicate.not(taskExecutors))
        .should()
        .accessTargetWhere(
            DescribedPredicate.<JavaAccess<?>>describe(
                "makes a thread or queues for the toolkit's", ConductRules::leavesTheThread))
        .because("a failure on a thread that nobody watches is lost, and tests run on one thread");
  }

  private static boolean leavesTheThread(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getName();
    if (name.equals(JavaConstructor.CONSTRUCTOR_NAME)) {
      return owner.isAssignableTo(Thread.class)
          || owner.isAssignableTo(Timer.class)
          || (owner.isAssignableTo(Executor.class) && owner.getName().startsWith("java."))
          || owner.getPackageName().equals("javafx.concurrent");
    }
    return (owner.isEquivalentTo(Thread.class) && THREAD_STARTERS.contains(name))
        || owner.isEquivalentTo(Executors.class)
        || (owner.isEquivalentTo(CompletableFuture.class) && name.endsWith("Async"))
        || (owner.getName().equals("javafx.application.Platform") && name.equals("runLater"))
        || (owner.getPackageName().startsWith("java.util") && name.startsWith("parallel"));
  }

  private ArchRule constructorsTakeAtMostFive() {
    return constructors()
        .that()
        .areDeclaredInClassesThat(
            DescribedPredicate.describe(
                "are written by hand",
                type -> !type.isRecord() && !type.isAnonymousClass() && !type.isLocalClass()))
        .should(
            new ArchCondition<JavaConstructor>("take at most " + MOST_PARAMETERS + " parameters") {
              @Override
              public void check(JavaConstructor constructor, ConditionEvents events) {
                int taken = writtenParameters(constructor);
                if (taken > MOST_PARAMETERS) {
                  String message = constructor.getFullName() + " takes " + taken;
                  events.add(SimpleConditionEvent.violated(constructor, message));
                }
              }
            })
        .because("a class that needs more does more than one thing");
  }

  /// Leaves out what the compiler adds: an enum's name and ordinal, an inner class's outer object.
  private static int writtenParameters(JavaConstructor constructor) {
    JavaClass owner = constructor.getOwner();
    int all = constructor.getRawParameterTypes().size();
    if (owner.isEnum()) {
      return all - 2;
    }
    boolean inner = owner.isMemberClass() && !owner.getModifiers().contains(JavaModifier.STATIC);
    return inner ? all - 1 : all;
  }

  private static ArchRule staticFieldsAreFinal() {
    return fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("static state makes the order of tests and windows matter");
  }

  private static ArchRule constantsHoldNoState() {
    return fields()
        .that()
        .areStatic()
        .should(
            new ArchCondition<JavaField>("not be of a type made to be changed") {
              @Override
              public void check(JavaField field, ConditionEvents events) {
                if (isMadeToBeChanged(field.getRawType())) {
                  String type = field.getRawType().getSimpleName();
                  events.add(
                      SimpleConditionEvent.violated(field, field.getFullName() + " is a " + type));
                }
              }
            })
        .because("a cache or a counter in a constant is static state by another name");
  }

  private static boolean isMadeToBeChanged(JavaClass type) {
    return type.getPackageName().startsWith("java.util.concurrent.atomic")
        || type.getPackageName().equals("javafx.beans.property")
        || Stream.of(AbstractMap.class, AbstractCollection.class, ThreadLocal.class)
            .anyMatch(type::isAssignableTo)
        || type.isEquivalentTo(StringBuilder.class);
  }

  private ArchRule oneClassWiresEverything() {
    String only = house.root() + ".app.Wiring";
    return noClasses()
        .that(
            DescribedPredicate.describe("are not app.Wiring", type -> !type.getName().equals(only)))
        .should()
        .haveSimpleNameEndingWith("Wiring")
        .because("one place shows how the whole app is put together");
  }

  private ArchRule nothingIsLookedUp() {
    return classes()
        .that(house.liveOutside())
        .should(
            house.know(
                "neither an injection framework nor a service loader",
                (from, to) ->
                    !to.getPackageName().matches("(javax|jakarta|com\\.google)\\.inject.*")
                        && !to.getName().equals("java.util.ServiceLoader")))
        .because("what a class needs stands in its constructor and nowhere else");
  }

  private ArchRule timeAndChanceAreGiven() {
    return noClasses()
        .that(house.liveIn("core", "ui", "home", "handbook", "training", "records", "personnel"))
        .should()
        .accessTargetWhere(
            DescribedPredicate.<JavaAccess<?>>describe(
                "asks the system for the time or for chance", ConductRules::asksTheSystem))
        .because("a test sets the clock and the seed, and a record names both");
  }

  private static boolean asksTheSystem(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    boolean withoutArguments =
        access instanceof JavaCodeUnitAccess<?> call
            && call.getTarget().getRawParameterTypes().isEmpty();
    return (owner.startsWith("java.time.") && name.equals("now") && withoutArguments)
        || (owner.equals("java.time.Clock") && name.startsWith("system"))
        || (owner.equals("java.lang.System") && name.matches("currentTimeMillis|nanoTime"))
        || (owner.equals("java.lang.Math") && name.equals("random"))
        || (owner.equals("java.util.Random")
            && name.equals(JavaConstructor.CONSTRUCTOR_NAME)
            && withoutArguments);
  }
}
