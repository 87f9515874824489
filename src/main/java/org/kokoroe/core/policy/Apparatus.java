package org.kokoroe.core.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.LocalizedText;

/// How the reading text differs from the source it was made from.
public record Apparatus(
    List<Departure> departures, List<Layout> layout, List<Observation> observations) {

  /// Copies the lists; an absent one becomes empty.
  public Apparatus(
      List<Departure> departures, List<Layout> layout, @Nullable List<Observation> observations) {
    this.departures = List.copyOf(departures);
    this.layout = List.copyOf(layout);
    this.observations = observations == null ? List.of() : List.copyOf(observations);
  }

  /// In one node the source has `source` where the reading text has `edited`.
  ///
  /// @param decision number of the editorial decision, `E-01` …
  /// @param occurrence which occurrence of `edited` in the node's reading text, from 1
  public record Departure(
      ClauseId node,
      String decision,
      String source,
      String edited,
      @Nullable Integer occurrence,
      LocalizedText reason) {}

  /// Print layout of one node in the source where it is not the usual one; a null means the usual.
  ///
  /// @param newlines line feeds before the node; usually 2
  /// @param bullet before the label; usually none
  /// @param separator between label and text; usually one space
  /// @param trailer behind the text; usually nothing
  public record Layout(
      ClauseId node,
      String decision,
      @Nullable Integer newlines,
      @Nullable String bullet,
      @Nullable String separator,
      @Nullable String trailer) {}

  /// Something odd in the source that is kept as it is; without a node it is about the document.
  public record Observation(@Nullable ClauseId node, String decision, LocalizedText note) {}
}
