package org.kokoroe.compare;

import org.kokoroe.core.compare.Comparison;
import org.kokoroe.core.text.Messages;

/// Names topics and relations.
record TopicWords(Messages messages) {
  String of(Comparison.Topic topic) {
    return messages.get(
        "compare.topic", topic.title().in(messages.language()), relation(topic.relation()));
  }

  String relation(Comparison.Relation relation) {
    return switch (relation) {
      case SAME -> messages.get("compare.same");
      case DIFFERENT -> messages.get("compare.different");
      case ONLY_LEFT, ONLY_RIGHT -> messages.get("compare.only");
    };
  }
}
