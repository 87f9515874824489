package org.kokoroe.core.record;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Payloads to JSON bytes and back, strictly.
final class PayloadCodec {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static {
    // In place of `opens` in module-info.java: Maven's parser of that file takes the word "record"
    // in
    // a package's name for a keyword.
    Module own = PayloadCodec.class.getModule();
    own.addOpens(PayloadCodec.class.getPackageName(), JsonMapper.class.getModule());
  }

  private PayloadCodec() {}

  static byte[] write(Payload payload) {
    return MAPPER.writeValueAsBytes(payload);
  }

  /// Adds what the event does not tell because it was written before that was kept.
  private static JsonNode withLater(JsonNode event, Map<String, Object> added) {
    if (event instanceof ObjectNode object) {
      added.forEach(
          (name, value) -> {
            if (!object.has(name)) {
              object.set(name, MAPPER.valueToTree(value));
            }
          });
    }
    return event;
  }

  static <T extends Payload> T read(byte[] json, Class<T> type) {
    try {
      if (type == AttemptStarted.class) {
        return MAPPER.treeToValue(
            withLater(MAPPER.readTree(json), AttemptStarted.ADDED_LATER), type);
      }
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a " + type.getSimpleName(), e);
    }
  }
}
