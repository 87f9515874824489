/// The handbook: a policy in Japanese and English side by side, clause by clause; its contents,
/// finding, and copying with citation. Needs no record store. No other screen is known here.
package org.kokoroe.handbook;
