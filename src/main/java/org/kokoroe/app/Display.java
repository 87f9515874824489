package org.kokoroe.app;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Whether a window can be opened here. On Linux it asks the X server's own local socket, since a
/// display that is named but dead would end the toolkit with a stack trace. No network is touched.
final class Display {
  private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

  private Display() {}

  /// What is known of the display.
  enum State {
    /// A window can be opened.
    USABLE,
    /// No display is named.
    NONE,
    /// One is named and does not answer.
    DEAD
  }

  /// Looks at the environment, and at the local X socket where one is named.
  ///
  /// @param osName value of the system property `os.name`
  static State state(Map<String, String> environment, String osName) {
    if (!osName.toLowerCase(Locale.ROOT).contains("linux")) {
      return State.USABLE;
    }
    String display = environment.getOrDefault("DISPLAY", "");
    if (display.isBlank()) {
      return State.NONE;
    }
    var local = LOCAL.matcher(display);
    return local.matches() && !answers(local.group(1)) ? State.DEAD : State.USABLE;
  }

  private static boolean answers(String number) {
    return answers(UnixDomainSocketAddress.of(Path.of("/tmp/.X11-unix/X" + number)))
        || abstractSocketMayAnswer(number);
  }

  private static boolean answers(UnixDomainSocketAddress address) {
    try (var channel = SocketChannel.open(address)) {
      return channel.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /// Some X servers listen only on an abstract socket, which Java cannot open; the kernel lists it.
  private static boolean abstractSocketMayAnswer(String number) {
    try (var lines = java.nio.file.Files.lines(Path.of("/proc/net/unix"))) {
      return lines.anyMatch(line -> line.endsWith("@/tmp/.X11-unix/X" + number));
    } catch (IOException e) {
      return false;
    }
  }
}
