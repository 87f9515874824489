/// The hall: start, wiring, navigation, settings, the frame around every screen, the error screen.
/// Composes everything; screens see only `org.kokoroe.app.api`.
package org.kokoroe.app;
