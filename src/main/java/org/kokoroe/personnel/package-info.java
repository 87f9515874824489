/// The screen 人事デスク: choose records of this PC and write them to a file. What a row holds and how a
/// file is written is known in `core.report`; here is only the choosing and the telling.
package org.kokoroe.personnel;
