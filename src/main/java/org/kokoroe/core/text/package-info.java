/// Languages and texts in several of them, Japanese dates and fiscal years, message bundles. Knows
/// no policy, no screen.
package org.kokoroe.core.text;
