package org.kokoroe.core.course;

import org.kokoroe.core.text.LocalizedText;

/// A row of a matrix question: holds, or does not.
public record Statement(String id, LocalizedText text, boolean answer, LocalizedText feedback) {}
