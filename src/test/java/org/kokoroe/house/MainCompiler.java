package org.kokoroe.house;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The JDK's javac, called as `pom.xml` has it called for the sources that ship: the same arguments
/// and the same checkers.
///
/// @param arguments those of `pom.xml`
/// @param checkers the jars of Error Prone and NullAway, with what they need
record MainCompiler(List<String> arguments, List<Path> checkers) {
  private static final String PLUGIN =
      "/project/build/plugins/plugin[artifactId='maven-compiler-plugin']";
  private static final String ARGUMENTS =
      PLUGIN
          + "/configuration/compilerArgs/arg | "
          + PLUGIN
          + "/executions/execution[id='default-compile']/configuration/compilerArgs/arg";

  /// What javac said about a source.
  record Verdict(int code, String text) {}

  /// Reads the arguments from a `pom.xml`.
  ///
  /// @param checkerPath the jars, as a path in the platform's way of writing one
  static MainCompiler of(Path pom, String checkerPath)
      throws IOException, ParserConfigurationException, SAXException, XPathExpressionException {
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    var found =
        (NodeList)
            XPathFactory.newInstance()
                .newXPath()
                .evaluate(ARGUMENTS, document, XPathConstants.NODESET);
    return new MainCompiler(
        IntStream.range(0, found.getLength())
            .mapToObj(i -> found.item(i).getTextContent())
            .toList(),
        Stream.of(checkerPath.split(File.pathSeparator, -1)).map(Path::of).toList());
  }

  /// Compiles one source file; the classes and what was said go beside it.
  Verdict compile(Path source) throws IOException, InterruptedException {
    Path said = source.resolveSibling("said.txt");
    var builder = new ProcessBuilder(command(source)).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("JDK_JAVAC_OPTIONS", "JAVA_TOOL_OPTIONS"));
    int code = builder.redirectOutput(said.toFile()).start().waitFor();
    return new Verdict(code, Files.readString(said, StandardCharsets.UTF_8));
  }

  private List<String> command(Path source) {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    words.addAll(arguments);
    words.addAll(List.of("-J-Duser.language=en", "-J-Dstdout.encoding=UTF-8"));
    words.addAll(List.of("-J-Dstderr.encoding=UTF-8", "-J-XX:TieredStopAtLevel=1"));
    words.addAll(List.of("--processor-path", joined(checkers)));
    words.addAll(List.of("--class-path", joined(annotations())));
    words.addAll(List.of("-d", source.resolveSibling("classes").toString(), source.toString()));
    return words;
  }

  private List<Path> annotations() {
    return checkers.stream()
        .filter(jar -> jar.getFileName().toString().startsWith("jspecify-"))
        .toList();
  }

  private static String joined(List<Path> jars) {
    return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
  }
}
