package org.kokoroe.core.course;

import org.kokoroe.core.text.LocalizedText;

/// A step of an order to be found.
public record Step(String id, LocalizedText text) {}
