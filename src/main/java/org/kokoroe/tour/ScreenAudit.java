package org.kokoroe.tour;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kokoroe.ui.GlyphCoverage;

/// Looks at a laid-out scene for what a person would stumble over: a character without a glyph, a
/// label cut to an ellipsis, words over words, words cut off at the edge.
final class ScreenAudit {
  /// Overlaps and overhangs up to this many pixels are rounding.
  private static final double TOLERANCE = 2;

  private final GlyphCoverage glyphs;

  ScreenAudit(GlyphCoverage glyphs) {
    this.glyphs = glyphs;
  }

  /// Returns what is wrong, in words; empty when nothing is.
  List<String> findings(Scene scene) {
    var findings = new ArrayList<String>();
    var words = new ArrayList<Words>();
    var window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    collect(scene.getRoot(), window, words, findings);
    for (Words one : words) {
      glyphs
          .missing(one.text())
          .forEach(c -> findings.add("no glyph for U+%04X in “%s”".formatted(c, one.text())));
      boolean cut =
          one.scrolls() ? cutAside(one.node(), one.bounds()) : cutOff(one.bounds(), one.clip());
      if (cut) {
        findings.add("cut off: “" + one.text() + "”");
      }
    }
    overlaps(words, findings);
    return findings;
  }

  private void collect(Node node, Bounds clip, List<Words> words, List<String> findings) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    Bounds bounds = node.localToScene(node.getBoundsInLocal());
    if (!bounds.intersects(clip)) {
      return;
    }
    if (node instanceof Labeled labeled) {
      ellipsis(labeled, findings);
    }
    if (node.isFocusTraversable() && !node.isDisabled() && !isNamed(node)) {
      findings.add("no name for a screen reader: " + describe(node));
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      words.add(new Words(text, text.getText(), inked(text, bounds), clip, isScrolled(text)));
    }
    if (node instanceof Parent parent) {
      Bounds inner = clips(node) ? intersection(bounds, clip) : clip;
      for (Node child : parent.getChildrenUnmodifiable()) {
        collect(child, inner, words, findings);
      }
    }
  }

  /// What can be operated has words of its own, an accessible text, or a label that belongs to it.
  private static boolean isNamed(Node node) {
    if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
      return true;
    }
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isBlank()) {
      return true;
    }
    if (node instanceof ScrollPane || node.getStyleClass().contains("list-view")) {
      return true;
    }
    return node.getScene().getRoot().lookupAll(".label").stream()
        .anyMatch(label -> label instanceof Label named && named.getLabelFor() == node);
  }

  private static String describe(Node node) {
    return node.getClass().getSimpleName() + (node.getId() == null ? "" : " #" + node.getId());
  }

  /// The space below the last line belongs to the bounds of a text, but nothing is drawn in it.
  private static Bounds inked(Text text, Bounds bounds) {
    double spacing =
        text.getParent() instanceof TextFlow flow ? flow.getLineSpacing() : text.getLineSpacing();
    return new BoundingBox(
        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight() - spacing);
  }

  private static boolean clips(Node node) {
    return node.getClip() != null || node.getStyleClass().contains("viewport");
  }

  private static void ellipsis(Labeled labeled, List<String> findings) {
    String full = labeled.getText();
    if (full == null || full.isEmpty()) {
      return;
    }
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text drawn
          && drawn.getText().endsWith(labeled.getEllipsisString())
          && !full.endsWith(labeled.getEllipsisString())) {
        findings.add("shortened: “" + full + "” to “" + drawn.getText() + "”");
      }
    }
  }

  /// Words inside something that scrolls may end at its edge.
  private static boolean isScrolled(Node node) {
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane
          || up instanceof TextInputControl
          || up.getStyleClass().contains("virtual-flow")) {
        return true;
      }
    }
    return false;
  }

  private static boolean cutOff(Bounds bounds, Bounds clip) {
    return bounds.getMinX() < clip.getMinX() - TOLERANCE
        || bounds.getMaxX() > clip.getMaxX() + TOLERANCE
        || bounds.getMinY() < clip.getMinY() - TOLERANCE
        || bounds.getMaxY() > clip.getMaxY() + TOLERANCE;
  }

  /// Words in a page as wide as its window cannot be scrolled into sight from the side.
  private static boolean cutAside(Node node, Bounds bounds) {
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof TextInputControl || up.getStyleClass().contains("virtual-flow")) {
        return false;
      }
      if (up instanceof ScrollPane pane) {
        Bounds window = pane.localToScene(pane.getBoundsInLocal());
        return pane.isFitToWidth()
            && (bounds.getMinX() < window.getMinX() - TOLERANCE
                || bounds.getMaxX() > window.getMaxX() + TOLERANCE);
      }
    }
    return false;
  }

  private static void overlaps(List<Words> words, List<String> findings) {
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        Words a = words.get(i);
        Words b = words.get(j);
        TextFlow flow = flowOf(a.node());
        boolean oneFlow = flow != null && flow == flowOf(b.node());
        if (oneFlow || floats(a.node()) != floats(b.node())) {
          continue;
        }
        Bounds common =
            intersection(intersection(a.bounds(), a.clip()), intersection(b.bounds(), b.clip()));
        if (common.getWidth() > TOLERANCE && common.getHeight() > TOLERANCE) {
          findings.add("overlap: “" + a.text() + "” and “" + b.text() + "”");
        }
      }
    }
  }

  /// What floats hides what is under it.
  private static boolean floats(Node node) {
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up.getStyleClass().contains("k-floating")) {
        return true;
      }
    }
    return false;
  }

  /// Words of one flow run around each other, and around what stands between them.
  private static @Nullable TextFlow flowOf(Node node) {
    Node up = node.getParent();
    while (up != null && !(up instanceof TextFlow)) {
      up = up.getParent();
    }
    return (TextFlow) up;
  }

  private static Bounds intersection(Bounds a, Bounds b) {
    double x = Math.max(a.getMinX(), b.getMinX());
    double y = Math.max(a.getMinY(), b.getMinY());
    double width = Math.min(a.getMaxX(), b.getMaxX()) - x;
    double height = Math.min(a.getMaxY(), b.getMaxY()) - y;
    return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
  }

  private record Words(Text node, String text, Bounds bounds, Bounds clip, boolean scrolls) {}
}
