package org.kokoroe.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.record.Completion;
import org.kokoroe.core.record.PersonRecord;
import org.kokoroe.core.report.Office;
import org.kokoroe.core.text.FiscalYear;
import org.kokoroe.core.text.LocalizedText;

/// What can be filtered by: what the records hold, and what the content and the organisation name.
record FilterChoices(List<Period> periods, List<Choice> departments, List<Choice> courses) {
  /// Copies the lists.
  FilterChoices {
    periods = List.copyOf(periods);
    departments = List.copyOf(departments);
    courses = List.copyOf(courses);
  }

  static FilterChoices of(Workspace workspace, Office office) {
    return new FilterChoices(
        periods(workspace), departments(workspace, office), courses(workspace));
  }

  private static List<Period> periods(Workspace workspace) {
    FiscalYear now = FiscalYear.of(LocalDate.now(workspace.clock()));
    List<Period> periods = new ArrayList<>();
    periods.add(new Period.Always());
    Stream.concat(
            Stream.of(now),
            workspace.store().history().completions().stream().map(Completion::fiscalYear))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(Period.Year::new)
        .forEach(periods::add);
    periods.add(new Period.Days());
    return periods;
  }

  private static List<Choice> departments(Workspace workspace, Office office) {
    Map<String, LocalizedText> names = new LinkedHashMap<>();
    workspace.content().organisation().stream()
        .flatMap(organisation -> organisation.departments().stream())
        .forEach(d -> names.put(d.code(), d.name()));
    workspace.store().history().people().stream()
        .map(PersonRecord::details)
        .map(d -> d.department())
        .filter(d -> !d.isBlank() && office.departmentCode(d).isEmpty())
        .sorted()
        .forEach(d -> names.putIfAbsent(d, LocalizedText.of(d, d)));
    return withAll(names);
  }

  private static List<Choice> courses(Workspace workspace) {
    Map<String, LocalizedText> names = new LinkedHashMap<>();
    for (Course course : workspace.content().courses()) {
      names.put(course.id(), course.title());
    }
    workspace.store().history().completions().stream()
        .map(Completion::course)
        .forEach(id -> names.putIfAbsent(id, LocalizedText.of(id, id)));
    return withAll(names);
  }

  private static List<Choice> withAll(Map<String, LocalizedText> names) {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.ALL);
    names.forEach((id, name) -> choices.add(Choice.of(id, name)));
    return choices;
  }
}
