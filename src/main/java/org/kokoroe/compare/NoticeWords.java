package org.kokoroe.compare;

import java.nio.file.Path;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.GlyphCoverage;
import org.kokoroe.ui.NoticeTone;

/// Says in words what became of writing the table.
record NoticeWords(Messages messages) {
  String of(Notice notice) {
    return switch (notice) {
      case Notice.None _ -> "";
      case Notice.Writing _ -> messages.get("compare.writing");
      case Notice.Written(int rows, Path file) ->
          messages.get("compare.written", rows, drawn(file.toString()));
      case Notice.Stopped _ -> messages.get("compare.stopped");
      case Notice.Nothing _ -> messages.get("compare.nothing");
      case Notice.NoPlace(Path file) ->
          messages.get("compare.no-place", drawn(String.valueOf(file.getFileName())));
      case Notice.Full(Path file) ->
          messages.get("compare.full", drawn(String.valueOf(file.getFileName())));
      case Notice.Exists(Path file) ->
          messages.get("compare.exists", drawn(String.valueOf(file.getFileName())));
    };
  }

  /// Names as the screen can draw them.
  private static String drawn(String name) {
    return GlyphCoverage.shipped().map(face -> face.shown(name)).orElse(name);
  }

  static NoticeTone tone(Notice notice) {
    return switch (notice) {
      case Notice.Written _ -> NoticeTone.SUCCESS;
      case Notice.None _, Notice.Writing _, Notice.Stopped _ -> NoticeTone.INFO;
      default -> NoticeTone.WARNING;
    };
  }
}
