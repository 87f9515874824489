/// 比較: two policies beside each other by topic, what differs marked word by word. Shows what
/// [org.kokoroe.core.compare] finds.
package org.kokoroe.compare;
