import com.google.googlejavaformat.java.GoogleJavaFormatToolProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs google-java-format over all sources: `--dry-run DIR` names unformatted files and exits 1,
/// `-i DIR` formats them. It lists the files itself, since the tool takes no folder.
public final class FormatSources {
  private FormatSources() {}

  public static void main(String[] args) throws IOException {
    List<String> call = new ArrayList<>(List.of(args[0]));
    if (args[0].equals("--dry-run")) {
      call.add("--set-exit-if-changed");
    }
    try (var files = Files.walk(Path.of(args[1]))) {
      files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(call::add);
    }
    var out = new PrintWriter(System.out, true);
    var err = new PrintWriter(System.err, true);
    int status = new GoogleJavaFormatToolProvider().run(out, err, call.toArray(new String[0]));
    if (status != 0) {
      err.println("Not formatted: the files above. To format them: mvn process-sources -Dkokoroe.format=-i");
    }
    System.exit(status);
  }
}
