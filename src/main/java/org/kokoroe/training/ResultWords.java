package org.kokoroe.training;

import java.math.BigInteger;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kokoroe.core.quiz.Result;
import org.kokoroe.core.record.Marks;
import org.kokoroe.core.record.SubmissionRecord;
import org.kokoroe.core.text.JapaneseDates;
import org.kokoroe.core.text.Messages;

/// A result in words.
final class ResultWords {
  private static final int NUMBER_PART = 4;

  private final Messages messages;
  private final ResultViewModel.State.Shown shown;
  private final ZoneId zone;
  private final JapaneseDates dates = JapaneseDates.standard();

  ResultWords(Messages messages, ResultViewModel.State.Shown shown, ZoneId zone) {
    this.messages = messages;
    this.shown = shown;
    this.zone = zone;
  }

  private Result result() {
    return shown.result();
  }

  /// Returns the headline: completed, or how much is short and what helps.
  String headline() {
    if (result().passed()) {
      return messages.get("result.passed");
    }
    if (!result().required().isEmpty() && ResultViewModel.questionsShort(result()) == 0) {
      return messages.get("result.required", Numbers.of(messages, result().required().size()));
    }
    int questionsShort = ResultViewModel.questionsShort(result());
    int missed = result().missed().size();
    return messages.get(
        questionsShort == 1 ? "result.short.one" : "result.short",
        Numbers.first(messages, questionsShort),
        Numbers.of(messages, missed));
  }

  /// Returns which course, and when it was handed in.
  String when() {
    String title = shown.attempt().material().course().title().in(messages.language());
    return title
        + messages.get("training.dot")
        + shown.record().submission().map(this::time).orElse("");
  }

  private String time(SubmissionRecord end) {
    return dates.dateTime(end.at().atZone(zone), messages.language());
  }

  /// Returns how many questions got the whole mark.
  String right() {
    int right = result().maxScore() - result().missed().size();
    return messages.get("result.right", result().maxScore(), right);
  }

  /// Returns the marks, exactly, where some were given in part; else empty.
  String marks() {
    Marks score = result().score();
    if (score.denominator().equals(BigInteger.ONE)) {
      return "";
    }
    return messages.get("result.marks", Numbers.of(score), result().maxScore());
  }

  /// Returns the first and the best score, kept apart.
  String scores() {
    return messages.get(
        "result.scores", StateWords.percent(shown.first()), StateWords.percent(shown.best()));
  }

  /// Says which sitting the certificate is of, where it is an earlier one of the same year.
  Optional<String> certified() {
    return shown
        .earlier()
        .map(c -> dates.date(c.completed(), messages.language()))
        .map(day -> messages.get("result.certificate.earlier", day));
  }

  /// Returns the score and the pass mark in one sentence.
  String spoken() {
    return messages.get("result.spoken", result().percent(), result().passPercent());
  }

  /// Returns the state as it is recorded.
  String state() {
    return messages.get(result().passed() ? "result.state.passed" : "result.state.not-passed");
  }

  /// Returns how long it took.
  String duration() {
    long millis = shown.record().submission().map(s -> s.stored().millis()).orElse(0L);
    long seconds = TimeUnit.MILLISECONDS.toSeconds(millis);
    return messages.get("result.duration", seconds / 60, seconds % 60);
  }

  /// Returns when it was handed in.
  String recordedAt() {
    return shown.record().submission().map(this::time).orElse("");
  }

  /// Returns the first eight digits of the record's number, in two groups.
  String number() {
    String digits = shown.record().id().toString().toUpperCase(Locale.ROOT);
    return digits.substring(0, NUMBER_PART) + "-" + digits.substring(NUMBER_PART, 2 * NUMBER_PART);
  }
}
