package org.kokoroe.core.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.LocalizedText;

/// A picture of a question, as data: it is drawn in the language and the colours of the window.
public sealed interface Picture {
  /// Returns what the picture shows, in words: all of it that matters for the question.
  LocalizedText alt();

  /// A mail as it lies in an inbox.
  record Mail(
      LocalizedText alt,
      LocalizedText from,
      LocalizedText subject,
      LocalizedText body,
      @Nullable LocalizedText attachment)
      implements Picture {}

  /// A window or a notice on the screen of a PC.
  record Screen(
      LocalizedText alt, LocalizedText title, LocalizedText body, @Nullable LocalizedText button)
      implements Picture {}

  /// Things on a desk.
  record Desk(LocalizedText alt, List<Thing> things) implements Picture {
    /// Copies the list.
    public Desk {
      things = List.copyOf(things);
    }
  }

  /// One thing on a desk.
  ///
  /// @param kind `pc`, `usb`, `papers`, `memo`, `phone`, `badge`, `cup`, `key`, `printer`, `door`
  /// @param note what is written on it, or how it lies there
  record Thing(String kind, LocalizedText label, @Nullable LocalizedText note) {}
}
