package org.kokoroe.core.record;

import java.util.List;

/// One question of a drawn paper.
///
/// @param question `uid@version`
/// @param order ids of its options in the order drawn
public record PaperItem(String question, List<String> order) {
  /// Copies the order.
  public PaperItem {
    order = List.copyOf(order);
  }
}
