/// Events, appended and never changed, in one SQLite file; what is known of people, attempts and
/// completions is recomputed from them. The only package that speaks SQL.
package org.kokoroe.core.record;
