package org.kokoroe.compare;

import java.nio.file.Path;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;

/// Says in words what became of writing the table.
record NoticeWords(Messages messages) {
  String of(Notice notice) {
    return switch (notice) {
      case Notice.None _ -> "";
      case Notice.Writing _ -> messages.get("compare.writing");
      case Notice.Written(int rows, Path file) -> messages.get("compare.written", rows, file);
      case Notice.Stopped _ -> messages.get("compare.stopped");
      case Notice.Nothing _ -> messages.get("compare.nothing");
      case Notice.NoPlace(Path file) -> messages.get("compare.no-place", file.getFileName());
      case Notice.Full(Path file) -> messages.get("compare.full", file.getFileName());
      case Notice.Exists(Path file) -> messages.get("compare.exists", file.getFileName());
    };
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
