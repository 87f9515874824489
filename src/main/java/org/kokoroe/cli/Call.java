package org.kokoroe.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.json.Severity;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.record.DataDirectory;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import picocli.CommandLine.ParseResult;

/// One call of a command: what was asked, where, and where to answer.
///
/// @param parsed the whole command line
/// @param messages in the language to speak
public record Call(
    ParseResult parsed,
    Messages messages,
    Surroundings surroundings,
    PrintStream out,
    PrintStream err) {

  /// Returns the value given for an option.
  public <T> Optional<T> option(String name, Class<T> type) {
    return Options.value(parsed, name, type);
  }

  /// Returns the parameter of the command, if one was given.
  public <T> Optional<T> parameter(Class<T> type) {
    ParseResult last = Cli.leaf(parsed);
    return last.hasMatchedPositional(0)
        ? Optional.ofNullable(last.matchedPositionalValue(0, (Object) null)).map(type::cast)
        : Optional.empty();
  }

  /// Says whether a switch was given.
  public boolean isOn(String name) {
    return option(name, Boolean.class).orElse(false);
  }

  /// Returns the language to speak.
  public Language language() {
    return messages.language();
  }

  /// Returns where the data directory is, or why that cannot be told.
  public DataDirectory.Resolution dataDirectory() {
    return DataDirectory.resolve(
        option(Options.DATA_DIR, Path.class).map(Path::toString),
        surroundings.environment(),
        surroundings.osName());
  }

  /// Returns the data directory if it is there already.
  public Optional<Path> existingDataDirectory() {
    return dataDirectory() instanceof DataDirectory.Resolution.Found(Path directory)
        ? Optional.of(directory).filter(Files::isDirectory)
        : Optional.empty();
  }

  /// Returns the folder of content that ships with the app, if it is there.
  public Optional<Path> shippedContent() {
    return surroundings.content().filter(Files::isDirectory);
  }

  /// Returns the folders of content besides the shipped one that are there: that of the data
  /// directory, then that of `--content`.
  public List<Path> addedContent() {
    Optional<Path> own =
        existingDataDirectory().map(data -> data.resolve("content")).filter(Files::isDirectory);
    return Stream.concat(own.stream(), option(Options.CONTENT, Path.class).stream()).toList();
  }

  /// Says what happened and returns 0.
  public int ok(String key, Object... args) {
    out.println(messages.get(key, args));
    return ExitCode.OK;
  }

  /// Says what stands in the way, with its code, and returns 1.
  public int problem(String code, String key, Object... args) {
    err.println(messages.get(key, args) + " [" + code + "]");
    return ExitCode.PROBLEMS;
  }

  /// Says that there is no such policy, and that it may be one of those that could not be read;
  /// returns 2.
  int noSuchPolicy(String key, String policy, LoadedContent content) {
    String known =
        content.policies().policies().stream().map(Policy::id).collect(Collectors.joining(", "));
    if (content.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      err.println(messages.get("cli.content.partly"));
    }
    return wrongUse(key, policy, known);
  }

  /// Says what is wrong with the command line, and returns 2.
  public int wrongUse(String key, Object... args) {
    err.println(messages.get(key, args));
    err.println(messages.get("cli.error.seeHelp", Cli.nameOf(parsed)));
    return ExitCode.WRONG_USE;
  }
}
