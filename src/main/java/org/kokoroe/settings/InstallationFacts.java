package org.kokoroe.settings;

import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kokoroe.core.content.ContentFile;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.content.Provenance;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// What is to be known about this installation.
///
/// @param records the file the records are in
record InstallationFacts(LoadedContent content, Path records) {
  /// A piece of content that somebody added.
  record Added(String title, String place) {}

  /// Returns the folder with the records.
  Path folder() {
    Path parent = records.toAbsolutePath().getParent();
    return parent == null ? records : parent;
  }

  /// Returns the content that nobody has signed.
  List<Added> unsigned(Language language) {
    return content.files().stream()
        .filter(file -> file.provenance() == Provenance.UNSIGNED)
        .map(file -> new Added(title(file, language), file.path().toString()))
        .toList();
  }

  private String title(ContentFile file, Language language) {
    Optional<LocalizedText> title =
        switch (file.kind()) {
          case POLICY -> content.policies().policy(file.id()).map(p -> p.title());
          case COURSE -> content.course(file.id()).map(c -> c.title());
        };
    return title.map(text -> text.in(language)).orElse(file.id());
  }

  /// Returns how many problems keep a file from being used.
  long errors() {
    return content.problems().stream().filter(Problem::isError).count();
  }

  /// Returns how many problems should be looked at although the file is used.
  long warnings() {
    return content.problems().size() - errors();
  }

  /// Returns the version of the program; empty while it runs from classes that were never packed.
  static Optional<String> version() {
    return Optional.ofNullable(InstallationFacts.class.getModule().getDescriptor())
        .flatMap(ModuleDescriptor::rawVersion);
  }
}
