/// The palette in which everything is found: opened by the frame over any screen with Ctrl+K. What
/// is found and in which order is decided by `core.search`.
package org.kokoroe.search;
