package org.kokoroe.core.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// A kind of file that holds a table.
public sealed interface TableFormat permits CsvFile, XlsxFile {
  /// Writes the whole table; leaves the stream open.
  void write(Table table, OutputStream out) throws IOException;

  /// Reads the file and says whether it holds what the table does.
  boolean holds(Path file, Table table) throws IOException;

  /// Returns the end of the file's name, without a dot.
  String extension();
}
