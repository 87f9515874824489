/// Drafts the readings of a policy with a morphological analyser, for a person to review. It runs
/// when content is made, never in the program, which only shows readings that were stored.
package org.kokoroe.drafting;
