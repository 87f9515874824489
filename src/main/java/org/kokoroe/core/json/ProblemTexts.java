package org.kokoroe.core.json;

import java.nio.file.Path;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;

/// Words a problem in both languages from the message bundles beside a class: `<code>.what` says
/// what is wrong, `<code>.todo` what to do.
public final class ProblemTexts {
  private final Messages ja;
  private final Messages en;

  private ProblemTexts(Messages ja, Messages en) {
    this.ja = ja;
    this.en = en;
  }

  /// Reads both bundles beside `feature`.
  public static ProblemTexts of(Class<?> feature) {
    return new ProblemTexts(Messages.of(feature, Language.JA), Messages.of(feature, Language.EN));
  }

  /// Words an error. An argument that is a [LocalizedText] is put in by language.
  public Problem error(Path file, Place place, String code, Object... args) {
    return problem(Severity.ERROR, file, place, code, args);
  }

  /// Words a warning.
  public Problem warning(Path file, Place place, String code, Object... args) {
    return problem(Severity.WARNING, file, place, code, args);
  }

  /// Returns the message of that key in both languages.
  public LocalizedText text(String key, Object... args) {
    return LocalizedText.of(ja.get(key, in(Language.JA, args)), en.get(key, in(Language.EN, args)));
  }

  private Problem problem(Severity severity, Path file, Place place, String code, Object... args) {
    return new Problem(
        severity,
        file,
        place.line(),
        place.column(),
        code,
        text(code + ".what", args),
        text(code + ".todo", args));
  }

  private static Object[] in(Language language, Object... args) {
    Object[] out = args.clone();
    for (int i = 0; i < out.length; i++) {
      if (out[i] instanceof LocalizedText text) {
        out[i] = text.in(language);
      }
    }
    return out;
  }
}
