/// What people say they have read of the policies: recorded as events with the hashes of the text
/// that was on the screen, and compared with what the policies say now. No completion follows from
/// it.
package org.kokoroe.core.reading;
