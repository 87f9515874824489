/// The screen 設定: how everything looks, who is at the PC, where the records are, what this program
/// is. Changes to a person are events of the record; the look is remembered by the hall.
package org.kokoroe.settings;
