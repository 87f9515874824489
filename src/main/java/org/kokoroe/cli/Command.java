package org.kokoroe.cli;

import org.kokoroe.core.text.Messages;
import picocli.CommandLine.Model.CommandSpec;

/// One command of the command line.
public interface Command {
  /// Describes name, options and parameters in the language of `messages`, which are those of this
  /// package; a command of another package brings its own.
  CommandSpec spec(Messages messages);

  /// Does it and returns the exit code.
  int run(Call call);
}
