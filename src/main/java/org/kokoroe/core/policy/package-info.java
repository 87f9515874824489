/// Policies and their clauses: the model, the reader of `policy.json`, the hashes of what was
/// shown, the rebuilding of the source. Knows no course and no record.
package org.kokoroe.core.policy;
