package org.kokoroe.core.course;

import org.kokoroe.core.text.LocalizedText;

/// What is brought to a [Target].
///
/// @param target id of the one where it belongs
/// @param feedback why it belongs there
public record Item(String id, LocalizedText text, String target, LocalizedText feedback) {}
