package org.kokoroe.handbook;

import java.util.stream.Stream;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;

/// The words below a translated clause that is not to be relied on as the others are.
record TranslationNote(HandbookViewModel model, Messages messages) {
  /// What is to be said of one translated clause where the column head cannot say it for all.
  String of(Row.Passage passage, Language language) {
    if (language.equals(model.outline().policy().authoritativeLanguage()) || passage.isHeading()) {
      return "";
    }
    Standing whole = model.outline().standing(language);
    Standing own = Standing.of(Stream.of(passage.entry().clause()), language);
    return switch (own) {
      case OUTDATED -> messages.get("handbook.translation.outdated-note");
      case DRAFT -> whole == Standing.DRAFT ? "" : messages.get(own.key());
      default -> "";
    };
  }
}
