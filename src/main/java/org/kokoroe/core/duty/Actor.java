package org.kokoroe.core.duty;

import org.kokoroe.core.text.LocalizedText;

/// Of whom something is asked.
///
/// @param id the Japanese word the document names them by, or [#ISSUER]
/// @param name as it is shown; may lack a language
public record Actor(String id, LocalizedText name) {
  /// The id of the body that issued the policy, where a sentence names nobody.
  public static final String ISSUER = "issuer";
}
