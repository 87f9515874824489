package org.kokoroe.core.policy;

import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.LocalizedText;

/// An issuing body and, where the document names one, the office that acts for it.
public record Signatory(LocalizedText body, @Nullable LocalizedText holder) {}
