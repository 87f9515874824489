package org.kokoroe.core.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.content.ContentLoader;

class KinsokuTest {
  private static final String NEVER_FIRST = "、。」）』】ー々・ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.)”’";
  private static final String NEVER_LAST = "（「『【(“‘";

  @Test
  void noLineOfThePoliciesBreaksARuleAtAnyWidth() {
    var words =
        ContentLoader.load(Path.of(System.getProperty("kokoroe.content")), List.of())
            .policies()
            .policies()
            .stream()
            .flatMap(policy -> policy.allClauses())
            .flatMap(clause -> clause.text().byTag().values().stream())
            .toList();
    for (int measure = 22; measure <= 44; measure++) {
      for (String text : words) {
        List<String> lines = lines(text, measure);
        assertThat(squeezed(String.join("", lines))).isEqualTo(squeezed(text));
        assertThat(lines.stream().skip(1))
            .as("first of a line at %d: %s", measure, text)
            .noneMatch(line -> NEVER_FIRST.indexOf(line.codePointAt(0)) >= 0);
        assertThat(lines.subList(0, lines.size() - 1))
            .as("last of a line at %d: %s", measure, text)
            .noneMatch(line -> NEVER_LAST.indexOf(line.codePointBefore(line.length())) >= 0);
        double widest = lines.stream().mapToDouble(KinsokuTest::width).max().orElse(0);
        assertThat(widest).isLessThanOrEqualTo(measure);
      }
    }
  }

  @Test
  void wordsAndNumbersStayWhole() {
    for (int measure = 7; measure <= 40; measure++) {
      var text = "LGWANに接続された第244条の6及び2,026件（fiscal-year）のIPv6をいう。";
      assertThat(String.join("|", lines(text, measure)))
          .contains("LGWAN", "244", "2,026", "IPv6")
          .doesNotContain("|。", "（|", "|）");
    }
  }

  @Test
  void aHyphenatedWordMayPartBehindItsHyphenAndANumberMayNot() {
    assertThat(lines("the self-inspections", 9)).containsExactly("the self-", "inspectio", "ns");
    assertThat(lines("Article 244-6 of", 6)).containsExactly("Articl", "e", "244-6", "of");
  }

  @Test
  void aPieceWiderThanTheLineIsBrokenAndNothingIsLost() {
    var hash = "e1acb7da5d50dabe2064d38b7bb5f82396aa";
    assertThat(lines(hash, 5)).hasSize(8).allMatch(line -> line.length() <= 5);
    assertThat(lines("「「「「「「「「", 2)).isNotEmpty();
    assertThat(lines("あ", 0.5)).containsExactly("あ");
    assertThat(lines("   ", 5)).isEmpty();
    assertThat(lines("", 5)).isEmpty();
  }

  @Test
  void theLastLineIsNoLoneCharacter() {
    var text = "情報資産を適切に管理するものとする。";
    for (int measure = 6; measure <= 17; measure++) {
      assertThat(lines(text, measure).getLast().length()).isGreaterThan(2);
    }
  }

  @Test
  void aSurrogatePairIsOneCharacter() {
    assertThat(lines("𠮷𠮷𠮷𠮷𠮷𠮷", 3)).containsExactly("𠮷𠮷𠮷", "𠮷𠮷𠮷");
  }

  private static List<String> lines(String text, double measure) {
    return Kinsoku.lines(text, KinsokuTest::width, measure, 0);
  }

  private static double width(int point) {
    return 1;
  }

  private static double width(String line) {
    return line.codePointCount(0, line.length());
  }

  private static String squeezed(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
