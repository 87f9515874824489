package org.kokoroe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Where the log goes: to three files of at most 1 MB in the folder `logs` of the data directory,
/// and never to the screen. Of a throwable only classes and places are kept, no messages, since
/// those may name a person.
public final class LogFile implements AutoCloseable {
  private static final int FILES = 3;
  private static final int BYTES = 1024 * 1024;

  private final Handler handler;

  private LogFile(Handler handler) {
    this.handler = handler;
  }

  /// Takes the log off the screen, for the whole process.
  public static void silenceScreen() {
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    // Otherwise the JDK says something of its own when no handler is there.
    root.setLevel(Level.INFO);
  }

  /// Begins to log into that data directory. Where the folder cannot be written there is no log: a
  /// log must not keep anybody from working.
  public static LogFile in(Path dataDirectory) {
    try {
      Path folder = Files.createDirectories(dataDirectory.resolve("logs"));
      String pattern = folder.toString().replace("%", "%%") + "/kokoroe-%g.log";
      var handler = new FileHandler(pattern, BYTES, FILES, true);
      handler.setEncoding("UTF-8");
      handler.setErrorManager(new Silent());
      handler.setFormatter(new Lines());
      Logger.getLogger("").addHandler(handler);
      return new LogFile(handler);
    } catch (IOException e) {
      return none();
    }
  }

  /// Logs nowhere.
  public static LogFile none() {
    return new LogFile(new Nowhere());
  }

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(handler);
    handler.close();
  }

  private static final class Lines extends Formatter {
    @Override
    public String format(LogRecord entry) {
      Throwable thrown = entry.getThrown();
      return Instant.ofEpochMilli(entry.getMillis()).truncatedTo(ChronoUnit.MILLIS)
          + " "
          + entry.getLevel().getName()
          + " "
          + formatMessage(entry)
          + System.lineSeparator()
          + (thrown == null ? "" : Fault.of(thrown).trace() + System.lineSeparator());
    }
  }

  /// A full disk must not put a stack trace on the screen.
  private static final class Silent extends ErrorManager {
    @Override
    public void error(String message, Exception failure, int code) {}
  }

  private static final class Nowhere extends Handler {
    @Override
    public void publish(LogRecord entry) {}

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
