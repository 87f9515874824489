package org.kokoroe.core.report.pdf;

import java.util.List;
import org.kokoroe.core.text.LocalizedText;

/// A list drawn from a policy: sentences under headings, each with what it is and where it stands.
///
/// @param title what the list is, for example 私の義務
/// @param lead a sentence on how to read it; printed below the title
public record Listing(LocalizedText title, LocalizedText lead, List<Section> sections) {
  /// Copies the list.
  public Listing {
    sections = List.copyOf(sections);
  }

  /// What belongs under one heading.
  public record Section(LocalizedText heading, List<Entry> entries) {
    /// Copies the list.
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /// One sentence.
  ///
  /// @param badge what it is, in a word: 義務
  /// @param sentence as the policy has it
  /// @param place its clause: 7. (5) 人的セキュリティ
  /// @param remarks below it, for example the exception and discipline clauses, or 規定なし
  public record Entry(
      LocalizedText badge,
      LocalizedText sentence,
      LocalizedText place,
      List<LocalizedText> remarks) {
    /// Copies the list.
    public Entry {
      remarks = List.copyOf(remarks);
    }
  }
}
