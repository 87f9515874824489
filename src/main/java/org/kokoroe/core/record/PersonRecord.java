package org.kokoroe.core.record;

import java.time.Instant;
import java.util.UUID;

/// A person as the events tell: the latest details.
///
/// @param id random; the only thing of a person in an event's header
public record PersonRecord(UUID id, PersonDetails details, Instant registeredAt) {}
