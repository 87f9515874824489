/// Finding words: how texts are made comparable, and the index over clauses, definitions, terms,
/// courses and questions. It is exact (no substring is missed) and lives in memory only.
package org.kokoroe.core.search;
