/// Figures of a policy: drawn from content, each part leading to the clause that says so. Draws;
/// says nothing of its own.
package org.kokoroe.figures;
