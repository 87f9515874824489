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
/// @param framed whether a double line runs round the first page, as on a certificate; a single
///   page then bears no number
record Dress(
    String title,
    String author,
    String language,
    List<String> heads,
    List<String> columns,
    String foot,
    boolean framed) {
  Dress {
    heads = List.copyOf(heads);
    columns = List.copyOf(columns);
  }
}
