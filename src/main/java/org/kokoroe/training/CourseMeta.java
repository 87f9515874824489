package org.kokoroe.training;

import java.util.ArrayList;
import javafx.scene.text.TextFlow;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Prose;

/// How long a course is, for whom, and what it takes to pass, in one line.
final class CourseMeta {
  private final Messages messages;

  CourseMeta(Messages messages) {
    this.messages = messages;
  }

  TextFlow line(CourseFacts facts) {
    var parts = new ArrayList<String>();
    LocalizedText audience = facts.course().audience();
    if (audience != null) {
      parts.add(audience.in(messages.language()));
    }
    Integer minutes = facts.course().minutes();
    if (minutes != null) {
      parts.add(messages.get("training.minutes", minutes));
    }
    parts.add(messages.get("training.lessons", facts.lessons().size()));
    parts.add(messages.get("training.questions", facts.questions()));
    parts.add(messages.get("training.pass-mark", facts.passPercent()));
    return Prose.of(String.join(messages.get("training.dot"), parts), "k-hint");
  }
}
