/// The screen 私の義務: what a policy asks of one person or body, sentence by sentence, each with its
/// way to the text. Finds no duty itself: they come from `core.duty`.
package org.kokoroe.duties;
