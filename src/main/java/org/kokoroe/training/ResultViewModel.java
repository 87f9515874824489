package org.kokoroe.training;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.quiz.Attempt;
import org.kokoroe.core.quiz.Result;
import org.kokoroe.core.quiz.SubmitOutcome;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.record.Completion.Score;
import org.kokoroe.core.record.Marks;
import org.kokoroe.core.report.Certificate;
import org.kokoroe.core.report.CertificateOutcome;
import org.kokoroe.core.report.Certificates;
import org.kokoroe.core.report.Office;
import org.kokoroe.core.text.FiscalYear;
import org.kokoroe.ui.PdfSaving;

/// What came of an attempt that was handed in.
final class ResultViewModel {
  private final Workspace workspace;
  private final Hall hall;
  private final UUID attempt;
  private final PdfSaving saving;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Loading());

  ResultViewModel(Workspace workspace, Hall hall, UUID attempt) {
    this.workspace = workspace;
    this.hall = hall;
    this.attempt = attempt;
    this.saving = PdfSaving.shipped(hall.dialogs(), hall.tasks());
  }

  /// What is on the screen.
  sealed interface State {
    /// The attempt is being read.
    record Loading() implements State {}

    /// There is no attempt of that id that can be shown.
    record Missing() implements State {}

    /// The result.
    ///
    /// @param first score of the first attempt at this course
    /// @param best highest score of all attempts at this course
    /// @param certificate of the fiscal year in which it was handed in, where this one passed
    record Shown(
        Attempt attempt,
        AttemptRecord record,
        Result result,
        Score first,
        Score best,
        Optional<Certificate> certificate)
        implements State {

      /// Returns the certificate where it rests on an earlier pass of the same fiscal year.
      Optional<Certificate> earlier() {
        return certificate.filter(c -> !c.attempt().equals(record.id()));
      }
    }
  }

  /// Reads the attempt.
  void load() {
    hall.tasks().run(this::read, state::set);
  }

  private State read() {
    Optional<AttemptRecord> record =
        workspace.store().history().attempt(attempt).filter(AttemptRecord::isSubmitted);
    if (record.isEmpty()) {
      return new State.Missing();
    }
    return workspace
        .quiz()
        .review(attempt)
        .<State>flatMap(found -> shown(found, record.get()))
        .orElseGet(State.Missing::new);
  }

  /// A handed-in attempt is not handed in again: this only computes its result.
  private Optional<State> shown(Attempt found, AttemptRecord record) {
    if (!(found.submit() instanceof SubmitOutcome.Submitted(Result result))) {
      return Optional.empty();
    }
    var scores =
        workspace.store().history().attempts(record.person()).stream()
            .filter(AttemptRecord::isSubmitted)
            .filter(a -> a.started().course().equals(record.started().course()))
            .map(a -> new Score(a.score(), a.started().maxScore()))
            .toList();
    Score best =
        scores.stream().reduce((a, b) -> b.share().compareTo(a.share()) > 0 ? b : a).orElseThrow();
    return Optional.of(
        new State.Shown(found, record, result, scores.getFirst(), best, certificate(record)));
  }

  private Optional<Certificate> certificate(AttemptRecord record) {
    Optional<FiscalYear> year = record.submission().map(end -> FiscalYear.of(end.date()));
    return workspace
        .content()
        .organisation()
        .filter(organisation -> record.passed())
        .map(organisation -> Certificates.read(workspace.store(), Office.of(organisation)))
        .map(all -> all.of(record.person(), record.started().course(), year))
        .flatMap(
            outcome ->
                outcome instanceof CertificateOutcome.Ready(Certificate certificate)
                    ? Optional.of(certificate)
                    : Optional.empty());
  }

  /// Returns what saves the certificate.
  PdfSaving saving() {
    return saving;
  }

  /// Returns what is on the screen.
  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Returns how many more whole marks would have reached the pass mark; 0 where it is reached.
  static int questionsShort(Result result) {
    int more = 0;
    Marks score = result.score();
    while (!score.reaches(result.passPercent(), result.maxScore())) {
      score = score.plus(Marks.ONE);
      more++;
    }
    return more;
  }

  /// Puts the missed questions once more, for practice.
  void practise() {
    if (state.get() instanceof State.Shown shown) {
      hall.navigation()
          .go(
              new Route.Practice(
                  attempt,
                  shown.result().missed().stream().map(m -> m.question().core().uid()).toList()));
    }
  }

  /// Takes the quiz once more.
  void again() {
    if (state.get() instanceof State.Shown shown) {
      hall.navigation().go(new Route.Quiz(shown.record().started().course()));
    }
  }

  /// Goes home.
  void home() {
    hall.navigation().go(new Route.Home());
  }

  /// Opens a clause in the handbook.
  void openInHandbook(ClauseId clause) {
    hall.navigation().go(new Route.Handbook(clause.policy(), clause));
  }
}
