package org.kokoroe.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Session;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;

class HandbookViewModelTest {
  private static final ClauseId HUMAN = new ClauseId("kameyama:7.(5)");

  private final PolicyLibrary library = Shelf.shipped().policies();
  private final Session session = new Session("kameyama");

  private HandbookViewModel open(String policy, ClauseId clause) {
    return Shelf.reader(library, session, new Route.Handbook(policy, clause));
  }

  private static Optional<String> citation(HandbookViewModel model) {
    var languages = model.viewProperty().get().languages();
    return new CitationText().of(model.outline(), model.current(), languages);
  }

  private static ClauseId current(HandbookViewModel model) {
    return model.outline().row(model.current()).lead().orElseThrow().clause().id();
  }

  @Test
  void opensAtTheClauseOfTheRoute() {
    var model = open("kameyama", HUMAN);
    assertThat(current(model)).isEqualTo(HUMAN);
    assertThat(model.path(Language.JA)).isEqualTo("7. 情報セキュリティ対策 ＞ (5) 人的セキュリティ");
    assertThat(model.path(Language.EN))
        .isEqualTo("7. Information Security Measures > (5) Human Security");
    assertThat(session.lastClauseProperty().get()).isEqualTo(HUMAN);
  }

  @Test
  void opensWhereThePersonWasInThatPolicy() {
    session.lastClauseProperty().set(HUMAN);
    assertThat(current(open("kameyama", null))).isEqualTo(HUMAN);
    assertThat(open("tokyo", null).current()).isZero();
  }

  @Test
  void opensThePolicyOfTheClauseWhateverTheRouteNames() {
    var model = open("kameyama", new ClauseId("tokyo:6.(4)"));
    assertThat(model.outline().policy().id()).isEqualTo("tokyo");
    assertThat(model.path(Language.JA)).endsWith("(4) 人的セキュリティ");
  }

  @Test
  void opensAtTheBeginningForAClauseOrPolicyThatIsNotThere() {
    assertThat(open("kameyama", new ClauseId("kameyama:99")).current()).isZero();
    assertThat(open("nowhere", null).outline().policy().id()).isNotEmpty();
  }

  @Test
  void opensAtTheBeginningWithoutTouchingWhereThePersonWas() {
    open("kameyama", null);
    assertThat(session.lastClauseProperty().get()).isNull();
  }

  @Test
  void remembersEachClauseThePersonGoesTo() {
    var model = open("kameyama", HUMAN);
    model.moveTo(model.current() + 1);
    assertThat(session.lastClauseProperty().get()).isEqualTo(new ClauseId("kameyama:7.(5).p1"));
    model.moveTo(100_000);
    assertThat(model.current()).isEqualTo(model.outline().size() - 1);
  }

  @Test
  void walksBySection() {
    var model = open("kameyama", new ClauseId("kameyama:7.(5).p1"));
    model.previousSection();
    assertThat(current(model)).isEqualTo(HUMAN);
    model.previousSection();
    assertThat(current(model)).isEqualTo(new ClauseId("kameyama:7.(4)"));
    model.nextSection();
    model.nextSection();
    assertThat(current(model)).isEqualTo(new ClauseId("kameyama:7.(6)"));
  }

  @Test
  void staysAtTheFirstAndTheLastSection() {
    var model = open("kameyama", null);
    model.previousSection();
    assertThat(model.current()).isZero();
    model.moveTo(model.outline().size() - 1);
    model.nextSection();
    assertThat(model.current()).isEqualTo(model.outline().size() - 1);
  }

  @Test
  void keepsThePlaceWhenTheViewChanges() {
    var model = open("kameyama", HUMAN);
    for (ReadingView view :
        new ReadingView[] {
          ReadingView.INTERLEAVED, ReadingView.JAPANESE, ReadingView.ENGLISH, ReadingView.BOTH
        }) {
      model.switchView(true);
      assertThat(model.viewProperty().get()).isEqualTo(view);
      assertThat(current(model)).isEqualTo(HUMAN);
    }
  }

  @Test
  void opensAnotherPolicyAtItsBeginningAndFindsOnlyInIt() {
    var model = open("kameyama", HUMAN);
    model.find().openProperty().set(true);
    model.find().queryProperty().set("亀山市");
    assertThat(model.find().found().hits()).isNotEmpty();
    model.choose(library.policy("tokyo").orElseThrow());
    assertThat(model.current()).isZero();
    assertThat(model.find().found().hits()).isEmpty();
    assertThat(session.lastClauseProperty().get()).isEqualTo(new ClauseId("tokyo:front.title.1"));
  }

  @Test
  void findsInTheLanguagesShown() {
    var model = open("kameyama", null);
    model.find().openProperty().set(true);
    model.find().queryProperty().set("　PERSONNEL ");
    int both = model.find().found().hits().size();
    assertThat(both).isPositive();
    assertThat(model.find().found().hits()).allMatch(hit -> hit.language().equals(Language.EN));
    model.viewProperty().set(ReadingView.JAPANESE);
    assertThat(model.find().found().hits()).isEmpty();
    model.viewProperty().set(ReadingView.ENGLISH);
    assertThat(model.find().found().hits()).hasSize(both);
  }

  @Test
  void goesRoundTheHitsBeginningAtTheCurrentClause() {
    var model = open("kameyama", HUMAN);
    model.find().openProperty().set(true);
    model.find().queryProperty().set("職員等");
    var found = model.find().found();
    assertThat(current(model)).isEqualTo(new ClauseId("kameyama:7.(5).p1"));
    assertThat(found.at()).isEqualTo(found.hits().size() - 1);
    model.findStep(1);
    assertThat(model.find().found().at()).isZero();
    assertThat(current(model)).isEqualTo(found.hits().getFirst().clause());
    model.findStep(-1);
    assertThat(current(model)).isEqualTo(new ClauseId("kameyama:7.(5).p1"));
  }

  @Test
  void staysWhereItIsWhenNothingIsFoundAndMarksNothingWhenClosed() {
    var model = open("kameyama", HUMAN);
    model.find().openProperty().set(true);
    model.find().queryProperty().set("監察");
    assertThat(model.find().found().hits()).isEmpty();
    assertThat(current(model)).isEqualTo(HUMAN);
    model.find().queryProperty().set("監査");
    model.find().openProperty().set(false);
    assertThat(model.find().found().hits()).isEmpty();
  }

  @Test
  void copiesTheLanguagesShown() {
    var model = open("kameyama", new ClauseId("kameyama:7.(5).p1"));
    assertThat(citation(model).orElseThrow()).contains("日本語（正文）").contains("English (reference");
    model.viewProperty().set(ReadingView.ENGLISH);
    assertThat(citation(model).orElseThrow())
        .startsWith("With respect to information security")
        .doesNotContain("日本語");
  }

  @Test
  void unfoldsTheNotesOnTheEditionFromTheContents() {
    var model = open("kameyama", null);
    model.goTo(model.outline().sections().getLast(), false);
    assertThat(model.aboutOpenProperty().get()).isTrue();
    assertThat(citation(model)).isEmpty();
  }
}
