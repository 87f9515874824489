/// Policies beside each other: which clauses correspond, and where their wording differs. Knows no
/// screen and no file format.
package org.kokoroe.core.compare;
