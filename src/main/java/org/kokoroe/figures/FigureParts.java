package org.kokoroe.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.figure.Figure;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;
import org.kokoroe.figures.FiguresViewModel.Choice;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Prose;
import org.kokoroe.ui.WidthClass;

/// Makes the parts and links of one figure in one language, and remembers them by id.
final class FigureParts {
  private final FiguresViewModel model;
  private final Messages messages;
  private final WidthClass width;
  private final Figure figure;
  private final Map<String, PartBox> made = new LinkedHashMap<>();

  FigureParts(FiguresViewModel model, Messages messages, WidthClass width, Figure figure) {
    this.model = model;
    this.messages = messages;
    this.width = width;
    this.figure = figure;
  }

  Map<String, PartBox> made() {
    return made;
  }

  Messages messages() {
    return messages;
  }

  boolean isNarrow() {
    return width == WidthClass.NARROW;
  }

  String words(LocalizedText text) {
    return text.in(messages.language());
  }

  /// Makes a part without what is inside of it.
  PartBox part(Figure.Part part) {
    List<String> lines = lines(part);
    List<String> spoken = new ArrayList<>(lines);
    clause(part).ifPresent(spoken::add);
    var box = box(part.id(), spoken(words(part.label()), spoken), "k-figure-part");
    box.getChildren().add(Prose.of(words(part.label()), "k-figure-label"));
    lines.forEach(line -> box.getChildren().add(Prose.of(line, "k-figure-detail")));
    clause(part).ifPresent(line -> box.getChildren().add(Prose.of(line, "k-caption")));
    return box;
  }

  private List<String> lines(Figure.Part part) {
    List<String> lines = new ArrayList<>();
    if (figure.kind() == Figure.Kind.LAYERS && figure.inside(part).isEmpty()) {
      lines.add(
          part.by().isEmpty()
              ? messages.get("figures.by.none")
              : messages.get("figures.by", listed(part.by().stream().map(this::words).toList())));
    }
    part.details().forEach(detail -> lines.add(words(detail)));
    return lines;
  }

  private Optional<String> clause(Figure.Part part) {
    String numbers = numbers(part.clauses());
    return numbers.isEmpty() || isLabel(part)
        ? Optional.empty()
        : Optional.of(messages.get("figures.clause", numbers));
  }

  /// A part that is called by its clause's number needs not say it twice.
  private boolean isLabel(Figure.Part part) {
    return part.clauses().stream()
        .flatMap(id -> model.entry(id).stream())
        .anyMatch(e -> e.clause().label().equals(words(part.label())));
  }

  private String numbers(List<ClauseId> clauses) {
    return listed(
        clauses.stream()
            .flatMap(id -> model.entry(id).stream())
            .map(e -> e.displayLabel())
            .filter(label -> !label.isEmpty())
            .distinct()
            .toList());
  }

  private String listed(List<String> words) {
    return words.stream()
        .collect(Collectors.joining(messages.language().equals(Language.JA) ? "、" : ", "));
  }

  /// Makes a link: an arrow with words, in a narrow window words alone.
  PartBox link(Figure.Link link, Icon.Glyph arrow) {
    return link(link, arrow, "figures.link.from");
  }

  /// Says whether the language names the cause before what comes of it.
  boolean causeFirst() {
    return messages.language().equals(Language.JA);
  }

  /// Makes the link from a cause to what comes of it.
  PartBox result(Figure.Link link, Icon.Glyph arrow) {
    return link(link, arrow, "figures.link.result");
  }

  /// Makes what stands between two parts.
  PartBox barrier(Figure.Link link) {
    return link(link, null, "figures.link.between");
  }

  private PartBox link(Figure.Link link, Icon.@Nullable Glyph arrow, String key) {
    String label = words(link.label());
    String said = messages.get(key, label(link.from()), label(link.to()), label);
    var box =
        box(
            FiguresViewModel.idOf(link),
            spoken(said, List.of(messages.get("figures.clause", numbers(link.clauses())))),
            arrow == null ? "k-figure-barrier" : "k-figure-link");
    if (isNarrow()) {
      box.getChildren().add(Prose.of(said, "k-figure-detail"));
    } else {
      box.getChildren().add(Prose.of(label, "k-figure-detail"));
    }
    if (arrow != null && !isNarrow()) {
      var line = new HBox(new Icon(arrow));
      line.getStyleClass().add("k-figure-arrow");
      box.getChildren().add(line);
    }
    return box;
  }

  private String label(String part) {
    return figure.part(part).map(p -> words(p.label())).orElse(part);
  }

  private String spoken(String label, List<String> lines) {
    return label
        + lines.stream().map(l -> messages.get("figures.spoken", l)).collect(Collectors.joining());
  }

  private PartBox box(String element, String spoken, String style) {
    var chosen = new Choice(figure.id(), element);
    String id = "figure-" + figure.id() + "-" + element;
    var box = new PartBox(id, spoken, style, () -> model.choose(chosen));
    made.put(element, box);
    return box;
  }

  /// Makes a part with what is inside of it, in a frame.
  VBox framed(Figure.Part part, List<? extends Node> inside) {
    var head = part(part);
    head.getStyleClass().add("k-figure-head");
    var frame = new VBox(head);
    frame.getStyleClass().add("k-figure-frame");
    frame.getChildren().addAll(inside);
    return frame;
  }
}
