import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Runs the app image with no display, and with `HOME` and `user.home` empty, and fails when a
/// command does not answer as it should or when anything outside the tour's folder has changed.
///
/// Before and after, path, size and time of change are listed of everything in the image, the
/// working directory, the temporary folders, the caches and the home, and of what lies in the root.
/// Run it where nothing else writes there.
///
/// `java -XX:-UsePerfData CheckImage.java IMAGE FOLDER`: FOLDER is emptied, and takes the tour and
/// what was printed.
public final class CheckImage {
  private static final long PATIENCE_MINUTES = 15;
  private static final String NO_HOME = "-Duser.home=";

  /// How the JVM says that it heard [#NO_HOME].
  private static final String HEARD = "Picked up JAVA_TOOL_OPTIONS: " + NO_HOME + "\n";

  private final Path image;
  private final Path folder;
  private final Path work;
  private final List<String> wrong = new ArrayList<>();

  private CheckImage(Path image, Path folder) throws IOException {
    this.image = image.toRealPath();
    delete(folder);
    this.folder = Files.createDirectories(folder).toRealPath();
    this.work = Files.createDirectory(this.folder.resolve("work"));
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    var check = new CheckImage(Path.of(args[0]), Path.of(args[1]));
    Map<Path, String> before = check.listing();
    check.commands();
    check.compare(before, check.listing());
    System.out.printf("%d MB of image, %d entries listed%n", check.megabytes(), before.size());
    check.wrong.forEach(words -> System.out.println("WRONG: " + words));
    System.out.println(check.wrong.isEmpty() ? "Nothing wrong." : check.wrong.size() + " wrong.");
    System.exit(check.wrong.isEmpty() ? 0 : 1);
  }

  private void commands() throws IOException, InterruptedException {
    Said version = run(0, "--version");
    expect(!version.out().isBlank() && version.err().isEmpty(), "--version prints the version");
    Said validate = run(0, "validate");
    expect(!validate.out().isBlank() && validate.err().isEmpty(), "validate reports");
    Said window = run(2);
    expect(window.out().isEmpty() && !window.err().isBlank(), "no display: a sentence says so");
    expect(!window.err().matches("(?s).*(Exception|Error|\\bat org\\.).*"), "and no stack trace");
    run(0, "tour", "--out", folder.resolve("tour").toString());
    expect(Files.isRegularFile(folder.resolve("tour/tour.json")), "the tour leaves tour.json");
  }

  private record Said(String out, String err) {}

  private Said run(int expected, String... args) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    List<String> command = new ArrayList<>(List.of(image.resolve("bin/kokoroe").toString()));
    command.addAll(List.of(args));
    var builder = new ProcessBuilder(command).directory(work.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("HOME", "");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("JAVA_TOOL_OPTIONS", NO_HOME);
    long start = System.nanoTime();
    Process process = builder.start();
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String name = ("kokoroe " + String.join(" ", args)).strip();
    String errors = Files.readString(err, StandardCharsets.UTF_8);
    expect(errors.startsWith(HEARD), name + ": user.home is empty");
    var said = new Said(Files.readString(out), errors.replace(HEARD, ""));
    System.out.printf("%s: %d in %.1f s%n", name, process.exitValue(), seconds);
    System.out.print((said.out() + said.err()).indent(4));
    expect(process.exitValue() == expected, name + ": ends with " + expected);
    return said;
  }

  private void expect(boolean held, String words) {
    if (!held) {
      wrong.add("not so: " + words);
    }
  }

  private void compare(Map<Path, String> before, Map<Path, String> after) {
    var all = new TreeSet<Path>(before.keySet());
    all.addAll(after.keySet());
    for (Path path : all) {
      String was = before.getOrDefault(path, "absent");
      String is = after.getOrDefault(path, "absent");
      if (!was.equals(is)) {
        wrong.add(path + " was " + was + ", is " + is);
      }
    }
  }

  private Map<Path, String> listing() throws IOException {
    var found = new TreeMap<Path, String>();
    var roots =
        Stream.of("/tmp", "/var/tmp", "/var/cache", "/dev/shm", "/run/user")
            .map(Path::of)
            .filter(Files::isDirectory)
            .collect(Collectors.toCollection(ArrayList::new));
    roots.add(Path.of(System.getProperty("user.home")));
    roots.add(image);
    roots.add(work);
    for (Path root : roots) {
      Files.walkFileTree(root, new Lister(found));
    }
    try (Stream<Path> top = Files.list(Path.of("/"))) {
      top.forEach(path -> found.putIfAbsent(path, "there"));
    }
    return found;
  }

  private final class Lister extends SimpleFileVisitor<Path> {
    private final Map<Path, String> found;

    Lister(Map<Path, String> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (directory.equals(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      found.put(directory, "folder of " + attributes.lastModifiedTime());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // A running JVM writes to its own all the time: Maven's is there before and after.
      boolean counters = file.getParent().getFileName().toString().startsWith("hsperfdata_");
      String text = attributes.size() + " bytes of " + attributes.lastModifiedTime();
      found.put(file, counters ? "counters" : text);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      found.put(file, "unreadable");
      return FileVisitResult.CONTINUE;
    }
  }

  private long megabytes() throws IOException {
    try (Stream<Path> files = Files.walk(image)) {
      return files.map(Path::toFile).filter(f -> f.isFile()).mapToLong(f -> f.length()).sum()
          / 1_000_000;
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
