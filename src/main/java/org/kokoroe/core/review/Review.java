package org.kokoroe.core.review;

import java.time.LocalDate;
import org.kokoroe.core.policy.ClauseId;

/// One answer to a question that rests on a clause.
///
/// @param on the day by the clock on the wall
/// @param hash SHA-256 (hex) of the clause's Japanese text with all below it, as it was then
/// @param question the question's uid
public record Review(LocalDate on, ClauseId clause, String hash, Rating rating, String question) {}
