package org.kokoroe.core.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.kokoroe.core.text.Language;

/// Hashes of what a clause says, kept in records to prove which text was shown. All are SHA-256 in
/// lower-case hex.
public final class ClauseHashes {
  private ClauseHashes() {}

  /// Returns the hash of one clause in one language: of `kokoroe-clause-v1`, id, language tag,
  /// label (empty where there is none) and reading text, joined by line feeds, without one at the
  /// end, in UTF-8. Label and text are brought to NFC and their line ends to LF before.
  ///
  /// Empty when the clause has no text in that language.
  public static Optional<String> textHash(Clause clause, Language language) {
    return clause
        .text()
        .find(language)
        .map(
            text ->
                sha256(
                    String.join(
                        "\n",
                        "kokoroe-clause-v1",
                        clause.id().value(),
                        language.tag(),
                        normal(clause.label()),
                        normal(text))));
  }

  /// Returns the hash of a clause and all below it in one language: of the line
  /// `kokoroe-subtree-v1` and then the [#textHash] of each clause in document order, the clause
  /// itself first, each as a line of its own (every line ends with a line feed).
  ///
  /// A clause without a text in that language is left out of the list. Empty when that leaves none.
  public static Optional<String> subtreeHash(Clause clause, Language language) {
    List<String> hashes = clause.subtree().flatMap(c -> textHash(c, language).stream()).toList();
    return hashes.isEmpty()
        ? Optional.empty()
        : Optional.of(sha256("kokoroe-subtree-v1\n" + String.join("\n", hashes) + "\n"));
  }

  /// Returns the SHA-256 of `bytes` in lower-case hex.
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }
}
