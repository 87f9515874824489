package org.kokoroe.core.policy;

import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.LocalizedText;

/// A term as its document defines it. The same word may mean something else in another document.
///
/// @param reading hiragana
/// @param form `alias`, `means`, `refersTo` or `constitutive`
/// @param clause where it is defined
/// @param gloss the definition in one phrase
public record Definition(
    LocalizedText term,
    @Nullable String reading,
    String form,
    ClauseId clause,
    LocalizedText gloss) {}
