package org.kokoroe.core.duty;

import org.kokoroe.core.policy.ClauseId;

/// What one sentence of a policy asks of somebody, or allows.
///
/// @param clause where the sentence is
/// @param sentence which sentence of the clause, from 1
/// @param actor of whom it is asked
/// @param modality how
public record Duty(ClauseId clause, int sentence, Actor actor, Modality modality) {}
