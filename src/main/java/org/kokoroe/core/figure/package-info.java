/// Figures of a policy, as `figures.json` beside it holds them: what is drawn, never how. Each part
/// and each link says which clauses say so.
package org.kokoroe.core.figure;
