package org.kokoroe.core.policy;

import com.fasterxml.jackson.annotation.JsonValue;

/// What a clause is in its document.
public enum ClauseKind {
  /// A line of the cover title.
  TITLE("title"),
  /// A subtitle on the cover.
  SUBTITLE("subtitle"),
  /// The title printed again at the head of the text; not shown a second time.
  CAPTION("caption"),
  /// The date on the document.
  DATE("date"),
  /// The heading of a printed table of contents; the reader makes its own.
  TOC("toc"),
  /// A line of a printed table of contents.
  TOC_ENTRY("tocEntry"),
  /// A heading; citing it means its whole subtree.
  HEADING("heading"),
  /// Running text.
  PARAGRAPH("paragraph"),
  /// An item of a list.
  ITEM("item"),
  /// The text of a definition.
  DEFINITION("definition"),
  /// A note before or behind the text.
  NOTE("note"),
  /// An issuing body.
  SIGNATORY("signatory");

  private final String word;

  ClauseKind(String word) {
    this.word = word;
  }

  /// Returns the word used in `policy.json`.
  @JsonValue
  public String word() {
    return word;
  }

  /// Says whether the reader shows such a clause: not the printed table of contents and the
  /// repeated title, which a screen makes itself.
  public boolean isShown() {
    return this != CAPTION && this != TOC && this != TOC_ENTRY;
  }
}
