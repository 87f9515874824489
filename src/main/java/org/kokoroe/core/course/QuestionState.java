package org.kokoroe.core.course;

/// Whether a question may be asked.
public enum QuestionState {
  /// It is being written.
  DRAFT,
  /// It may be asked.
  READY,
  /// 要見直し: something it rests on has changed; it is not asked until somebody has looked.
  NEEDS_REVIEW,
  /// It is not asked any more.
  RETIRED
}
