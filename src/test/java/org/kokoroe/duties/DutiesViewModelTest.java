package org.kokoroe.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.duty.Actor;
import org.kokoroe.core.duty.Modality;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.duties.DutiesViewModel.State;
import org.kokoroe.testing.Halls;

class DutiesViewModelTest {
  private static LoadedContent shipped;
  private final Halls halls = new Halls(Optional.empty());

  @BeforeAll
  static void load() {
    shipped = ContentLoader.load(Path.of(System.getProperty("kokoroe.content")), List.of());
  }

  private DutiesViewModel model(LoadedContent content, String policy) {
    return new DutiesViewModel(content, halls.hall().navigation(), policy);
  }

  private static State state(DutiesViewModel model) {
    return model.stateProperty().get();
  }

  private static List<String> clauses(DutiesViewModel model) {
    return state(model).items().stream().map(i -> i.entry().clause().id().value()).toList();
  }

  /// A policy of so many paragraphs, each of two Japanese sentences, the English in one or two.
  static LoadedContent small(int paragraphs, String english) {
    List<Clause> clauses =
        IntStream.rangeClosed(1, paragraphs)
            .mapToObj(
                i ->
                    new Clause(
                        new ClauseId("town:p" + i),
                        "town-p" + i,
                        ClauseKind.PARAGRAPH,
                        "",
                        LocalizedText.of("職員は、施錠しなければならない。ただし、急ぐときは、この限りでない。", english),
                        null,
                        Map.of(),
                        null,
                        List.of()))
            .toList();
    var name = LocalizedText.of("例町", "Example Town");
    var policy =
        new Policy(
            "kokoroe-policy/1",
            "town",
            "1",
            name,
            name,
            name,
            Language.JA,
            null,
            null,
            clauses,
            null,
            null,
            null,
            null);
    return new LoadedContent(
        new PolicyLibrary(List.of(policy)),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  @Test
  void a_member_of_the_staff_sees_their_own_duties_at_once() {
    var model = model(shipped, "kameyama");

    assertThat(state(model).actor()).extracting(Actor::id).isEqualTo("職員等");
    assertThat(clauses(model)).containsExactly("kameyama:5.p1");
    assertThat(state(model).count(Modality.OBLIGATION)).isEqualTo(1);
    assertThat(state(model).count(Modality.PROHIBITION)).isZero();
  }

  @Test
  void everyone_can_be_narrowed_to_one_kind_while_the_numbers_of_all_kinds_stay() {
    var model = model(shipped, "kameyama");

    model.chooseActor(null);
    int all = state(model).total();
    model.chooseModality(Modality.PROHIBITION);

    assertThat(clauses(model)).containsExactly("kameyama:11.p2");
    assertThat(state(model).total()).isEqualTo(all).isGreaterThan(20);
  }

  @Test
  void a_sentence_that_asks_something_of_three_is_shown_once_with_all_three() {
    var model = model(shipped, "tokyo");

    model.chooseActor(null);

    assertThat(clauses(model)).containsOnlyOnce("tokyo:2.(3).p1");
    assertThat(state(model).items())
        .filteredOn(i -> i.entry().clause().id().value().equals("tokyo:2.(3).p1"))
        .first()
        .satisfies(
            item ->
                assertThat(item.actors())
                    .extracting(a -> a.name().in(Language.EN))
                    .containsExactly("Council", "Member Organizations", "Service Providers"));
  }

  @Test
  void a_body_that_is_named_and_is_the_issuer_is_one_choice() {
    var model = model(shipped, "tokyo");

    assertThat(state(model).actors())
        .extracting(a -> a.name().in(Language.JA))
        .containsExactly("職員等", "共同運営事業に携わるすべての組織", "協議会", "会員団体", "サービス提供事業者");
    model.chooseActor(state(model).actors().get(2));
    assertThat(clauses(model)).contains("tokyo:2.(2).p1", "tokyo:7.p1", "tokyo:8.p1");
  }

  @Test
  void the_shipped_policies_provide_neither_exception_nor_discipline_and_say_why() {
    for (String policy : List.of("tokyo", "kameyama")) {
      var model = model(shipped, policy);
      model.chooseActor(null);
      assertThat(state(model).items())
          .allSatisfy(
              item -> {
                assertThat(item.exceptions().isNowhere()).isTrue();
                assertThat(item.exceptions().reason()).isNotNull();
                assertThat(item.discipline().isNowhere()).isTrue();
              });
    }
  }

  @Test
  void a_proviso_in_the_clause_is_where_its_exception_is() {
    var model = model(small(1, "Staff must lock. This does not apply in haste."), "town");

    assertThat(state(model).items().getFirst().exceptions().clauses())
        .extracting(e -> e.clause().id().value())
        .containsExactly("town:p1");
  }

  @Test
  void the_english_of_the_sentence_is_shown_where_sentences_match_else_of_the_whole_clause() {
    var matching = model(small(1, "Staff must lock. This does not apply in haste."), "town");
    var other = model(small(1, "Staff must lock, unless in haste."), "town");

    assertThat(state(matching).items().getFirst().english())
        .hasValueSatisfying(w -> assertThat(w.text()).isEqualTo("Staff must lock."))
        .hasValueSatisfying(w -> assertThat(w.isWholeClause()).isFalse());
    assertThat(state(other).items().getFirst().english())
        .hasValueSatisfying(w -> assertThat(w.isWholeClause()).isTrue());
  }

  @Test
  void a_long_policy_is_shown_fifty_at_a_time() {
    var model = model(small(120, "One. Two."), "town");

    assertThat(state(model).items()).hasSize(50);
    assertThat(state(model).hidden()).isEqualTo(70);
    model.showMore();
    model.showMore();

    assertThat(state(model).items()).hasSize(120);
    assertThat(state(model).hidden()).isZero();
  }

  @Test
  void another_policy_begins_with_its_own_staff_and_a_duty_leads_to_its_clause() {
    var model = model(shipped, "kameyama");
    model.chooseModality(Modality.EFFORT);

    model.choosePolicy(shipped.policies().policy("tokyo").orElseThrow());

    assertThat(state(model).modality()).isNull();
    assertThat(clauses(model)).containsExactly("tokyo:1.p4", "tokyo:5.p1");
    model.openText(state(model).items().get(1).entry());
    assertThat(halls.gone())
        .containsExactly(new Route.Handbook("tokyo", new ClauseId("tokyo:5.p1")));
  }

  @Test
  void sections_follow_the_document() {
    var model = model(shipped, "kameyama");
    model.chooseActor(null);

    assertThat(model.sections().keySet().stream().map(s -> s.orElseThrow().displayLabel()))
        .containsExactly("3.", "5.", "6.", "7.", "8.", "9.", "10.", "11.");
  }
}
