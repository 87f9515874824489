package org.kokoroe.core.policy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.json.LocatedJson;
import org.kokoroe.core.json.Place;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.json.ProblemTexts;

/// Compares the source as rebuilt from a policy with the hash the policy gives, and then with the
/// file beside it.
public final class SourceCheck {
  private static final ProblemTexts TEXTS = ProblemTexts.of(SourceCheck.class);

  private final LocatedJson json;
  private final Policy policy;
  private final List<Problem> problems = new ArrayList<>();

  private SourceCheck(LocatedJson json, Policy policy) {
    this.json = json;
    this.policy = policy;
  }

  /// Returns what does not agree; nothing for a policy without a source.
  ///
  /// @param file where the source should lie, named in problems
  /// @param beside the bytes found there, null when there is no such file
  public static List<Problem> check(PolicyReader.Valid read, Path file, byte @Nullable [] beside) {
    var check = new SourceCheck(read.json(), read.policy());
    Policy.Source source = read.policy().source();
    if (source != null) {
      check.compare(source, file, beside);
    }
    return List.copyOf(check.problems);
  }

  private void compare(Policy.Source source, Path file, byte @Nullable [] beside) {
    SourceRebuilder.Rebuilt rebuilt = SourceRebuilder.rebuildInParts(policy);
    byte[] bytes = rebuilt.text().getBytes(StandardCharsets.UTF_8);
    boolean rebuiltAgrees = ClauseHashes.sha256(bytes).equals(source.sha256());
    boolean fileAgrees = beside != null && ClauseHashes.sha256(beside).equals(source.sha256());
    if (!rebuiltAgrees && fileAgrees) {
      departs(rebuilt, new String(beside, StandardCharsets.UTF_8));
    } else if (!rebuiltAgrees) {
      at("/source/sha256", "policy.rebuild");
    } else if (source.bytes() != bytes.length) {
      at("/source/bytes", "policy.sourceBytes", bytes.length);
    }
    if (beside == null) {
      at("/source/file", "policy.sourceMissing", source.file());
    } else if (!fileAgrees && !Arrays.equals(bytes, beside)) {
      Place place = firstDifference(rebuilt.text(), new String(beside, StandardCharsets.UTF_8));
      problems.add(TEXTS.error(file, place, "policy.sourceFile", source.file()));
    }
  }

  private void departs(SourceRebuilder.Rebuilt rebuilt, String source) {
    ClauseId clause = rebuilt.partAt(offset(rebuilt.text(), source)).clause();
    at(pointer("/clauses", policy.clauses(), clause) + "/text/ja", "policy.departs", clause);
  }

  private void at(String pointer, String code, Object... args) {
    problems.add(TEXTS.error(json.file(), json.place(pointer), code, args));
  }

  private static String pointer(String list, List<Clause> clauses, ClauseId wanted) {
    for (int i = 0; i < clauses.size(); i++) {
      String at = list + "/" + i;
      Clause clause = clauses.get(i);
      String inside =
          clause.id().equals(wanted) ? at : pointer(at + "/children", clause.children(), wanted);
      if (!inside.isEmpty()) {
        return inside;
      }
    }
    return "";
  }

  private static Place firstDifference(String expected, String found) {
    return Place.of(found, offset(expected, found));
  }

  private static int offset(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return i;
      }
    }
    return shorter;
  }
}
