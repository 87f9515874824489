/// What a policy asks of whom (私の義務): found in the endings of its sentences by rules that know no
/// document, corrected by the `duties.json` beside a policy, with the clauses on exceptions and on
/// discipline. Knows policies and words, no screen.
package org.kokoroe.core.duty;
