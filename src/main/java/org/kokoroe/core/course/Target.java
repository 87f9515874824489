package org.kokoroe.core.course;

import org.kokoroe.core.text.LocalizedText;

/// Where an [Item] can be brought: the other half of a pair, or a zone.
public record Target(String id, LocalizedText text) {}
