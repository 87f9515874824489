package org.kokoroe.core.record;

import java.time.Instant;
import java.util.UUID;

/// One answer as the events tell.
///
/// @param event id of the event
public record ResponseRecord(UUID event, Instant at, ResponseGiven response) {}
