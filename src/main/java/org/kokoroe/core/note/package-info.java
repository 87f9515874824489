/// Bookmarks and private notes of one person on this PC. They are in no event, in no export and in
/// no bundle; nobody but the person at this PC sees them.
package org.kokoroe.core.note;
