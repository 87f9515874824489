package org.kokoroe.house;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/// Finds colours and styles that stand where only a name of the palette may.
final class RawColours {
  private static final Set<String> NAMED =
      Arrays.stream(Color.class.getFields())
          .filter(field -> field.getType().equals(Color.class))
          .map(field -> field.getName().toLowerCase(Locale.ROOT))
          .filter(name -> !name.equals("transparent"))
          .collect(Collectors.toSet());

  private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/");
  private static final Pattern VALUE = Pattern.compile("[\\w-]+\\s*:\\s*([^;{}]+)[;}]");
  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"]*\"|#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsb|hsl)a?\\(|-?[a-zA-Z][\\w-]*");

  private static final Pattern STYLE_IN_FXML = Pattern.compile("\\bstyle\\s*=\\s*\"");
  private static final Pattern STYLE_IN_JAVA =
      Pattern.compile("\\.setStyle\\(|\\bColor\\.(web|rgb|hsb|color|gray|valueOf|[A-Z]{3,})\\b");

  private RawColours() {}

  /// Names each colour written out in a stylesheet under `root` that is no palette.
  static List<String> inStylesheets(Path root) {
    return SourceTexts.files(root, ".css").stream()
        .filter(css -> !css.getFileName().toString().matches("palette-(light|dark)\\.css"))
        .flatMap(css -> rawTokens(css).map(token -> root.relativize(css) + ": " + token))
        .toList();
  }

  private static Stream<String> rawTokens(Path css) {
    String text = COMMENT.matcher(SourceTexts.read(css)).replaceAll("");
    return VALUE
        .matcher(text)
        .results()
        .flatMap(value -> TOKEN.matcher(value.group(1)).results())
        .map(MatchResult::group)
        .filter(RawColours::isColour);
  }

  private static boolean isColour(String token) {
    return token.startsWith("#")
        || token.endsWith("(")
        || NAMED.contains(token.toLowerCase(Locale.ROOT));
  }

  /// Names each line of FXML or Java under `root` that styles a node by itself.
  static List<String> inlineStyles(Path root) {
    return Stream.concat(
            SourceTexts.linesWith(STYLE_IN_FXML, root).stream().filter(l -> l.contains(".fxml:")),
            SourceTexts.linesWith(STYLE_IN_JAVA, root).stream().filter(l -> l.contains(".java:")))
        .toList();
  }
}
