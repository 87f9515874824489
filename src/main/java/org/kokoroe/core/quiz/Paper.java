package org.kokoroe.core.quiz;

import java.util.List;
import org.kokoroe.core.course.Question;

/// The questions of one sitting, in the order in which they are shown.
///
/// @param seed what decided the draw and the order
public record Paper(long seed, List<Item> items) {
  /// Copies the items.
  public Paper {
    items = List.copyOf(items);
  }

  /// Returns how many questions there are; each counts one mark.
  public int size() {
    return items.size();
  }

  /// Returns the question at that index.
  ///
  /// @param index from 0
  public Question question(int index) {
    return items.get(index).question();
  }

  /// One question with its choices in the order in which they are shown.
  ///
  /// @param order ids of all options, or of all statements
  public record Item(Question question, List<String> order) {
    /// Copies the order.
    public Item {
      order = List.copyOf(order);
    }
  }
}
