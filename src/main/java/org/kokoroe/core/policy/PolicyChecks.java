package org.kokoroe.core.policy;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// What must hold in a policy beyond its schema: ids, texts, and that everything that names a
/// clause finds it and finds in it the words it quotes.
final class PolicyChecks {
  private final Policy policy;
  private final Findings findings;
  private final RubyChecks ruby;
  private final Map<ClauseId, Clause> byId = new LinkedHashMap<>();
  private final Map<ClauseId, Clause> parents = new HashMap<>();
  private final Map<String, ClauseId> slugs = new HashMap<>();

  PolicyChecks(Policy policy, Findings findings) {
    this.policy = policy;
    this.findings = findings;
    this.ruby = new RubyChecks(policy, findings);
  }

  void run() {
    checkFolder();
    text("/title", policy.title());
    text("/shortTitle", policy.shortTitle());
    text("/issuer", policy.issuer());
    clauses("/clauses", policy.clauses(), null);
    for (int i = 0; i < policy.definitions().size(); i++) {
      definition("/definitions/" + i, policy.definitions().get(i));
    }
    for (int i = 0; i < policy.references().size(); i++) {
      reference("/references/" + i, policy.references().get(i));
    }
    if (policy.apparatus() != null) {
      new ApparatusChecks(byId, findings).run(policy.apparatus());
    }
  }

  private void checkFolder() {
    Path parent = findings.file().getParent();
    Path folder = parent == null ? null : parent.getFileName();
    if (folder != null && !folder.toString().equals(policy.id())) {
      findings.error("/id", "policy.folder", policy.id(), folder);
    }
  }

  private void clauses(String pointer, List<Clause> clauses, @Nullable Clause parent) {
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      String at = pointer + "/" + i;
      if (parent != null) {
        parents.put(clause.id(), parent);
      }
      names(at, clause);
      text(at + "/text", clause.text());
      ruby.check(at, clause);
      if (clause.signatory() != null) {
        signatory(at + "/signatory", clause, clause.signatory());
      }
      clauses(at + "/children", clause.children(), clause);
    }
  }

  private void names(String at, Clause clause) {
    if (!clause.id().policy().equals(policy.id())) {
      findings.error(at + "/id", "policy.prefix", clause.id(), policy.id());
    }
    if (byId.putIfAbsent(clause.id(), clause) != null) {
      findings.error(at + "/id", "policy.duplicateId", clause.id());
    }
    ClauseId other = slugs.putIfAbsent(clause.slug(), clause.id());
    if (other != null) {
      findings.error(at + "/slug", "policy.duplicateSlug", clause.slug(), other);
    }
    if (!clause.slug().startsWith(policy.id() + "-")) {
      findings.error(at + "/slug", "policy.slugPrefix", clause.slug(), policy.id());
    }
    if (!Normalizer.isNormalized(clause.label(), Normalizer.Form.NFC)) {
      findings.error(at + "/label", "policy.nfc", clause.label());
    }
  }

  private void text(String at, LocalizedText text) {
    text.byTag()
        .forEach(
            (tag, value) -> {
              if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
                findings.error(at + "/" + tag, "policy.nfc", tag);
              }
              if (value.chars().anyMatch(Character::isISOControl) || !value.equals(value.strip())) {
                findings.error(at + "/" + tag, "policy.space", tag);
              }
            });
  }

  private void signatory(String at, Clause clause, Signatory signatory) {
    String ja = clause.text().in(Language.JA);
    if (!ja.contains(signatory.body().in(Language.JA))) {
      findings.error(at + "/body/ja", "policy.signatory", clause.id());
    }
    if (signatory.holder() != null && !ja.contains(signatory.holder().in(Language.JA))) {
      findings.error(at + "/holder/ja", "policy.signatory", clause.id());
    }
  }

  private void definition(String at, Definition definition) {
    Clause clause = byId.get(definition.clause());
    if (clause == null) {
      findings.error(at + "/clause", "policy.unknownClause", definition.clause());
      return;
    }
    String term = definition.term().in(Language.JA);
    Clause parent = parents.get(clause.id());
    boolean there =
        clause.text().in(Language.JA).contains(term)
            || (parent != null && parent.text().in(Language.JA).contains(term));
    if (!there) {
      findings.error(at + "/term/ja", "policy.term", term, clause.id());
    }
  }

  private void reference(String at, CrossReference reference) {
    Clause from = byId.get(reference.from());
    if (from == null) {
      findings.error(at + "/from", "policy.unknownClause", reference.from());
    } else if (!from.text().in(Language.JA).contains(reference.expression())) {
      findings.error(at + "/expression", "policy.expression", reference.expression(), from.id());
    }
    for (int i = 0; i < reference.targets().size(); i++) {
      String target = reference.targets().get(i);
      boolean own = target.equals(policy.id()) || target.startsWith(policy.id() + ":");
      if (own ? !isOwn(target) : target.indexOf(':') < 1 && !target.matches("[a-z][a-z0-9-]+")) {
        findings.error(at + "/targets/" + i, "policy.unknownClause", target);
      }
    }
  }

  private boolean isOwn(String target) {
    return target.equals(policy.id())
        || (!target.endsWith(":") && byId.containsKey(new ClauseId(target)));
  }
}
