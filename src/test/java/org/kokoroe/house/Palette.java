package org.kokoroe.house;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The opaque colours of one palette file, by name without the `-k-` before it.
record Palette(Map<String, Integer> colours) {
  private static final Pattern COLOUR =
      Pattern.compile("-k-([a-z-]+):\\s*#([0-9a-f]{6})\\s*;", Pattern.CASE_INSENSITIVE);

  static Palette read(Path css) {
    Map<String, Integer> colours = new TreeMap<>();
    COLOUR
        .matcher(SourceTexts.read(css))
        .results()
        .forEach(found -> colours.put(found.group(1), Integer.parseInt(found.group(2), 16)));
    return new Palette(colours);
  }

  /// Returns the contrast ratio of two colours, 1 to 21: WCAG 2.2, "contrast ratio".
  double contrast(String one, String other) {
    double a = luminance(colour(one));
    double b = luminance(colour(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private int colour(String name) {
    Integer rgb = colours.get(name);
    if (rgb == null) {
      throw new IllegalArgumentException("the palette has no -k-" + name);
    }
    return rgb;
  }

  /// WCAG 2.2, "relative luminance".
  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double c = (channel & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
