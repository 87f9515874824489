package org.kokoroe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Screen;

class NavigatorTest {
  private final List<String> heard = new ArrayList<>();
  private final Navigator navigator = new Navigator(Recorded::new);

  @Test
  void goesBackAndForwardThroughWhereOneWas() {
    navigator.go(new Route.Home());
    navigator.go(new Route.Records());
    navigator.back();
    assertThat(navigator.routeProperty().get()).isEqualTo(new Route.Home());

    navigator.forward();
    assertThat(navigator.routeProperty().get()).isEqualTo(new Route.Records());
    assertThat(navigator.canGoForwardProperty().get()).isFalse();
  }

  @Test
  void doesNotComeBackIntoAQuiz() {
    navigator.go(new Route.Home());
    navigator.go(new Route.Quiz("c"));
    navigator.go(new Route.Records());
    navigator.back();

    assertThat(navigator.routeProperty().get()).isEqualTo(new Route.Home());
  }

  @Test
  void tellsAScreenThatItLeavesBeforeTheNextComes() {
    navigator.go(new Route.Home());
    navigator.go(new Route.Records());

    assertThat(heard).containsExactly("shown Home", "hidden Home", "shown Records");
  }

  @Test
  void showsThePresentPlaceAgainAfterAnInterruption() {
    navigator.go(new Route.Home());
    navigator.interrupt(new Recorded(new Route.Settings()));
    navigator.again();

    assertThat(heard)
        .containsExactly(
            "shown Home", "hidden Home", "shown Settings", "hidden Settings", "shown Home");
  }

  private final class Recorded implements Screen {
    private final String name;

    Recorded(Route route) {
      this.name = route.getClass().getSimpleName();
    }

    @Override
    public Parent view(Language language) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String title(Language language) {
      return name;
    }

    @Override
    public void onShown() {
      heard.add("shown " + name);
    }

    @Override
    public void onHidden() {
      heard.add("hidden " + name);
    }
  }
}
