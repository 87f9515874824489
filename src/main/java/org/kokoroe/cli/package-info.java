/// The command line: one class for each command, the words of all of them in Japanese and English,
/// exit codes 0, 1 (found problems) and 2 (wrong use). Knows no window and no screen.
package org.kokoroe.cli;
