package org.kokoroe.training;

import java.util.Optional;
import javafx.scene.layout.HBox;
import org.kokoroe.core.course.Citation;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Badges;

/// The clauses that a question of a quiz rests on, each with the way to the handbook.
final class CitedClauses {
  private final QuizViewModel model;
  private final Messages messages;
  private final boolean roomy;

  CitedClauses(QuizViewModel model, Messages messages, boolean roomy) {
    this.model = model;
    this.messages = messages;
    this.roomy = roomy;
  }

  /// Returns the clause of a citation, if it was kept.
  ///
  /// @param place of the citation on the page, from 0; the first is opened by a key
  Optional<CitedClause> of(Citation citation, int place) {
    return model
        .sitting()
        .material()
        .policies()
        .find(citation.clause())
        .map(entry -> cited(entry, citation, place));
  }

  private CitedClause cited(PolicyLibrary.Entry entry, Citation citation, int place) {
    boolean foreign =
        model.question().core().compares()
            || !entry.policy().id().equals(model.sitting().material().policy());
    String name =
        foreign
            ? ClauseNames.withDocument(entry, messages.language())
            : ClauseNames.of(entry, messages.language());
    var link = CitedClause.link(messages, name, () -> model.openInHandbook(entry.clause().id()));
    link.setId("quiz-handbook-" + (place + 1));
    var way = new HBox(link);
    way.getStyleClass().add("quiz-way");
    way.setMinWidth(HBox.USE_PREF_SIZE);
    if (place == 0 && roomy) {
      way.getChildren().add(Badges.key("H"));
    }
    return new CitedClause(messages).show(entry, citation, name, way, roomy && !foreign);
  }
}
