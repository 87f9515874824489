package org.kokoroe.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kokoroe.core.compare.WordDiff.Kind;
import org.kokoroe.core.compare.WordDiff.Piece;
import org.kokoroe.core.text.Language;

class WordDiffTest {
  private static final List<String> BITS =
      List.of(
          "情報", "資産", "電子行政", "の", "を", "する", "ことが", "、", "。", "システム", "サーバ", "LGWAN", "12", " ",
          "\n", "the ", "City’s", "-", "𠮷", "𠮟", "髙", "々", "（", "）");

  private static String text(Random random) {
    return random
        .ints(random.nextInt(40), 0, BITS.size())
        .mapToObj(BITS::get)
        .collect(Collectors.joining());
  }

  private static String joined(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  @Test
  void nothingOfEitherTextIsLostOrAdded() {
    var random = new Random(3);
    for (int i = 0; i < 3_000; i++) {
      String left = text(random);
      String right = text(random);
      for (Language language : List.of(Language.JA, Language.EN)) {
        var diff = WordDiff.of(left, right, language);
        assertThat(joined(diff.left())).isEqualTo(left);
        assertThat(joined(diff.right())).isEqualTo(right);
        assertThat(diff.isSame()).isEqualTo(left.equals(right));
        assertThat(diff.pieces())
            .allSatisfy(
                p -> {
                  assertThat(p.text()).isNotEmpty();
                  assertThat(Character.isLowSurrogate(p.text().charAt(0))).isFalse();
                });
      }
    }
  }

  @Test
  void aTextIsTheSameAsItself() {
    var diff = WordDiff.of("情報資産を守る。", "情報資産を守る。", Language.JA);
    assertThat(diff.pieces()).containsExactly(new Piece(Kind.EQUAL, "情報資産を守る。"));
    assertThat(diff.isSame()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "情報システム等の監視, 情報システムの監視, 等, ''",
    "対策が必要となった場合, 対策が必要になった場合, と, に",
    "外部委託を行う, 業務委託を行う, 外部, 業務",
    "迅速かつ適切に対応, 迅速かつ適正に対応, 適切, 適正",
    "情報セキュリティポリシー, 電子行政情報セキュリティポリシー, '', 電子行政",
    "認められた者だけが情報に, 認められた者だけが、情報に, '', 、",
    "情報にアクセスすることができる状態, 情報にアクセスできる状態, することが, ''",
    "定期的又は必要に応じて監査, 必要に応じて監査, 定期的又は, ''",
  })
  void inJapaneseTheMarkIsWhereAPersonWouldDrawIt(
      String left, String right, String onlyLeft, String onlyRight) {
    var diff = WordDiff.of(left, right, Language.JA);
    assertThat(diff.onlyLeft().collect(Collectors.joining("|"))).isEqualTo(onlyLeft);
    assertThat(diff.onlyRight().collect(Collectors.joining("|"))).isEqualTo(onlyRight);
  }

  @ParameterizedTest
  @CsvSource({
    "periodically or as necessary, as necessary, periodically or, ''",
    "respond promptly and appropriately, respond promptly and properly, appropriately, properly",
    "a response policy for disasters, an emergency response flow for disasters, a|policy, an"
        + " emergency|flow",
    "residents’ data, the residents’ data, '', the",
  })
  void inEnglishWholeWordsAreMarked(String left, String right, String onlyLeft, String onlyRight) {
    var diff = WordDiff.of(left, right, Language.EN);
    assertThat(diff.onlyLeft().collect(Collectors.joining("|"))).isEqualTo(onlyLeft);
    assertThat(diff.onlyRight().collect(Collectors.joining("|"))).isEqualTo(onlyRight);
  }

  @Test
  void textsTooLongForTheTableAreOneChangeAndStillWhole() {
    String left = "甲a".repeat(2_500);
    String right = "乙b".repeat(2_500);
    var diff = WordDiff.of(left, right, Language.JA);
    assertThat(diff.pieces())
        .containsExactly(new Piece(Kind.LEFT, left), new Piece(Kind.RIGHT, right));
  }
}
