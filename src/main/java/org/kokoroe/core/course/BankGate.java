package org.kokoroe.core.course;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.text.Language;

/// Whether the form of a bank of questions gives its keys away: by their length or their position.
/// Such counts mean something from [#SMALLEST_BANK] questions on; a smaller course is not counted.
final class BankGate {
  static final int SMALLEST_BANK = 20;

  private static final int MAX_LONGEST_PERCENT = 35;
  private static final int MAX_POSITION_PERCENT = 45;
  private static final int MAX_EXCEPTION_PERCENT = 10;
  private static final double MAX_RATIO = 1.3;
  private static final int USUAL_OPTIONS = 4;
  private static final List<Language> LANGUAGES = List.of(Language.JA, Language.EN);

  private final Course course;
  private final Findings findings;

  BankGate(Course course, Findings findings) {
    this.course = course;
    this.findings = findings;
  }

  /// A question with one key among options, and its number in the bank from 0.
  private record Keyed(int number, Question question, List<Option> options) {
    int key() {
      return IntStream.range(0, options.size())
          .filter(i -> options.get(i).correct())
          .findFirst()
          .orElse(-1);
    }

    int length(int option, Language language) {
      String text = options.get(option).text().find(language).orElse("");
      return text.codePointCount(0, text.length());
    }

    int[] distractors(Language language) {
      return IntStream.range(0, options.size())
          .filter(i -> i != key())
          .map(i -> length(i, language))
          .sorted()
          .toArray();
    }
  }

  void run() {
    if (course.questions().size() < SMALLEST_BANK) {
      return;
    }
    List<Keyed> keyed = keyed();
    if (keyed.isEmpty()) {
      return;
    }
    for (Language language : LANGUAGES) {
      longest(keyed, language);
      keyed.forEach(q -> ratio(q, language));
    }
    exceptions(keyed);
    positions(keyed);
  }

  private List<Keyed> keyed() {
    List<Keyed> keyed = new ArrayList<>();
    for (int i = 0; i < course.questions().size(); i++) {
      Question question = course.questions().get(i);
      List<Option> options =
          switch (question) {
            case Question.Single q -> q.options();
            case Question.TrueFalseReason q -> q.options();
            default -> List.of();
          };
      if (options.stream().filter(Option::correct).count() == 1) {
        keyed.add(new Keyed(i, question, options));
      }
    }
    return keyed;
  }

  private void longest(List<Keyed> keyed, Language language) {
    long longest =
        keyed.stream()
            .filter(
                q -> {
                  int[] others = q.distractors(language);
                  return q.length(q.key(), language) > others[others.length - 1];
                })
            .count();
    if (longest * 100 > (long) MAX_LONGEST_PERCENT * keyed.size()) {
      findings.error(
          "/questions", "course.longestKeys", language, longest, keyed.size(), MAX_LONGEST_PERCENT);
    }
  }

  private void ratio(Keyed q, Language language) {
    int[] others = q.distractors(language);
    int middle = others.length / 2;
    double median =
        others.length % 2 == 1 ? others[middle] : (others[middle - 1] + others[middle]) / 2.0;
    boolean tooLong = q.length(q.key(), language) > MAX_RATIO * median;
    if (tooLong && q.question().core().lengthException() == null) {
      findings.error(
          "/questions/" + q.number() + "/options/" + q.key() + "/text/" + language.tag(),
          "course.longKey",
          q.length(q.key(), language),
          median == Math.rint(median) ? (Object) (long) median : (Object) median,
          MAX_RATIO);
    }
  }

  private void exceptions(List<Keyed> keyed) {
    long exceptions =
        keyed.stream().filter(q -> q.question().core().lengthException() != null).count();
    if (exceptions * 100 > (long) MAX_EXCEPTION_PERCENT * keyed.size()) {
      findings.error(
          "/questions", "course.lengthExceptions", exceptions, keyed.size(), MAX_EXCEPTION_PERCENT);
    }
  }

  private void positions(List<Keyed> keyed) {
    List<Keyed> usual =
        keyed.stream()
            .filter(q -> q.question() instanceof Question.Single)
            .filter(q -> q.options().size() == USUAL_OPTIONS)
            .toList();
    for (int position = 0; position < USUAL_OPTIONS; position++) {
      int here = position;
      long keys = usual.stream().filter(q -> q.key() == here).count();
      if (keys * 100 > (long) MAX_POSITION_PERCENT * usual.size()) {
        findings.error(
            "/questions",
            "course.keyPosition",
            position + 1,
            keys,
            usual.size(),
            MAX_POSITION_PERCENT);
      }
    }
  }
}
