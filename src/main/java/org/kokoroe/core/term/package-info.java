/// Terms and cross references as they stand in the words of a clause: what a stretch of text means
/// in its document, what it refers to, and where a word is used. Knows policies, not screens.
package org.kokoroe.core.term;
