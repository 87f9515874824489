package org.kokoroe.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.testing.Halls;
import org.kokoroe.testing.RecordRoom;

/// A course that was added is told apart from one that ships.
class UnsignedCourseTest {
  private static final String ADDED =
      """
      { "format": "kokoroe-course/1", "id": "clear-desk", "version": 1, "policies": ["kameyama"],
        "title": { "ja": "席を離れるとき", "en": "Leaving your desk" },
        "questions": [ { "uid": "clear-desk-1", "version": 1, "type": "single", "policies": ["kameyama"],
          "stem": { "ja": "どうしますか。", "en": "What do you do?" },
          "options": [
            { "id": "a", "correct": true, "text": { "ja": "職場に置く。", "en": "Leave it at work." }, "feedback": { "ja": "持ち出しになりません。", "en": "Nothing is removed." } },
            { "id": "b", "text": { "ja": "持ち帰る。", "en": "Take it home." }, "feedback": { "ja": "許可が要ります。", "en": "It needs permission." } } ],
          "explanation": { "ja": "無断持ち出しは規定違反の例です。", "en": "Removal without permission is a violation." },
          "citations": [ { "clause": "kameyama:3.(2)", "kind": "basis" } ] } ] }
      """;

  @TempDir Path folder;

  @Test
  void onlyTheAddedCourseIsUnsigned() throws IOException {
    Path added = folder.resolve("added");
    Path course = Files.createDirectories(added.resolve("courses/clear-desk"));
    Files.writeString(course.resolve("course.json"), ADDED);
    try (var room = new RecordRoom(folder.resolve("data"), added)) {
      var training = new TrainingViewModel(room.workspace(), new Halls(Optional.empty()).hall());
      var content = room.workspace().content();
      assertThat(training.isUnsigned(content.course("clear-desk").orElseThrow())).isTrue();
      assertThat(training.isUnsigned(content.course(RecordRoom.COURSE).orElseThrow())).isFalse();
    }
  }
}
