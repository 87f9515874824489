package org.kokoroe.core.policy;

import org.jspecify.annotations.Nullable;

/// How far a translation can be relied on.
///
/// @param status `draft`, `checked` or `outdated`
/// @param translatedBy a role, never a name
/// @param checkedBy a role, never a name
public record TranslationState(
    String status, @Nullable String translatedBy, @Nullable String checkedBy) {}
