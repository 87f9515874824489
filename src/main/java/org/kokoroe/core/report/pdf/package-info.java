/// Policies on paper: their clauses, or a list drawn from them, as A4 pages of PDF/A-2u; and the
/// certificate of completion. What is printed is laid out here by hand
/// ([org.kokoroe.core.report.pdf.Kinsoku] breaks the lines), painted by PDFBox and written whole or
/// not at all. Nothing here knows the time: the same policy gives the same bytes on every day.
package org.kokoroe.core.report.pdf;
