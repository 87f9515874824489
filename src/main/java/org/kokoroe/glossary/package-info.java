/// The glossary: the terms that the policies define and the standard terms beside them, and where
/// each is used. Needs no record store. No other screen is known here.
package org.kokoroe.glossary;
