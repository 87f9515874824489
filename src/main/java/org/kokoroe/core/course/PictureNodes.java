package org.kokoroe.core.course;

import tools.jackson.databind.JsonNode;

/// Makes pictures from nodes that the schema has accepted.
final class PictureNodes {
  private PictureNodes() {}

  static Picture picture(JsonNode n) {
    var alt = Nodes.text(n.required("alt"));
    return switch (Nodes.string(n, "kind")) {
      case "mail" ->
          new Picture.Mail(
              alt,
              Nodes.text(n.required("from")),
              Nodes.text(n.required("subject")),
              Nodes.text(n.required("body")),
              Nodes.optionalText(n, "attachment"));
      case "screen" ->
          new Picture.Screen(
              alt,
              Nodes.text(n.required("title")),
              Nodes.text(n.required("body")),
              Nodes.optionalText(n, "button"));
      default -> new Picture.Desk(alt, Nodes.list(n.required("things"), PictureNodes::thing));
    };
  }

  private static Picture.Thing thing(JsonNode n) {
    return new Picture.Thing(
        Nodes.string(n, "thing"), Nodes.text(n.required("label")), Nodes.optionalText(n, "note"));
  }
}
