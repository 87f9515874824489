package org.kokoroe.core.record;

/// What an event carries besides its header: the part that may hold personal data, and that can be
/// erased one day without breaking the chain. Written once as JSON; those bytes are what is hashed.
public sealed interface Payload
    permits AttemptStarted,
        AttemptSubmitted,
        ClausesAcknowledged,
        DecisionTaken,
        LessonRead,
        PersonDetails,
        RecordsExported,
        ResponseGiven,
        StartedAnew {}
