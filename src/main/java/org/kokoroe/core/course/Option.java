package org.kokoroe.core.course;

import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.LocalizedText;

/// A choice of a question, or a reason of a true/false question.
///
/// @param feedback why it is right or wrong
/// @param misconception what somebody who picks it believes
/// @param pinned keeps its place when the options are shuffled
public record Option(
    String id,
    LocalizedText text,
    boolean correct,
    LocalizedText feedback,
    @Nullable String misconception,
    boolean pinned) {}
