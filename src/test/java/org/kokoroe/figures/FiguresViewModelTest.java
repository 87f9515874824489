package org.kokoroe.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.figures.FiguresViewModel.Choice;
import org.kokoroe.testing.Halls;

class FiguresViewModelTest {
  private static final LoadedContent CONTENT =
      ContentLoader.load(Path.of(System.getProperty("kokoroe.content")), List.of());

  private final Halls halls = new Halls(Optional.empty());

  private FiguresViewModel open(String policy) {
    return new FiguresViewModel(CONTENT, halls, policy);
  }

  @Test
  void everyPartAndLinkLeadsToTheClausesThatSayIt() {
    for (String policy : List.of("tokyo", "kameyama")) {
      var model = open(policy);
      for (var figure : model.figures()) {
        figure.parts().forEach(p -> leads(model, new Choice(figure.id(), p.id()), p.clauses()));
        figure
            .links()
            .forEach(
                l -> leads(model, new Choice(figure.id(), FiguresViewModel.idOf(l)), l.clauses()));
      }
    }
  }

  private static void leads(FiguresViewModel model, Choice choice, List<ClauseId> clauses) {
    model.choose(choice);
    assertThat(model.clauses()).extracting(e -> e.clause().id()).isEqualTo(clauses);
  }

  @Test
  void choosingThePartOnceMoreLetsItGoAndSoDoesAnotherPolicy() {
    var model = open("kameyama");
    var choice = new Choice("cia", "integrity");
    model.choose(choice);
    model.choose(choice);
    assertThat(model.choiceProperty().get()).isNull();
    model.choose(choice);
    model.show("tokyo");
    assertThat(model.choiceProperty().get()).isNull();
    assertThat(model.clauses()).isEmpty();
  }

  @Test
  void theClauseOpensInTheText() {
    var clause = new ClauseId("kameyama:2.(6)");
    open("kameyama").open(clause);
    assertThat(halls.gone()).containsExactly(new Route.Handbook("kameyama", clause));
  }

  @Test
  void aPolicyThatIsNotThereGivesTheFirstOne() {
    assertThat(open("nowhere").figures()).isNotEmpty();
  }
}
