/// What screens share: appearance, theme and fonts, icons, the quoted clause, dialogs, the task
/// executor. Knows no feature and no screen.
package org.kokoroe.ui;
