package org.kokoroe.core.course;

import org.kokoroe.core.text.LocalizedText;

/// What a learner can do afterwards, for example `LO-08`.
public record Objective(String id, LocalizedText title) {}
