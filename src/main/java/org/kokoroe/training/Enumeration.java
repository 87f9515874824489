package org.kokoroe.training;

import java.util.List;
import org.kokoroe.core.text.Messages;

/// Several things in one phrase: 1・3, or 1 and 3.
final class Enumeration {
  private Enumeration() {}

  static String of(Messages messages, List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    return String.join(messages.get("quiz.and"), parts.subList(0, parts.size() - 1))
        + messages.get("quiz.and-last")
        + parts.getLast();
  }
}
