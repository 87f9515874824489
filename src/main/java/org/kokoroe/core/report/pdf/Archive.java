package org.kokoroe.core.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What PDF/A-2u (ISO 19005-2) asks of a file besides embedded fonts: metadata that say so, the
/// colours' profile, the language; and the outline.
final class Archive {
  private static final String PRODUCER = "Kokoroe";
  private static final String SRGB = "sRGB IEC61966-2.1";
  private static final float VERSION = 1.7f;

  private Archive() {}

  /// Adds all that to a document whose pages are painted.
  static void dress(PDDocument document, Dress dress, Pages.Laid laid) throws IOException {
    document.setVersion(VERSION);
    // Else the file's identifier would be made of the time.
    document.setDocumentId(checksum(laid));
    var information = new PDDocumentInformation();
    information.setTitle(dress.title());
    information.setAuthor(dress.author());
    information.setProducer(PRODUCER);
    document.setDocumentInformation(information);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(dress.language());
    catalog.setMetadata(metadata(document, dress));
    catalog.addOutputIntent(colours(document));
    catalog.setViewerPreferences(new PDViewerPreferences(new COSDictionary()));
    catalog.getViewerPreferences().setDisplayDocTitle(true);
    if (!laid.marks().isEmpty()) {
      catalog.setDocumentOutline(outline(document, laid.marks()));
      catalog.setPageMode(PageMode.USE_OUTLINES);
    }
  }

  private static long checksum(Pages.Laid laid) {
    var sum = new CRC32();
    Painter.words(laid).forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
    return sum.getValue();
  }

  private static PDMetadata metadata(PDDocument document, Dress dress) throws IOException {
    // The packet begins with a byte order mark and the id that XMP gives every packet.
    String xmp =
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>U</pdfaid:conformance>
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
        <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        <pdf:Producer>%s</pdf:Producer>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """
            .formatted(xml(dress.title()), xml(dress.author()), xml(dress.language()), PRODUCER);
    return new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static PDOutputIntent colours(PDDocument document) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo(SRGB);
    intent.setOutputCondition(SRGB);
    intent.setOutputConditionIdentifier(SRGB);
    intent.setRegistryName("http://www.color.org");
    return intent;
  }

  private static PDDocumentOutline outline(PDDocument document, List<Pages.Mark> marks) {
    var outline = new PDDocumentOutline();
    List<PDOutlineNode> parents = new ArrayList<>(List.of(outline));
    for (Pages.Mark mark : marks) {
      int level = Math.min(mark.bookmark().level(), parents.size() - 1);
      var destination = new PDPageXYZDestination();
      destination.setPage(document.getPage(mark.page()));
      destination.setTop((int) Math.ceil(mark.y()) + 4);
      destination.setLeft(0);
      var item = new PDOutlineItem();
      item.setTitle(mark.bookmark().title());
      item.setDestination(destination);
      parents.get(level).addLast(item);
      parents.subList(level + 1, parents.size()).clear();
      parents.add(item);
    }
    outline.openNode();
    return outline;
  }
}
