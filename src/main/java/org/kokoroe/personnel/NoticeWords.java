package org.kokoroe.personnel;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.NoticeTone;

/// Says in words what became of writing a file.
///
/// @param drawn gives names as the screen can draw them
record NoticeWords(Messages messages, UnaryOperator<String> drawn) {
  String of(Notice notice) {
    return switch (notice) {
      case Notice.None _ -> "";
      case Notice.Writing _ -> messages.get("personnel.writing");
      case Notice.Written(int rows, Path _, boolean noted) ->
          noted ? written(rows) : messages.get("personnel.written.not-noted", written(rows));
      case Notice.NothingToWrite _ -> messages.get("personnel.nothing");
      case Notice.Stopped _ -> messages.get("personnel.stopped");
      case Notice.NoPlace(String file) -> messages.get("personnel.no-place", drawn.apply(file));
      case Notice.Full(String file) -> messages.get("personnel.full", drawn.apply(file));
      case Notice.Exists(String file) -> messages.get("personnel.exists", drawn.apply(file));
      case Notice.DaysUnclear _ -> messages.get("personnel.days-unclear");
    };
  }

  private String written(int rows) {
    return rows == 1
        ? messages.get("personnel.written.one", rows)
        : messages.get("personnel.written", rows);
  }

  /// Says where the file is; empty while there is none.
  String place(Notice notice) {
    return notice instanceof Notice.Written(int _, Path folder, boolean _)
        ? messages.get("personnel.place", drawn.apply(folder.toString()))
        : "";
  }

  static NoticeTone tone(Notice notice) {
    return switch (notice) {
      case Notice.Written _ -> NoticeTone.SUCCESS;
      case Notice.None _, Notice.Writing _, Notice.Stopped _ -> NoticeTone.INFO;
      default -> NoticeTone.WARNING;
    };
  }
}
