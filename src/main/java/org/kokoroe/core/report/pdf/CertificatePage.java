package org.kokoroe.core.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.kokoroe.core.report.Certificate;
import org.kokoroe.core.text.Language;

/// A certificate on its page: title and name large and in the middle, the facts below, whose
/// training it is, and at the foot how it can be checked. Room that is left is shared out between
/// these, so that a short one fills the page as well as a long one.
final class CertificatePage {
  private static final float[] NAMES = {27, 23, 19, 16};
  private static final float TITLE = 32;
  private static final float TITLE_OTHERS = 27;
  private static final float ISSUER = 16;
  private static final float BODY = 11;
  private static final float FACT = 10.5f;
  private static final float SMALL = 7.5f;

  /// Between facts, in em.
  private static final float BETWEEN = 0.45f;

  /// Points between the parts at least, and how the room that is left is shared out.
  private static final float LEAST = 10;

  private static final float TO_TITLE = 0.16f;
  private static final float TO_NAME = 0.2f;
  private static final float TO_STATEMENT = 0.1f;
  private static final float TO_FACTS = 0.18f;
  private static final float TO_ISSUER = 0.18f;
  private static final float TO_CHECK = 0.18f;

  private final CertificateWords words;
  private final Language language;
  private final Faces faces;

  CertificatePage(Certificate certificate, Language language, Faces faces) {
    this.words = new CertificateWords(certificate, language, faces.regular());
    this.language = language;
    this.faces = faces;
  }

  Dress dress() {
    return new Dress(
        words.documentTitle(),
        words.organisation(),
        language.tag(),
        List.of(words.documentTitle(), ""),
        List.of(),
        words.made(),
        true);
  }

  Pages.Laid laid() {
    Pages.Laid tight = laid(0);
    return tight.pages().size() > 1 ? tight : laid(room(tight));
  }

  private Pages.Laid laid(float room) {
    return Pages.lay(blocks(room), Sheet.framed(), faces);
  }

  private static float room(Pages.Laid laid) {
    double lowest =
        laid.pages().getFirst().stream()
            .filter(Pages.Placed.Text.class::isInstance)
            .mapToDouble(placed -> ((Pages.Placed.Text) placed).y())
            .min()
            .orElse(Sheet.BOTTOM);
    return (float) Math.max(0, lowest - Sheet.BOTTOM - SMALL);
  }

  private List<Block> blocks(float room) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(block(0, Paragraph.of(words.number(), Type.regular(FACT), Paragraph.Align.END)));
    blocks.add(block(LEAST + room * TO_TITLE, title()));
    blocks.add(block(LEAST + room * TO_NAME, centred(words.name(), name())));
    words
        .post()
        .ifPresent(post -> blocks.add(block(2, centred(post, Type.regular(FACT).led(1.6f)))));
    blocks.add(block(LEAST + room * TO_STATEMENT, centred(words.statement(), body())));
    facts(blocks, words.facts(), Type.regular(FACT).led(1.5f), LEAST + room * TO_FACTS);
    blocks.add(
        block(
            LEAST + room * TO_ISSUER,
            Paragraph.of(words.organisation(), Type.bold(ISSUER), Paragraph.Align.END)));
    int foot = blocks.size();
    facts(blocks, words.checks(), Type.regular(SMALL).led(1.55f), LEAST + room * TO_CHECK);
    blocks.set(foot, Columns.ruled(blocks.get(foot)));
    return blocks;
  }

  private void facts(
      List<Block> blocks, List<CertificateWords.Fact> facts, Type type, float before) {
    float hang = hang(facts, type);
    float space = before;
    for (CertificateWords.Fact fact : facts) {
      blocks.add(block(space, fact(fact, type, hang)));
      space = type.size() * BETWEEN;
    }
  }

  private static Block block(float before, Paragraph paragraph) {
    return new Block(List.of(List.of(paragraph)), before, false, false, null);
  }

  private Paragraph title() {
    boolean japanese = language.equals(Language.JA);
    return Paragraph.of(
        words.title(),
        Type.bold(japanese ? TITLE : TITLE_OTHERS).led(1.3f),
        japanese ? Paragraph.Align.SPACED : Paragraph.Align.CENTRE);
  }

  private static Paragraph centred(String text, Type type) {
    return Paragraph.of(text, type, Paragraph.Align.CENTRE);
  }

  private static Paragraph fact(CertificateWords.Fact fact, Type type, float hang) {
    return Paragraph.labelled(fact.label(), fact.value(), type, hang);
  }

  /// Returns where values begin: behind the longest of their labels.
  private float hang(List<CertificateWords.Fact> facts, Type type) {
    double longest =
        facts.stream().mapToDouble(fact -> faces.of(type).width(fact.label())).max().orElse(0);
    return (float) (longest + 1) * type.size();
  }

  private static Type body() {
    return Type.regular(BODY).led(1.9f);
  }

  /// A long name is set smaller before it is set on two lines.
  private Type name() {
    float column = Sheet.framed().columns().getFirst();
    for (float size : NAMES) {
      Type type = Type.bold(size).led(1.4f);
      if (faces.of(type).width(words.name()) * size <= column) {
        return type;
      }
    }
    return Type.bold(NAMES[NAMES.length - 1]).led(1.4f);
  }
}
