package org.kokoroe.ui;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/// A line drawing on a 20 × 20 grid that grows with the text. Always stands beside a word, or its
/// parent carries an accessible text.
public final class Icon extends Region {
  private static final double GRID = 20;

  private final SVGPath path = new SVGPath();
  private @Nullable Glyph glyph;

  /// Makes an icon without a drawing, for FXML; set one by [#setGlyph].
  public Icon() {
    getStyleClass().add("k-icon");
    path.getStyleClass().add("k-icon-line");
    getChildren().add(path);
    setMouseTransparent(true);
  }

  /// Makes an icon.
  public Icon(Glyph glyph) {
    this();
    draw(glyph);
  }

  /// Returns the drawing, if there is one.
  public @Nullable Glyph getGlyph() {
    return glyph;
  }

  /// Sets the drawing.
  public void setGlyph(Glyph glyph) {
    draw(glyph);
  }

  private void draw(Glyph drawing) {
    glyph = drawing;
    path.setContent(drawing.path());
  }

  @Override
  protected void layoutChildren() {
    double scale = Math.min(getWidth(), getHeight()) / GRID;
    var bounds = path.getBoundsInLocal();
    path.setScaleX(scale);
    path.setScaleY(scale);
    // A node scales about the centre of its own bounds; bring the grid's origin back to ours.
    path.setLayoutX((scale - 1) * bounds.getCenterX());
    path.setLayoutY((scale - 1) * bounds.getCenterY());
  }

  /// The drawings, as SVG paths on the 20 grid, stroked and not filled.
  public enum Glyph {
    /// A house.
    HOME("M3 9.5 L10 3 L17 9.5 M5 8 V17 H8.2 V12 H11.8 V17 H15 V8"),
    /// An open book.
    BOOK(
        "M10 5 C8 3.6 5.5 3.4 2.5 3.8 V15.6 C5.5 15.2 8 15.4 10 16.8 C12 15.4 14.5 15.2 17.5 15.6"
            + " V3.8 C14.5 3.4 12 3.6 10 5 Z M10 5 V16.8"),
    /// A graduate's cap.
    CAP("M1.5 8 L10 4 L18.5 8 L10 12 Z M5 10 V14 C7 16.2 13 16.2 15 14 V10 M18.5 8 V13"),
    /// A sheet with lines.
    SHEET("M5 2.5 H12 L15.5 6 V17.5 H5 Z M12 2.5 V6 H15.5 M7.5 9.5 H13 M7.5 12 H13 M7.5 14.5 H11"),
    /// Two people.
    PEOPLE(
        "M7 9 A3 3 0 1 0 7 3 A3 3 0 0 0 7 9 M1.5 17 C1.5 13.5 4 11.5 7 11.5 C10 11.5 12.5 13.5 12.5"
            + " 17 M13 3.4 A3 3 0 0 1 13 8.8 M14.5 11.9 C17 12.6 18.5 14.4 18.5 17"),
    /// A toothed wheel.
    GEAR(
        "M10 13 A3 3 0 1 0 10 7 A3 3 0 0 0 10 13 M10 2 V4.4 M10 15.6 V18 M2 10 H4.4 M15.6 10 H18"
            + " M4.3 4.3 L6 6 M14 14 L15.7 15.7 M4.3 15.7 L6 14 M14 6 L15.7 4.3"),
    /// An arrow head to the left.
    LEFT("M12.5 4 L6.5 10 L12.5 16"),
    /// An arrow head to the right.
    RIGHT("M7.5 4 L13.5 10 L7.5 16"),
    /// An arrow head up.
    UP("M4 12.5 L10 6.5 L16 12.5"),
    /// An arrow head down.
    DOWN("M4 7.5 L10 13.5 L16 7.5"),
    /// A magnifying glass.
    SEARCH("M8.5 14 A5.5 5.5 0 1 0 8.5 3 A5.5 5.5 0 0 0 8.5 14 M12.6 12.6 L17 17"),
    /// A tick: done, never "right".
    CHECK("M4 10.5 L8.2 14.7 L16 6"),
    /// A tick in a circle: saved.
    SAVED("M10 17.5 A7.5 7.5 0 1 0 10 2.5 A7.5 7.5 0 0 0 10 17.5 M6.6 10.2 L9 12.6 L13.6 7.8"),
    /// A circle: right.
    CIRCLE("M10 16.5 A6.5 6.5 0 1 0 10 3.5 A6.5 6.5 0 0 0 10 16.5"),
    /// A triangle: partly right.
    TRIANGLE("M10 4 L17 16 H3 Z"),
    /// A cross: wrong, or close.
    CROSS("M5 5 L15 15 M15 5 L5 15"),
    /// A triangle with a mark: take care.
    WARNING("M10 3 L18 17 H2 Z M10 8 V12 M10 14.4 V14.6"),
    /// A circled i: something to know.
    INFO("M10 17.5 A7.5 7.5 0 1 0 10 2.5 A7.5 7.5 0 0 0 10 17.5 M10 9 V14 M10 6 V6.2"),
    /// Two sheets: copy.
    COPY("M7 7 H16 V16 H7 Z M4 13 V4 H13"),
    /// Three lines: menu.
    MENU("M3 5.5 H17 M3 10 H17 M3 14.5 H17"),
    /// Three dots: more.
    MORE(
        "M3.4 10 a0.6 0.6 0 1 0 1.2 0 a0.6 0.6 0 1 0 -1.2 0 M9.4 10 a0.6 0.6 0 1 0 1.2 0 a0.6 0.6 0"
            + " 1 0 -1.2 0 M15.4 10 a0.6 0.6 0 1 0 1.2 0 a0.6 0.6 0 1 0 -1.2 0"),
    /// A list with dots.
    LIST("M7 5.5 H17 M7 10 H17 M7 14.5 H17 M3.4 5.5 H3.6 M3.4 10 H3.6 M3.4 14.5 H3.6"),
    /// A sun: light theme.
    SUN(
        "M10 13.5 A3.5 3.5 0 1 0 10 6.5 A3.5 3.5 0 0 0 10 13.5 M10 2 V3.5 M10 16.5 V18 M2 10 H3.5"
            + " M16.5 10 H18 M4.4 4.4 L5.4 5.4 M14.6 14.6 L15.6 15.6 M4.4 15.6 L5.4 14.6 M14.6 5.4"
            + " L15.6 4.4"),
    /// A moon: dark theme.
    MOON("M16.5 12 A7 7 0 1 1 8 3.5 A5.6 5.6 0 0 0 16.5 12 Z"),
    /// A ribbon: a bookmark.
    BOOKMARK("M5.5 3 H14.5 V17 L10 13.4 L5.5 17 Z"),
    /// A sheet with a folded corner: a note.
    NOTE("M3.5 3.5 H16.5 V12 L12 16.5 H3.5 Z M16.5 12 H12 V16.5 M6.5 7 H13.5 M6.5 10 H10.5"),
    /// A clock: a date by which.
    CLOCK("M10 17.5 A7.5 7.5 0 1 0 10 2.5 A7.5 7.5 0 0 0 10 17.5 M10 5.8 V10 L13 12"),
    /// A half-filled disc: under way.
    HALF(
        "M10 16.5 A6.5 6.5 0 1 0 10 3.5 A6.5 6.5 0 0 0 10 16.5 M10 3.5 V16.5 M12 4.6 V15.4 M14 6"
            + " V14"),
    /// A floppy disk: stored here.
    DISK("M3.5 3.5 H14 L16.5 6 V16.5 H3.5 Z M6.5 3.5 V7.5 H12.5 V3.5 M6 16.5 V11 H14 V16.5"),
    /// A crossed line: no network.
    OFFLINE(
        "M3 3 L17 17 M6 7 C4 8.6 3 10 3 10 M14 7 C16 8.6 17 10 17 10 M8 12 C9 11 11 11 12 12 M10 15"
            + " V15.2"),
    /// One person.
    PERSON(
        "M10 9.5 A3.5 3.5 0 1 0 10 2.5 A3.5 3.5 0 0 0 10 9.5 M3.5 17.5 C3.5 13.8 6.4 11.8 10 11.8"
            + " C13.6 11.8 16.5 13.8 16.5 17.5"),
    /// A round arrow: again.
    AGAIN("M16 10 A6 6 0 1 1 13.6 5.2 M13.8 2 V5.6 H10.2"),
    /// An arrow out of a tray: export.
    EXPORT("M10 12 V3 M6.5 6 L10 2.6 L13.5 6 M3.5 11 V17 H16.5 V11"),
    /// A mark of exclamation in a square: must.
    DUTY("M3.5 3.5 H16.5 V16.5 H3.5 Z M10 6.5 V11 M10 13.4 V13.6"),
    /// A circle with a stroke through it: must not.
    FORBIDDEN("M10 17 A7 7 0 1 0 10 3 A7 7 0 0 0 10 17 M5.1 5.1 L14.9 14.9"),
    /// An arrow that climbs: endeavour to.
    EFFORT("M3.5 16.5 L16 4 M8.5 4 H16 V11.5"),
    /// A key: may.
    KEY("M6.5 16.5 A3.5 3.5 0 1 0 6.5 9.5 A3.5 3.5 0 0 0 6.5 16.5 M9 10.5 L16.5 3 M13 6.5 L15.5 9"),
    /// A printer: on paper.
    PRINTER("M6 7 V2.5 H14 V7 M6 14.5 H3 V7 H17 V14.5 H14 M6 11.5 H14 V17.5 H6 Z"),
    /// An envelope: a mail.
    MAIL("M2.5 4.5 H17.5 V15.5 H2.5 Z M2.5 5 L10 11 L17.5 5"),
    /// A screen on its foot: a PC.
    SCREEN("M2.5 3.5 H17.5 V13.5 H2.5 Z M10 13.5 V17 M6.5 17 H13.5"),
    /// A plug-in memory.
    STICK("M6 8 H14 V17.5 H6 Z M7.5 8 V3 H12.5 V8 M9 5 V6 M11 5 V6"),
    /// A telephone.
    PHONE("M6 2.5 H14 V17.5 H6 Z M9 15 H11"),
    /// A cup.
    CUP("M4 6 H13.5 V14 C13.5 16 12 17 10.5 17 H7 C5.5 17 4 16 4 14 Z M13.5 8 H16.5 V12 H13.5"),
    /// A door.
    DOOR("M5 17.5 V2.5 H15 V17.5 M3 17.5 H17 M12 10 V10.4");

    private final String path;

    Glyph(String path) {
      this.path = path;
    }

    String path() {
      return path;
    }
  }
}
