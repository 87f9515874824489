package org.kokoroe.core.content;

import java.nio.file.Path;
import org.kokoroe.core.policy.ClauseHashes;

/// The file of a policy or course exactly as it was read, so that the records can keep what they
/// refer to.
public final class ContentFile {
  /// What is in the file.
  public enum Kind {
    /// A `policy.json`.
    POLICY,
    /// A `course.json`.
    COURSE
  }

  private final Kind kind;
  private final String id;
  private final Provenance provenance;
  private final Path path;
  private final byte[] bytes;
  private final String sha256;

  ContentFile(Kind kind, String id, Provenance provenance, Path path, byte[] bytes) {
    this.kind = kind;
    this.id = id;
    this.provenance = provenance;
    this.path = path;
    this.bytes = bytes.clone();
    this.sha256 = ClauseHashes.sha256(bytes);
  }

  /// Returns what is in the file.
  public Kind kind() {
    return kind;
  }

  /// Returns the id of the policy or course.
  public String id() {
    return id;
  }

  /// Returns where it comes from.
  public Provenance provenance() {
    return provenance;
  }

  /// Returns where it was read.
  public Path path() {
    return path;
  }

  /// Returns a copy of its bytes.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// Returns the SHA-256 of its bytes, in lower-case hex.
  public String sha256() {
    return sha256;
  }

  @Override
  public String toString() {
    return kind + " " + id + " " + sha256;
  }
}
