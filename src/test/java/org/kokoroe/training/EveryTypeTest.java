package org.kokoroe.training;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.record.Marks;
import org.kokoroe.core.record.ResponseGiven;
import org.kokoroe.core.text.Language;

/// Each type of question on the window, answered right, wrong and in part, with the mouse and with
/// the keyboard alone, in both languages: what is stored, and what is said.
class EveryTypeTest {
  private static final Map<String, Marks> IN_PART =
      Map.ofEntries(
          entry("et-multiple", Marks.of(1, 6)),
          entry("et-judged", Marks.ZERO),
          entry("et-matrix", Marks.of(2, 3)),
          entry("et-kprime", Marks.of(1, 2)),
          entry("et-matching", Marks.of(1, 3)),
          entry("et-zones", Marks.of(3, 4)),
          entry("et-cloze", Marks.of(1, 2)),
          entry("et-ordering", Marks.of(1, 3)),
          entry("et-scenario", Marks.of(2, 3)));

  private static final Map<String, String> WRONG_JA =
      Map.ofEntries(
          entry("et-single", "この場面では2が適切です"),
          entry("et-multiple", "この場面では2・4・5が適切です"),
          entry("et-judged", "正答は「正しい」です。理由は2が適切です"),
          entry("et-matrix", "3つとも、判断が逆になっています"),
          entry("et-kprime", "4つとも、判断が逆になっています"),
          entry("et-matching", "合っているものがありません"),
          entry("et-zones", "合っているものがありません"),
          entry("et-cloze", "合っているものがありません"),
          entry("et-ordering", "順番が違います"),
          entry("et-hunt", "この場面では3が適切です"),
          entry("et-words", "答えは「可用性、アベイラビリティ」です"),
          entry("et-scenario", "2つの場面のどれでも、よりよい行動があります"));

  private static final Map<String, String> WRONG_EN =
      Map.ofEntries(
          entry("et-single", "Here, 2 is appropriate"),
          entry("et-multiple", "Here, 2, 4 and 5 are appropriate"),
          entry("et-judged", "The right answer is “Correct”, and the reason is 2"),
          entry("et-matrix", "All three are the other way round"),
          entry("et-kprime", "All four are the other way round"),
          entry("et-matching", "None of them is right"),
          entry("et-zones", "None of them is right"),
          entry("et-cloze", "None of them is right"),
          entry("et-ordering", "The order is different"),
          entry("et-hunt", "Here, 3 is appropriate"),
          entry("et-words", "The answer is “availability”"),
          entry("et-scenario", "There was a better decision in each of the two scenes"));

  private static final Map<String, String> IN_PART_JA =
      Map.ofEntries(
          entry("et-multiple", "3つのうち2つが合っています"),
          entry("et-judged", "判断は合っています。理由は2が適切です"),
          entry("et-matrix", "3つのうち2つが合っています"),
          entry("et-kprime", "4つのうち3つが合っています"),
          entry("et-matching", "3つのうち1つが合っています"),
          entry("et-zones", "4つのうち3つが合っています"),
          entry("et-cloze", "2つのうち1つが合っています"),
          entry("et-ordering", "一部の順番が合っています"),
          entry("et-scenario", "3つの場面のうち2つで、最もよい行動を選びました"));

  private static final Map<String, String> IN_PART_EN =
      Map.ofEntries(
          entry("et-multiple", "Two of the three are right"),
          entry("et-judged", "The judgement is right. The reason is 2"),
          entry("et-matrix", "Two of the three are right"),
          entry("et-kprime", "Three of the four are right"),
          entry("et-matching", "One of the three is right"),
          entry("et-zones", "Three of the four are right"),
          entry("et-cloze", "One of the two is right"),
          entry("et-ordering", "Part of the order is right"),
          entry("et-scenario", "Best decision in 2 of 3 scenes"));

  /// The mouse of the tests' screen does not go beyond 1,000 pixels.
  private static final double MOUSE_WIDTH = 980;

  @TempDir Path data;

  @Test
  void rightByMouseInJapanese() throws Exception {
    try (var window = QuizWindow.fresh(data, Language.JA)) {
      window.resize(MOUSE_WIDTH, 800, 80);
      answerAll(window, new QuizMouse(window), Outcomes.RIGHT, Map.of(), Map.of());
      assertThat(window.attempt().passed()).isTrue();
    }
  }

  @Test
  void rightByKeyboardInEnglish() throws Exception {
    try (var window = QuizWindow.fresh(data, Language.EN)) {
      answerAll(window, keyboard(window), Outcomes.RIGHT, Map.of(), Map.of());
      assertThat(window.attempt().passed()).isTrue();
    }
  }

  @Test
  void wrongByMouseInEnglish() throws Exception {
    try (var window = QuizWindow.fresh(data, Language.EN)) {
      window.resize(MOUSE_WIDTH, 800, 100);
      answerAll(window, new QuizMouse(window), Outcomes.WRONG, Map.of(), WRONG_EN);
    }
  }

  @Test
  void wrongByKeyboardInJapaneseWithLargeTextInASmallWindow() throws Exception {
    try (var window = QuizWindow.fresh(data, Language.JA)) {
      window.resize(1024, 640, 200);
      answerAll(window, keyboard(window), Outcomes.WRONG, Map.of(), WRONG_JA);
      assertThat(window.attempt().passed()).isFalse();
    }
  }

  @Test
  void partlyByMouseInJapanese() throws Exception {
    try (var window = QuizWindow.fresh(data, Language.JA)) {
      window.resize(MOUSE_WIDTH, 800, 80);
      answerAll(window, new QuizMouse(window), withRight(), IN_PART, IN_PART_JA);
    }
  }

  @Test
  void partlyByKeyboardInEnglishWithLargeTextInASmallWindow() throws Exception {
    try (var window = QuizWindow.fresh(data, Language.EN)) {
      window.resize(1024, 640, 200);
      answerAll(window, keyboard(window), withRight(), IN_PART, IN_PART_EN);
    }
  }

  @Test
  void aScenarioGoesOnAtTheSameSceneInTheRecordsOfAKilledProgram() throws Exception {
    Path killed = data.resolve("killed");
    int index;
    try (var window = QuizWindow.fresh(data.resolve("running"), Language.JA)) {
      index = answerUpTo(window, "et-scenario");
      var hands = keyboard(window);
      hands.choose(window.question(index), Outcomes.PARTLY.get("et-scenario"));
      hands.goOn();
      copy(data.resolve("running"), killed);
    }
    try (var window = QuizWindow.again(killed, Language.EN)) {
      assertThat(window.decisions()).containsExactly("n1=b");
      assertThat(window.response(index)).isEmpty();
      assertThat(window.allWords(".k-stem"))
          .contains("The PC is slow and shows a window you have never seen.");
      var hands = keyboard(window);
      for (int scene = 1; scene < 3; scene++) {
        hands.choose(window.question(index), Outcomes.PARTLY.get("et-scenario"));
        hands.goOn();
        hands.goOn();
      }
      assertThat(window.decisions()).containsExactly("n1=b", "n2=a", "n3=a");
      assertThat(window.response(index).orElseThrow().scored()).isEqualTo(Marks.of(2, 3));
      assertThat(window.words("quiz-headline")).isEqualTo("Best decision in 2 of 3 scenes");
    }
  }

  /// Answers rightly until that question is asked, and returns its place.
  private static int answerUpTo(QuizWindow window, String uid) {
    var hands = keyboard(window);
    int index = 0;
    for (; !window.question(index).core().uid().equals(uid); index++) {
      Question question = window.question(index);
      hands.choose(question, Outcomes.RIGHT.get(question.core().uid()));
      hands.goOn();
      hands.goOn();
    }
    return index;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  /// Where nothing is right in part, what is wrong at first is put right before it is given.
  private static Map<String, Answer> withRight() {
    Map<String, Answer> all = new HashMap<>(Outcomes.RIGHT);
    all.putAll(Outcomes.PARTLY);
    return all;
  }

  private static QuizKeyboard keyboard(QuizWindow window) {
    return new QuizKeyboard(window, window::assertFocusIsSeen);
  }

  /// Answers the whole paper; the language goes there and back before an answer is given that is
  /// not all right.
  private static void answerAll(
      QuizWindow window,
      QuizHands hands,
      Map<String, Answer> answers,
      Map<String, Marks> marks,
      Map<String, String> headlines) {
    Language language = window.language();
    String right = language.equals(Language.JA) ? "適切です" : "That is appropriate";
    boolean all = answers.equals(Outcomes.WRONG);
    for (int index = 0; index < Outcomes.RIGHT.size(); index++) {
      Question question = window.question(index);
      String uid = question.core().uid();
      Answer answer = answers.get(uid);
      give(window, hands, question, answer);

      ResponseGiven stored =
          window.response(index).orElseThrow(() -> new AssertionError("not given: " + uid));
      assertThat(stored.answer()).as(uid).isEqualTo(answer.stored());
      assertThat(stored.language()).isEqualTo(language.tag());
      assertThat(stored.scored())
          .as(uid)
          .isEqualTo(marks.getOrDefault(uid, all ? Marks.ZERO : Marks.ONE));
      assertThat(window.words("quiz-headline"))
          .as(uid)
          .isEqualTo(headlines.getOrDefault(uid, right));
      assertThat(window.allWords(".k-running"))
          .contains(question.core().explanation().in(language));
      hands.goOn();
    }
    assertThat(window.attempt().isSubmitted()).isTrue();
  }

  private static void give(QuizWindow window, QuizHands hands, Question question, Answer answer) {
    hands.choose(question, answer);
    if (!answer.equals(Outcomes.RIGHT.get(question.core().uid()))) {
      thereAndBack(window, hands, question);
    }
    hands.goOn();
    if (answer instanceof Answer.Path(List<Answer.Path.Step> steps)) {
      for (int decided = 1; decided < steps.size(); decided++) {
        hands.goOn();
        hands.choose(question, answer);
        hands.goOn();
      }
      assertThat(window.decisions()).containsExactlyElementsOf(answer.stored());
      hands.goOn();
    }
  }

  /// A key that switches the language is a letter while a word is typed.
  private static void thereAndBack(QuizWindow window, QuizHands hands, Question question) {
    if (question instanceof Question.ShortText && hands instanceof QuizKeyboard) {
      return;
    }
    Language language = window.language();
    Language other = language.equals(Language.JA) ? Language.EN : Language.JA;
    hands.speak(other.tag());
    assertThat(window.language()).isEqualTo(other);
    hands.speak(language.tag());
    assertThat(window.language()).isEqualTo(language);
  }
}
