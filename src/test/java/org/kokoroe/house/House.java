package org.kokoroe.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The packages under one root, in the words that the rules use: a room is a package below it.
record House(String root) {
  /// Says whether one class may know another.
  @FunctionalInterface
  interface Known {
    boolean allows(JavaClass from, JavaClass to);
  }

  boolean owns(JavaClass type) {
    return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
  }

  boolean in(JavaClass type, String room) {
    String name = root + "." + room;
    return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
  }

  /// Returns the first package below the root, or "" for a class in the root itself.
  String room(JavaClass type) {
    return relativeName(type).contains(".")
        ? relativeName(type).substring(0, relativeName(type).indexOf('.'))
        : "";
  }

  /// Returns the class's name from the root on, or "" for a class outside.
  String relativeName(JavaClass type) {
    return owns(type) ? type.getName().substring(root.length() + 1) : "";
  }

  DescribedPredicate<JavaClass> liveIn(String... rooms) {
    return DescribedPredicate.describe(
        "live in " + List.of(rooms), type -> Stream.of(rooms).anyMatch(r -> in(type, r)));
  }

  DescribedPredicate<JavaClass> liveOutside(String... rooms) {
    return DescribedPredicate.describe(
        rooms.length == 0 ? "live in the house" : "live outside " + List.of(rooms),
        type -> owns(type) && Stream.of(rooms).noneMatch(r -> in(type, r)));
  }

  /// Matches by the name of the outermost class, so that its nested classes are held to the same.
  DescribedPredicate<JavaClass> areNamed(String ending) {
    return DescribedPredicate.describe(
        "are named *" + ending, type -> owns(type) && outermost(type).endsWith(ending));
  }

  /// Returns the simple name of the class's source file.
  static String outermost(JavaClass type) {
    JavaClass outer = type;
    for (Optional<JavaClass> next = outer.getEnclosingClass();
        next.isPresent();
        next = outer.getEnclosingClass()) {
      outer = next.get();
    }
    return outer.getSimpleName();
  }

  /// Holds every dependency of a class against `known`.
  ArchCondition<JavaClass> know(String what, Known known) {
    return new ArchCondition<>("know " + what) {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
          if (!known.allows(from, dependency.getTargetClass().getBaseComponentType())) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }
}
