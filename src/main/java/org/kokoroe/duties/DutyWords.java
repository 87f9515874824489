package org.kokoroe.duties;

import org.kokoroe.core.duty.Actor;
import org.kokoroe.core.duty.Duties.Words;
import org.kokoroe.core.duty.Modality;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon.Glyph;

/// The words of the screen in its language.
final class DutyWords {
  private final Messages messages;

  DutyWords(Messages messages) {
    this.messages = messages;
  }

  Language language() {
    return messages.language();
  }

  String get(String key, Object... args) {
    return messages.get(key, args);
  }

  String text(LocalizedText text) {
    return text.in(language());
  }

  String modality(Modality modality) {
    return messages.get("duties.modality." + modality.word());
  }

  static Glyph glyph(Modality modality) {
    return switch (modality) {
      case OBLIGATION -> Glyph.DUTY;
      case PROHIBITION -> Glyph.FORBIDDEN;
      case EFFORT -> Glyph.EFFORT;
      case PERMISSION -> Glyph.KEY;
    };
  }

  /// Returns whom the sentence asks, for example 協議会、会員団体.
  String actors(DutyItem item) {
    return item.actors().stream()
        .map(Actor::name)
        .map(this::text)
        .reduce((before, next) -> messages.get("duties.and", before, next))
        .orElse("");
  }

  String place(Entry entry) {
    return entry.titledLabel(language());
  }

  /// Returns the sentence in both languages, each with where it comes from, ready to be pasted.
  static String citation(DutyItem item) {
    String japanese = citation(item.japanese(), item.entry(), Language.JA);
    return item.english()
        .map(Words::text)
        .map(words -> japanese + "\n\n" + citation(words, item.entry(), Language.EN))
        .orElse(japanese);
  }

  private static String citation(String words, Entry entry, Language language) {
    var messages = Messages.of(DutyWords.class, language);
    Policy policy = entry.policy();
    return words
        + "\n"
        + messages.get(
            "duties.cite",
            policy.issuer().in(language),
            policy.title().in(language),
            entry.titledLabel(language),
            entry.clause().id());
  }
}
