package org.kokoroe.core.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Writes a table to a file whole or not at all ([WholeFile]), and never into the data directory.
public final class TableExport {
  private final Path dataDirectory;
  private final WholeFile files;

  /// Makes an export to the real disk.
  ///
  /// @param dataDirectory holds the records; nothing in it is ever replaced
  public TableExport(Path dataDirectory) {
    this(dataDirectory, new Disk());
  }

  TableExport(Path dataDirectory, Disk disk) {
    this.dataDirectory = dataDirectory;
    this.files = new WholeFile(disk);
  }

  /// Writes the table.
  ///
  /// @param overwrite whether an existing file may be replaced
  public ExportOutcome write(Table table, TableFormat format, Path target, boolean overwrite) {
    if (table.rows().isEmpty()) {
      return new ExportOutcome.NothingToExport();
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !overwrite) {
      return new ExportOutcome.TargetExists(target);
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || isOwn(folder)) {
      return new ExportOutcome.TargetNotWritable(target);
    }
    return switch (files.write(new Formatted(table, format), target)) {
      case WholeFile.Outcome.Written(String sha256) ->
          new ExportOutcome.Written(target, table.rows().size(), sha256);
      case WholeFile.Outcome.NotWritable() -> new ExportOutcome.TargetNotWritable(target);
      case WholeFile.Outcome.DiskFull() -> new ExportOutcome.DiskFull(target);
    };
  }

  /// Says whether a folder is the data directory or lies in it, under whatever name.
  public boolean isOwn(Path folder) {
    try {
      return folder.toRealPath().startsWith(dataDirectory.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private record Formatted(Table table, TableFormat format) implements WholeFile.Content {
    @Override
    public void write(OutputStream out) throws IOException {
      format.write(table, out);
    }

    @Override
    public boolean isIn(Path file) throws IOException {
      return format.holds(file, table);
    }
  }
}
