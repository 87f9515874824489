package org.kokoroe.core.record;

import java.time.Instant;

/// Clauses somebody said they had read, as the events tell.
public record AcknowledgementRecord(Instant at, ClausesAcknowledged read) {}
