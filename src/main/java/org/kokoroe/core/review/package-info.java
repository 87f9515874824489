/// When a clause comes back for review: the memory model, how answers become ratings, what is due
/// today, and marks by certainty. Reviews are practice: they are kept on this PC for the schedule
/// alone, in no event, no export and no bundle.
package org.kokoroe.core.review;
