package org.kokoroe.core.quiz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kokoroe.core.content.ContentFile;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.course.CourseReader;
import org.kokoroe.core.json.Schemas;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.policy.PolicyReader;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.record.AttemptStarted;
import org.kokoroe.core.record.KeepOutcome;
import org.kokoroe.core.record.PaperItem;
import org.kokoroe.core.record.RecordStore;

/// Keeps the exact bytes of a course and its policies beside the records, and reads them back: an
/// attempt goes on with what it began with, whatever the content has become since.
final class KeptContent {
  private final RecordStore store;
  private final Schemas schemas;

  KeptContent(RecordStore store, Schemas schemas) {
    this.store = store;
    this.schemas = schemas;
  }

  /// What keeping comes to.
  sealed interface Keeping {
    /// All is on the disk.
    ///
    /// @param policies SHA-256 by policy id
    record Kept(String course, Map<String, String> policies) implements Keeping {}

    /// A file is not among the content.
    record Missing(String id) implements Keeping {}

    /// It could not be written.
    record NotKept(AppendOutcome.Reason reason) implements Keeping {}
  }

  /// Keeps the course and every policy it is for: its citations and quotes come from no other.
  Keeping keep(LoadedContent content, Course course) {
    Optional<ContentFile> file = content.courseFile(course.id());
    if (file.isEmpty()) {
      return new Keeping.Missing(course.id());
    }
    List<ContentFile> policies = new ArrayList<>();
    for (String id : course.policies()) {
      Optional<ContentFile> policy = content.policyFile(id);
      if (policy.isEmpty()) {
        return new Keeping.Missing(id);
      }
      policies.add(policy.get());
    }
    return keep(file.get(), policies);
  }

  private Keeping keep(ContentFile course, List<ContentFile> policies) {
    Map<String, String> digests = new LinkedHashMap<>();
    for (ContentFile policy : policies) {
      switch (store.keep(policy.bytes())) {
        case KeepOutcome.Kept(var sha256) -> digests.put(policy.id(), sha256);
        case KeepOutcome.NotKept(var reason) -> {
          return new Keeping.NotKept(reason);
        }
      }
    }
    return switch (store.keep(course.bytes())) {
      case KeepOutcome.Kept(var sha256) -> new Keeping.Kept(sha256, digests);
      case KeepOutcome.NotKept(var reason) -> new Keeping.NotKept(reason);
    };
  }

  /// Reads back what an attempt began with; empty where it is not kept or not readable any more.
  Optional<Material> material(AttemptStarted started) {
    List<Policy> policies = new ArrayList<>();
    for (var digest : started.policyDigests().entrySet()) {
      Optional<Policy> policy = policy(digest.getKey(), digest.getValue());
      if (policy.isEmpty()) {
        return Optional.empty();
      }
      policies.add(policy.get());
    }
    var library = new PolicyLibrary(policies);
    return course(started, library).map(c -> new Material(c, started.policy(), library));
  }

  /// Returns the paper as it was drawn; empty where the course has not every question of it.
  static Optional<Paper> paper(AttemptStarted started, Course course) {
    List<Paper.Item> items = new ArrayList<>();
    for (PaperItem item : started.paper()) {
      course.questions().stream()
          .filter(q -> q.reference().equals(item.question()))
          .forEach(q -> items.add(new Paper.Item(q, item.order())));
    }
    return items.size() == started.paper().size()
        ? Optional.of(new Paper(started.seed(), items))
        : Optional.empty();
  }

  private Optional<Policy> policy(String id, String sha256) {
    return store
        .kept(sha256)
        .flatMap(
            bytes ->
                switch (new PolicyReader(schemas).read(Path.of(id, "policy.json"), bytes)) {
                  case PolicyReader.Valid valid -> Optional.of(valid.policy());
                  case PolicyReader.Refused _ -> Optional.empty();
                });
  }

  private Optional<Course> course(AttemptStarted started, PolicyLibrary library) {
    Path file = Path.of(started.course(), "course.json");
    return store
        .kept(started.courseDigest())
        .flatMap(
            bytes ->
                switch (new CourseReader(schemas, library).read(file, bytes)) {
                  case CourseReader.Valid valid -> Optional.of(valid.course());
                  case CourseReader.Refused _ -> Optional.empty();
                });
  }
}
