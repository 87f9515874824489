package org.kokoroe.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// The messages of one feature in one language: `messages_ja.properties` or
/// `messages_en.properties` (UTF-8) beside the feature's classes. There is no fallback from one
/// language to the other: a test holds both bundles to the same keys.
///
/// Placeholders are `{0}`, `{1}` …; an apostrophe needs no doubling.
public final class Messages {
  private final ResourceBundle bundle;
  private final Language language;

  private Messages(ResourceBundle bundle, Language language) {
    this.bundle = bundle;
    this.language = language;
  }

  /// Reads the bundle beside `feature` for `language`; a language without a bundle is read in
  /// Japanese.
  ///
  /// @throws MissingResourceException when the feature has no bundle
  public static Messages of(Class<?> feature, Language language) {
    String name = "messages_" + (language.equals(Language.EN) ? "en" : "ja") + ".properties";
    try (InputStream in = feature.getResourceAsStream(name)) {
      if (in == null) {
        throw new MissingResourceException("no " + name, feature.getName(), name);
      }
      var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      return new Messages(new PropertyResourceBundle(reader), language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Returns the message with its placeholders filled by `String.valueOf` of each argument.
  ///
  /// @throws MissingResourceException when there is no such key
  public String get(String key, Object... args) {
    return fill(bundle.getString(key), args);
  }

  /// Says whether there is such a key.
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /// Returns all keys, in no order.
  public Enumeration<String> keys() {
    return bundle.getKeys();
  }

  /// Returns the language asked for.
  public Language language() {
    return language;
  }

  /// Returns the bundle, as FXML wants it.
  public ResourceBundle bundle() {
    return bundle;
  }

  private static String fill(String pattern, Object... args) {
    var out = new StringBuilder(pattern.length() + 16);
    int i = 0;
    while (i < pattern.length()) {
      int close = pattern.charAt(i) == '{' ? pattern.indexOf('}', i) : -1;
      int n = close > i + 1 ? index(pattern.substring(i + 1, close)) : -1;
      if (n >= 0 && n < args.length) {
        out.append(args[n]);
        i = close + 1;
      } else {
        out.append(pattern.charAt(i++));
      }
    }
    return out.toString();
  }

  private static int index(String digits) {
    return digits.length() == 1 && Character.isDigit(digits.charAt(0))
        ? digits.charAt(0) - '0'
        : -1;
  }
}
