package org.kokoroe.core.record;

/// Records were written to a file.
///
/// @param format for example `csv` or `xlsx`
/// @param rows data rows, without the heading
/// @param sha256 hex digest of the file written
public record RecordsExported(String format, int rows, String sha256) implements Payload {}
