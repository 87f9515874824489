/// When a clause comes back for review: the memory model, how answers become ratings, and marks by
/// certainty. Numbers only: no file, no clock, no screen.
package org.kokoroe.core.review;
