import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Builds the app image of Kokoroe for the platform it runs on.
///
/// The runtime holds the JDK's and JavaFX's modules only, with the native libraries beside it; the
/// application and every other jar (some are automatic modules, which jlink refuses) lie on the
/// module path in the image's app folder. Nothing is unpacked when the app runs.
///
/// `java BuildImage.java JARS APP_JAR CONTENT OUT VERSION JAVA_OPTION...`
public final class BuildImage {
  private static final String NAME = "kokoroe";
  private static final String MAIN_MODULE = "org.kokoroe";
  private static final String MAIN_CLASS = "org.kokoroe.Main";

  /// What no descriptor asks for: automatic modules have none, and these are found by service.
  private static final List<String> UNDECLARED =
      List.of("java.desktop", "jdk.charsets", "jdk.localedata", "jdk.unsupported");

  private static final Predicate<String> NATIVE = n -> n.matches(".*\\.(so|dll|dylib)");

  private final Platform platform = Platform.current();
  private final Path modules;
  private final Path natives;
  private final Path input;
  private final Path runtime;
  private final Path out;

  private BuildImage(Path out) throws IOException {
    Path work = out.resolveSibling("image");
    delete(out);
    delete(work);
    this.out = Files.createDirectories(out);
    this.modules = Files.createDirectories(work.resolve("modules"));
    this.natives = Files.createDirectories(work.resolve("natives"));
    this.input = Files.createDirectories(work.resolve("input"));
    this.runtime = work.resolve("runtime");
  }

  public static void main(String[] args) throws IOException {
    var build = new BuildImage(Path.of(args[3]));
    build.sortJars(Path.of(args[0]), Path.of(args[1]));
    build.link();
    Path appDir = build.assemble(args[4], List.of(args).subList(5, args.length));
    copyTree(Path.of(args[2]), appDir.resolve("content"));
    System.out.println("App image: " + build.out.resolve(NAME));
  }

  private void sortJars(Path jars, Path appJar) throws IOException {
    Files.copy(appJar, input.resolve(appJar.getFileName()));
    for (Path jar : list(jars)) {
      String name = jar.getFileName().toString();
      if (name.matches("javafx-\\w+-[0-9.]+\\.jar")) {
        continue; // the empty jar that only leads to the platform's
      }
      if (name.startsWith("javafx-")) {
        split(jar, modules.resolve(name), NATIVE, NATIVE);
      } else if (name.startsWith("sqlite-jdbc-")) {
        split(jar, input.resolve(name), NATIVE, platform.sqlite()::equals);
      } else {
        Files.copy(jar, input.resolve(name));
      }
    }
  }

  /// Copies a jar without the entries of `dropped`; those of `kept` go to the native libraries.
  private void split(Path jar, Path target, Predicate<String> dropped, Predicate<String> kept)
      throws IOException {
    try (var in = new ZipInputStream(Files.newInputStream(jar));
        var to = new ZipOutputStream(Files.newOutputStream(target))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        if (kept.test(name)) {
          Files.copy(in, natives.resolve(name.substring(name.lastIndexOf('/') + 1)));
        } else if (!dropped.test(name)) {
          var copy = new ZipEntry(name);
          copy.setTime(entry.getTime());
          to.putNextEntry(copy);
          in.transferTo(to);
        }
      }
    }
  }

  private void link() throws IOException {
    run(
        "jlink",
        List.of(
            "--module-path=" + modules,
            "--add-modules=" + String.join(",", runtimeModules()),
            "--include-locales=en,ja",
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--compress=zip-0",
            "--generate-cds-archive",
            "--output=" + runtime));
    Path folder = runtime.resolve(platform.linked());
    for (Path library : list(natives)) {
      Files.copy(library, folder.resolve(library.getFileName()));
    }
  }

  /// What the jars beside the runtime require of it, read from their descriptors.
  private Set<String> runtimeModules() {
    Set<ModuleDescriptor> beside =
        ModuleFinder.of(input).findAll().stream()
            .map(ModuleReference::descriptor)
            .collect(Collectors.toSet());
    Set<String> found = new TreeSet<>(UNDECLARED);
    beside.stream()
        .map(ModuleDescriptor::requires)
        .flatMap(Collection::stream)
        .filter(r -> !r.modifiers().contains(Requires.Modifier.STATIC))
        .map(Requires::name)
        .forEach(found::add);
    found.removeAll(beside.stream().map(ModuleDescriptor::name).toList());
    return found;
  }

  private Path assemble(String version, List<String> javaOptions) throws IOException {
    run(
        "jpackage",
        List.of(
            "--type",
            "app-image",
            "--name",
            NAME,
            "--app-version",
            version,
            "--vendor",
            "Kokoroe",
            "--runtime-image",
            runtime.toString(),
            "--input",
            input.toString(),
            "--main-jar",
            appJarName(),
            "--main-class",
            MAIN_CLASS,
            "--dest",
            out.toString()));
    Path appDir = out.resolve(platform.app());
    Path config = appDir.resolve(NAME + ".cfg");
    Files.write(config, moduleConfig(Files.readAllLines(config), javaOptions));
    return appDir;
  }

  /// Turns jpackage's start by class path into a start by module path.
  private List<String> moduleConfig(List<String> classPathConfig, List<String> options) {
    List<String> lines = new ArrayList<>();
    for (String line : classPathConfig) {
      if (line.equals("[Application]")) {
        lines.add(line);
        lines.add("app.mainmodule=" + MAIN_MODULE + "/" + MAIN_CLASS);
      } else if (!line.startsWith("app.main") && !line.startsWith("app.classpath")) {
        lines.add(line);
      }
    }
    Stream.of(options, platform.sqliteOptions(), List.of("--module-path", "$APPDIR"))
        .flatMap(List::stream)
        .forEach(option -> lines.add("java-options=" + option));
    return lines;
  }

  private String appJarName() throws IOException {
    return list(input).stream()
        .map(jar -> jar.getFileName().toString())
        .filter(name -> name.startsWith(NAME + "-"))
        .findFirst()
        .orElseThrow();
  }

  private static void run(String tool, List<String> arguments) {
    int status =
        ToolProvider.findFirst(tool)
            .orElseThrow()
            .run(System.out, System.err, arguments.toArray(String[]::new));
    if (status != 0) {
      System.err.println(tool + " ended with " + status + " for " + arguments);
      System.exit(1);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
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

  /// The layouts that differ. Only Linux on x86_64 has been built and run.
  ///
  /// @param sqlite the driver's folder for this platform, and the library in it
  /// @param linked where the runtime looks for native libraries, from its own folder
  /// @param installed the same folder from the installed app's root
  /// @param app the app folder, from the image's parent
  private record Platform(String sqlite, String linked, String installed, String app) {
    static Platform current() {
      String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
      String arch = System.getProperty("os.arch").replace("amd64", "x86_64");
      String folder = "org/sqlite/native/";
      if (os.startsWith("windows")) {
        String library = folder + "Windows/" + arch + "/sqlitejdbc.dll";
        return new Platform(library, "bin", "runtime/bin", NAME + "/app");
      }
      if (os.startsWith("mac")) {
        String library = folder + "Mac/" + arch + "/libsqlitejdbc.dylib";
        String installed = "Contents/runtime/Contents/Home/lib";
        return new Platform(library, "lib", installed, NAME + ".app/Contents/app");
      }
      String library = folder + "Linux/" + arch + "/libsqlitejdbc.so";
      return new Platform(library, "lib", "lib/runtime/lib", NAME + "/lib/app");
    }

    /// Lets the driver load its library where it lies; without these it unpacks one at every start.
    List<String> sqliteOptions() {
      return List.of(
          "-Dorg.sqlite.lib.path=$ROOTDIR/" + installed,
          "-Dorg.sqlite.lib.name=" + sqlite.substring(sqlite.lastIndexOf('/') + 1));
    }
  }
}
