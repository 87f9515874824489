/// The door: [org.kokoroe.Main] chooses the window or the command line. Nothing else lives here.
package org.kokoroe;
