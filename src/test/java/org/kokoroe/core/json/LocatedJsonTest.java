package org.kokoroe.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.text.LocalizedText;

class LocatedJsonTest {
  private static final Path FILE = Path.of("a.json");

  @Test
  void knowsWhereNamesAndValuesBegin() {
    LocatedJson json =
        document(
            """
            {
              "題": "心得", "a/b~": [1, {"x": true}]
            }
            """);

    assertThat(json.place("")).isEqualTo(new Place(1, 1));
    assertThat(json.placeOfName("/題")).contains(new Place(2, 3));
    assertThat(json.place("/題")).isEqualTo(new Place(2, 8));
    assertThat(json.place("/a~1b~0/1/x")).isEqualTo(new Place(2, 32));
    assertThat(json.place("/a~1b~0/1/nothing/here")).isEqualTo(new Place(2, 26));
  }

  @Test
  void keepsValuesAsTheyAre() {
    LocatedJson json = document("{\"a\": [1, 12345678901, 1.50, null, false, \"\\u3042\"]}");

    assertThat(json.root().toString()).isEqualTo("{\"a\":[1,12345678901,1.50,null,false,\"あ\"]}");
  }

  @Test
  void refusesWhatIsNotOneStrictValue() {
    assertThat(codes("")).containsExactly("json.empty");
    assertThat(codes(" \n ")).containsExactly("json.empty");
    assertThat(codes("{} {}")).containsExactly("json.trailing");
    assertThat(codes("\uFEFF{}")).containsExactly("json.bom");
    assertThat(codes("{\"a\": 1, \"a\": 2}")).containsExactly("json.duplicate");
    assertThat(codes("{\"a\": \"\\uD842\"}")).containsExactly("json.surrogate");
    assertThat(codes("{\"a\": NaN}")).containsExactly("json.syntax");
    assertThat(codes("{'a': 1}")).containsExactly("json.syntax");
    assertThat(codes("{\"a\": 1} // so")).containsExactly("json.syntax");
    assertThat(codes("{\"a\": [1, 2")).containsExactly("json.end");
    assertThat(codes("{\"a\": 01}")).containsExactly("json.syntax");
  }

  @Test
  void refusesWhatIsTooDeepTooLongOrTooLarge() {
    assertThat(codes("[".repeat(32) + "]".repeat(32))).isEmpty();
    assertThat(codes("[".repeat(33) + "]".repeat(33))).containsExactly("json.limits");
    assertThat(codes("[\"" + "あ".repeat(1_000_001) + "\"]")).containsExactly("json.limits");
    assertThat(codes(" ".repeat(LocatedJson.MAX_BYTES + 1))).containsExactly("json.tooLarge");
  }

  @Test
  void refusesBytesThatAreNotUtf8AtTheFirstOfThem() {
    byte[] bytes = "{\n  \"心\": \"X\"}".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xFF;

    assertThat(LocatedJson.read(FILE, bytes))
        .isInstanceOfSatisfying(
            LocatedJson.Refused.class,
            refused -> {
              Problem problem = refused.problems().getFirst();
              assertThat(problem.code()).isEqualTo("json.notUtf8");
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.column()).isEqualTo(9);
            });
  }

  @Test
  void saysWhatIsWrongAndWhatToDoInBothLanguages() {
    Problem problem = problems("{\n  \"a\": 1,\n  \"a\": 2\n}").getFirst();

    assertThat(problem.what())
        .isEqualTo(
            LocalizedText.of(
                "「a」が同じかっこの中に二度あります（先のものは 2 行目）。",
                "\"a\" is there twice between the same brackets (first in line 2)."));
    assertThat(problem.todo())
        .isEqualTo(LocalizedText.of("「a」を一つだけ残してください。", "Keep only one \"a\"."));
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.column()).isEqualTo(3);
  }

  @Test
  void saysThatAShapeIsWrongWhenASchemaDidNot() {
    LocatedJson json = document("{\"ja\": \"あ\",\n \"en\": [1]}");

    assertThat(json.bind(LocalizedText.class))
        .isInstanceOfSatisfying(
            LocatedJson.Misshapen.class,
            misshapen -> {
              assertThat(misshapen.problem().code()).isEqualTo("json.shape");
              assertThat(misshapen.problem().line()).isEqualTo(2);
            });
    assertThat(document("{\"ja\": \"あ\"}").bind(LocalizedText.class))
        .isEqualTo(new LocatedJson.Value<>(new LocalizedText(Map.of("ja", "あ"))));
  }

  @Test
  void problemsAreSortedByFileLineAndColumn() {
    LocalizedText text = LocalizedText.of("あ", "a");
    Problem first = new Problem(Severity.WARNING, Path.of("a"), 2, 9, "x", text, text);
    Problem second = new Problem(Severity.ERROR, Path.of("a"), 10, 1, "x", text, text);
    Problem third = new Problem(Severity.ERROR, Path.of("b"), 1, 1, "x", text, text);

    assertThat(List.of(third, second, first).stream().sorted())
        .containsExactly(first, second, third);
  }

  private static LocatedJson document(String text) {
    return ((LocatedJson.Document) LocatedJson.read(FILE, text.getBytes(StandardCharsets.UTF_8)))
        .json();
  }

  private static List<Problem> problems(String text) {
    return switch (LocatedJson.read(FILE, text.getBytes(StandardCharsets.UTF_8))) {
      case LocatedJson.Document ignored -> List.of();
      case LocatedJson.Refused(List<Problem> problems) -> problems;
    };
  }

  private static List<String> codes(String text) {
    return problems(text).stream().map(Problem::code).toList();
  }
}
