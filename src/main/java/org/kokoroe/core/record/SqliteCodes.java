package org.kokoroe.core.record;

/// The primary result codes of SQLite that are told apart here (sqlite.org/rescode.html).
final class SqliteCodes {
  static final int ERROR = 1;
  static final int INTERNAL = 2;
  static final int PERM = 3;
  static final int BUSY = 5;
  static final int LOCKED = 6;
  static final int READONLY = 8;
  static final int IOERR = 10;
  static final int CORRUPT = 11;
  static final int FULL = 13;
  static final int CANTOPEN = 14;
  static final int NOTADB = 26;

  private SqliteCodes() {}
}
