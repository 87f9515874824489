package org.kokoroe.core.record;

import java.util.Arrays;
import java.util.HexFormat;

/// A run of bytes that cannot change and is compared by what it holds.
public final class Bytes {
  private final byte[] bytes;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Returns a copy of those bytes.
  public static Bytes of(byte[] bytes) {
    return new Bytes(bytes.clone());
  }

  /// Returns that many zero bytes.
  static Bytes zeros(int length) {
    return new Bytes(new byte[length]);
  }

  /// Returns a copy as an array.
  public byte[] array() {
    return bytes.clone();
  }

  /// Returns the number of bytes.
  public int length() {
    return bytes.length;
  }

  /// Returns lower-case hexadecimal, two digits a byte.
  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return length() + " bytes";
  }
}
