package org.kokoroe.ui;

import javafx.scene.control.Label;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;

/// Small words on a ground: what authority a text has, what state a thing is in.
public final class Badges {
  private Badges() {}

  /// Makes the badge of a text's authority: 正文 for the authoritative language, 参考訳 for another.
  ///
  /// @param text the language of the text
  /// @param shown the language of the screen
  public static Label authority(Language text, Language shown) {
    var messages = Messages.of(Badges.class, shown);
    boolean authoritative = text.equals(Language.JA);
    var badge = new Label(messages.get(authoritative ? "ui.authoritative" : "ui.reference"));
    badge.getStyleClass().add(authoritative ? "k-badge-authoritative" : "k-badge-reference");
    badge.setMinWidth(Label.USE_PREF_SIZE);
    return badge;
  }

  /// Makes a badge; `style` is one of `k-badge-success`, `k-badge-warning`, `k-badge-danger`,
  /// `k-badge-plain`, or empty.
  public static Label of(String words, String style) {
    var badge = new Label(words);
    badge.getStyleClass().add("k-badge");
    if (!style.isEmpty()) {
      badge.getStyleClass().add(style);
    }
    badge.setMinWidth(Label.USE_PREF_SIZE);
    return badge;
  }

  /// Makes the picture of a key, for example `Enter`.
  public static Label key(String name) {
    var cap = new Label(name);
    cap.getStyleClass().add("k-keycap");
    cap.setMinWidth(Label.USE_PREF_SIZE);
    return cap;
  }
}
