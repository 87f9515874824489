package org.kokoroe.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// The options that every command takes, before or after its name, and how values are read.
public final class Options {
  static final String DATA_DIR = "--data-dir";
  static final String CONTENT = "--content";
  static final String LANG = "--lang";

  /// The handbook alone, read only, for a PC anybody may use.
  public static final String KIOSK = "--kiosk";

  static final String HELP = "--help";
  static final String VERSION = "--version";

  private Options() {}

  /// Adds the options of every command. One that has a `--lang` of its own keeps it.
  static void addCommon(CommandSpec spec, Messages messages) {
    spec.addOption(
            path(DATA_DIR)
                .paramLabel("DIR")
                .description(messages.get("cli.option.dataDir"))
                .build())
        .addOption(
            path(CONTENT)
                .paramLabel("DIR")
                .description(messages.get("cli.option.content"))
                .build());
    if (spec.findOption(LANG) == null) {
      spec.addOption(
          OptionSpec.builder(LANG)
              .type(Language.class)
              .converters(Options::language)
              .paramLabel("ja|en")
              .description(messages.get("cli.option.lang"))
              .build());
    }
    spec.addOption(
            OptionSpec.builder("-h", HELP)
                .usageHelp(true)
                .description(messages.get("cli.option.help"))
                .build())
        .addOption(
            OptionSpec.builder(VERSION)
                .versionHelp(true)
                .description(messages.get("cli.option.version"))
                .build());
  }

  /// Adds the options of the window.
  static void addWindow(CommandSpec spec, Messages messages) {
    spec.addOption(
        OptionSpec.builder(KIOSK)
            .type(Boolean.class)
            .description(messages.get("cli.option.kiosk"))
            .build());
  }

  /// Returns an option that takes a file or folder.
  public static OptionSpec.Builder path(String name) {
    return OptionSpec.builder(name).type(Path.class).converters(Options::readPath);
  }

  /// Returns an option that takes a day in the form 2026-04-01.
  static OptionSpec.Builder day(String name) {
    return OptionSpec.builder(name).type(LocalDate.class).converters(Options::readDay);
  }

  /// Returns the path a text names; nothing where this process cannot name it, such as 記録 where the
  /// locale knows ASCII only.
  static Optional<Path> findPath(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  static Path readPath(String text) {
    return findPath(text).orElseThrow(() -> new TypeConversionException("not a path"));
  }

  private static LocalDate readDay(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("not a day");
    }
  }

  private static Language language(String tag) {
    return known(tag).orElseThrow(() -> new TypeConversionException("not a language"));
  }

  private static Optional<Language> known(String tag) {
    return List.of(Language.JA, Language.EN).stream()
        .filter(language -> language.tag().equals(tag))
        .findFirst();
  }

  /// Returns the value given for an option, the one after the command's name before the one in
  /// front of it.
  static <T> Optional<T> value(ParseResult parsed, String option, Class<T> type) {
    Optional<T> later =
        parsed.hasSubcommand() ? value(parsed.subcommand(), option, type) : Optional.empty();
    return later.or(
        () ->
            Optional.ofNullable(parsed.matchedOption(option))
                .map(OptionSpec::getValue)
                .map(type::cast));
  }

  /// Returns the language to speak: the last `--lang` that is one we know, else English where the
  /// environment asks for it, else Japanese. It is found before the arguments are understood, so
  /// that what is wrong with them can be said in it.
  static Language language(List<String> args, Map<String, String> environment) {
    Optional<Language> asked = Optional.empty();
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.startsWith(LANG + "=")) {
        asked = known(arg.substring(LANG.length() + 1));
      } else if (arg.equals(LANG) && i + 1 < args.size()) {
        asked = known(args.get(i + 1));
      }
    }
    return asked.orElseGet(() -> ofEnvironment(environment));
  }

  private static Language ofEnvironment(Map<String, String> environment) {
    return List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("en"))
        .map(value -> Language.EN)
        .orElse(Language.JA);
  }
}
