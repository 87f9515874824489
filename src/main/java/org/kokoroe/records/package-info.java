/// The screen 自分の記録: what one person did, as the records of this PC tell it. Derives nothing
/// itself: results come from `core.record`; goes to other screens only by navigation.
package org.kokoroe.records;
