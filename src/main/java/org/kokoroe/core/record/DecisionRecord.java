package org.kokoroe.core.record;

import java.time.Instant;
import java.util.UUID;

/// One decision in a scenario as the events tell.
///
/// @param event id of the event
public record DecisionRecord(UUID event, Instant at, DecisionTaken decision) {
  boolean isOf(int index, String node) {
    return decision.index() == index && decision.node().equals(node);
  }
}
