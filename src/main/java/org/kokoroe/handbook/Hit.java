package org.kokoroe.handbook;

import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.Language;

/// One place where the searched words stand: in which row, clause and language, and between which
/// characters of its text (end exclusive).
record Hit(int row, ClauseId clause, Language language, int start, int end) {}
