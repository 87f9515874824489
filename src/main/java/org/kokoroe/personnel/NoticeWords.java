package org.kokoroe.personnel;

import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;

/// Says in words what became of writing a file.
record NoticeWords(Messages messages) {
  String of(Notice notice) {
    return switch (notice) {
      case Notice.None _ -> "";
      case Notice.Writing _ -> messages.get("personnel.writing");
      case Notice.Written(int rows, String file, boolean noted) ->
          noted ? written(rows, file) : messages.get("personnel.written.not-noted", rows, file);
      case Notice.NothingToWrite _ -> messages.get("personnel.nothing");
      case Notice.Stopped _ -> messages.get("personnel.stopped");
      case Notice.NoPlace(String file) -> messages.get("personnel.no-place", file);
      case Notice.Full(String file) -> messages.get("personnel.full", file);
      case Notice.Exists(String file) -> messages.get("personnel.exists", file);
      case Notice.DaysUnclear _ -> messages.get("personnel.days-unclear");
    };
  }

  private String written(int rows, String file) {
    return rows == 1
        ? messages.get("personnel.written.one", rows, file)
        : messages.get("personnel.written", rows, file);
  }

  Icon.Glyph glyph(Notice notice) {
    return switch (notice) {
      case Notice.Written _ -> Icon.Glyph.SAVED;
      case Notice.None _, Notice.Writing _, Notice.Stopped _ -> Icon.Glyph.INFO;
      default -> Icon.Glyph.WARNING;
    };
  }

  String iconStyle(Notice notice) {
    return switch (notice) {
      case Notice.Written _ -> "k-success-icon";
      case Notice.None _, Notice.Writing _, Notice.Stopped _ -> "k-muted-icon";
      default -> "k-warning-icon";
    };
  }

  String ground(Notice notice) {
    return switch (notice) {
      case Notice.Written _ -> "k-notice-success";
      case Notice.None _, Notice.Writing _, Notice.Stopped _ -> "k-notice-info";
      default -> "k-notice-warning";
    };
  }
}
