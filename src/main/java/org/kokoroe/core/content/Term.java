package org.kokoroe.core.content;

import org.jspecify.annotations.Nullable;

/// A standard term: the English to be used for a Japanese word.
///
/// @param reading hiragana
public record Term(String ja, String reading, String en, @Nullable String note) {}
