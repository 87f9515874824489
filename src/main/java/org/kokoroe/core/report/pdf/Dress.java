package org.kokoroe.core.report.pdf;

import java.util.List;

/// What stands around the text of every page.
///
/// @param title of the document's information and of the window that shows it
/// @param author its issuer
/// @param language of the document, as BCP 47 tag
/// @param heads the running head from page 2 on: the first that has room beside the issuer is taken
/// @param columns the heads of two columns; empty for one
/// @param foot says which language the page is in, and its authority
record Dress(
    String title,
    String author,
    String language,
    List<String> heads,
    List<String> columns,
    String foot) {
  Dress {
    heads = List.copyOf(heads);
    columns = List.copyOf(columns);
  }
}
