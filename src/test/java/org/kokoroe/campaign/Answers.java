package org.kokoroe.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kokoroe.campaign.Learner.Place;
import org.kokoroe.core.record.Event;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.record.ResponseGiven;

/// The answers in a record file: the id of the event of each.
record Answers(Map<Place, UUID> events) {
  /// Reads them, and notes what is wrong with the file.
  static Answers in(RecordStore store, List<String> failures) {
    store.verify().findings().forEach(f -> failures.add(f.kind() + " at " + f.sequence()));
    Map<Place, UUID> stored = new LinkedHashMap<>();
    for (Event event : store.events()) {
      if (event.type() == EventType.RESPONSE_GIVEN) {
        ResponseGiven given = event.payloadAs(ResponseGiven.class);
        var place = new Place(given.attempt(), given.index());
        if (stored.putIfAbsent(place, event.uuid()) != null) {
          failures.add("answer " + place.index() + " of " + place.attempt() + " stored twice");
        }
      }
    }
    return new Answers(stored);
  }

  /// Notes what was acknowledged and is not here, and what is here beyond the one answer that may
  /// have been saved and not said.
  void compare(Set<Place> acknowledged, List<String> failures) {
    for (Place place : acknowledged) {
      if (!events.containsKey(place)) {
        failures.add("answer " + place.index() + " of " + place.attempt() + " lost");
      }
    }
    if (events.size() > acknowledged.size() + 1) {
      failures.add(events.size() + " stored, " + acknowledged.size() + " acknowledged");
    }
  }

  /// Returns how many of an attempt there are.
  int of(UUID attempt) {
    return (int) events.keySet().stream().filter(p -> p.attempt().equals(attempt)).count();
  }

  /// Notes where there are not so many in the end, or an earlier one is not as it was.
  void compareLater(Answers after, int wanted, List<String> failures) {
    if (after.events.size() != wanted || !after.events.entrySet().containsAll(events.entrySet())) {
      failures.add(after.events.size() + " answers at the end, or an earlier one changed");
    }
  }
}
