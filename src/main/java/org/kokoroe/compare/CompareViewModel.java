package org.kokoroe.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.compare.Comparison;
import org.kokoroe.core.compare.Concordance;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.report.ComparisonTable;
import org.kokoroe.core.report.ExportOutcome;
import org.kokoroe.core.report.TableExport;
import org.kokoroe.core.report.XlsxFile;
import org.kokoroe.core.text.Language;

/// Which two policies are compared, in which languages, at which topic; and writing the table.
final class CompareViewModel {
  private static final XlsxFile FORMAT = new XlsxFile();

  private final LoadedContent content;
  private final Hall hall;
  private final TableExport export;
  private final List<Policy> policies;
  private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final IntegerProperty topic = new SimpleIntegerProperty(0);
  private final ReadOnlyObjectWrapper<@Nullable ShownLanguages> chosen =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(new Notice.None());

  /// Begins with the first two policies of the concordance.
  ///
  /// @param dataDirectory holds the records; nothing is written into it
  CompareViewModel(LoadedContent content, Hall hall, Path dataDirectory) {
    this.content = content;
    this.hall = hall;
    this.export = new TableExport(dataDirectory);
    this.policies =
        content
            .concordance()
            .map(c -> Comparison.comparable(c, content.policies()))
            .orElse(List.of());
    if (policies.size() > 1) {
      compare(policies.get(0), policies.get(1));
    }
  }

  /// Says whether the table can be written to a file; nothing is written at a kiosk.
  boolean canExport() {
    return !hall.session().isKiosk();
  }

  /// Returns the policies that can be compared.
  List<Policy> policies() {
    return policies;
  }

  /// Returns the two policies beside each other; empty where fewer than two can be compared.
  ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  /// Returns the place of the topic shown, from 0.
  IntegerProperty topicProperty() {
    return topic;
  }

  /// Returns the topic shown, if there is one.
  Optional<Comparison.Topic> topic() {
    return comparison
        .get()
        .map(Comparison::topics)
        .filter(topics -> topic.get() >= 0 && topic.get() < topics.size())
        .map(topics -> topics.get(topic.get()));
  }

  /// Returns the languages that were asked for; null while they follow the screen's.
  ReadOnlyObjectProperty<@Nullable ShownLanguages> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Returns the languages to show on a screen in that language.
  ShownLanguages shown(Language screen) {
    ShownLanguages asked = chosen.get();
    return asked == null ? ShownLanguages.of(screen) : asked;
  }

  /// Shows these languages from now on.
  void choose(ShownLanguages languages) {
    chosen.set(languages);
  }

  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Puts a policy on the left; if it is on the right, both change places.
  void chooseLeft(Policy policy) {
    comparison.get().ifPresent(c -> compare(policy, other(policy, c.right(), c.left())));
  }

  /// Puts a policy on the right; if it is on the left, both change places.
  void chooseRight(Policy policy) {
    comparison.get().ifPresent(c -> compare(other(policy, c.left(), c.right()), policy));
  }

  /// Returns what stands on the other side now, or what was here where that was chosen.
  private static Policy other(Policy chosen, Policy there, Policy here) {
    return chosen.id().equals(there.id()) ? here : there;
  }

  private void compare(Policy left, Policy right) {
    Concordance concordance = content.concordance().orElseThrow();
    var compared = Comparison.of(concordance, content.policies(), left, right);
    topic.set(Math.clamp(topic.get(), 0, Math.max(0, compared.topics().size() - 1)));
    comparison.set(Optional.of(compared));
    notice.set(new Notice.None());
  }

  /// Opens the handbook at a clause.
  void open(ClauseId clause) {
    hall.navigation().go(new Route.Handbook(clause.policy(), clause));
  }

  /// Asks for a place and writes the table there, off the screen's thread.
  void export(Language language) {
    Optional<Comparison> compared = comparison.get();
    if (!canExport() || compared.isEmpty() || notice.get() instanceof Notice.Writing) {
      return;
    }
    String name = ComparisonTable.fileName(compared.get(), language, FORMAT);
    Optional<Path> target = hall.dialogs().saveAs(name);
    if (target.isEmpty()) {
      notice.set(new Notice.Stopped());
      return;
    }
    notice.set(new Notice.Writing());
    hall.tasks().run(() -> written(compared.get(), language, target.get()), notice::set);
  }

  /// The system's window asked before it named a file that is there; a name that is given its
  /// ending here was not asked about.
  private Notice written(Comparison compared, Language language, Path chosenFile) {
    Path target = withEnding(chosenFile);
    var table = ComparisonTable.of(compared, language);
    return switch (export.write(table, FORMAT, target, target.equals(chosenFile))) {
      case ExportOutcome.Written(Path file, int rows, String _) -> new Notice.Written(rows, file);
      case ExportOutcome.NothingToExport _ -> new Notice.Nothing();
      case ExportOutcome.TargetNotWritable(Path file) -> new Notice.NoPlace(file);
      case ExportOutcome.DiskFull(Path file) -> new Notice.Full(file);
      case ExportOutcome.TargetExists(Path file) -> new Notice.Exists(file);
    };
  }

  private static Path withEnding(Path file) {
    String name = String.valueOf(file.getFileName());
    String ending = "." + FORMAT.extension();
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? file
        : file.resolveSibling(name + ending);
  }
}
