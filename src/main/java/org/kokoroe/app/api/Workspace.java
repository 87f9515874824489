package org.kokoroe.app.api;

import java.time.Clock;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.quiz.QuizDesk;
import org.kokoroe.core.record.RecordStore;

/// What screens work on: the content, with its organisation, the records, the quiz engine, the
/// time.
public record Workspace(LoadedContent content, RecordStore store, QuizDesk quiz, Clock clock) {}
