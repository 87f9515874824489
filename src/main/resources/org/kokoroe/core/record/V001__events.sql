-- The log of events and the bytes they refer to. Nothing here is ever updated or deleted.

CREATE TABLE installation (
  only_row   INTEGER PRIMARY KEY CHECK (only_row = 1),
  install_id TEXT NOT NULL UNIQUE CHECK (length(install_id) = 36)
) STRICT;

CREATE TABLE event (
  install_id     TEXT    NOT NULL REFERENCES installation (install_id),
  seq            INTEGER NOT NULL CHECK (seq >= 1),
  uuid           TEXT    NOT NULL UNIQUE CHECK (length(uuid) = 36),
  type           TEXT    NOT NULL,
  wall_utc       INTEGER NOT NULL, -- milliseconds since 1970-01-01T00:00Z
  tz             TEXT    NOT NULL, -- offset from UTC, for example +09:00
  mono_ms        INTEGER NOT NULL,
  boot_id        TEXT    NOT NULL CHECK (length(boot_id) = 36),
  pack_digest    TEXT,
  subject_ref    TEXT    CHECK (length(subject_ref) = 36),
  payload        BLOB,
  salt           BLOB    CHECK (length(salt) = 32),
  payload_commit BLOB    NOT NULL CHECK (length(payload_commit) = 32),
  prev_hash      BLOB    NOT NULL CHECK (length(prev_hash) = 32),
  hash           BLOB    NOT NULL CHECK (length(hash) = 32),
  sig            BLOB,
  PRIMARY KEY (install_id, seq)
) STRICT;

CREATE TABLE kept (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
  bytes  BLOB NOT NULL
) STRICT;

CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;

-- INSERT OR REPLACE would pass by the triggers above.
CREATE TRIGGER event_appends BEFORE INSERT ON event
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM event WHERE install_id = NEW.install_id)
  OR EXISTS (SELECT 1 FROM event WHERE uuid = NEW.uuid)
BEGIN SELECT RAISE(ABORT, 'an event continues the chain'); END;

CREATE TRIGGER installation_no_update BEFORE UPDATE ON installation
BEGIN SELECT RAISE(ABORT, 'the installation is never changed'); END;

CREATE TRIGGER installation_no_delete BEFORE DELETE ON installation
BEGIN SELECT RAISE(ABORT, 'the installation is never deleted'); END;

CREATE TRIGGER installation_once BEFORE INSERT ON installation
WHEN EXISTS (SELECT 1 FROM installation)
BEGIN SELECT RAISE(ABORT, 'one file, one installation'); END;

CREATE TRIGGER kept_no_update BEFORE UPDATE ON kept
BEGIN SELECT RAISE(ABORT, 'kept bytes are never changed'); END;

CREATE TRIGGER kept_no_delete BEFORE DELETE ON kept
BEGIN SELECT RAISE(ABORT, 'kept bytes are never deleted'); END;

CREATE TRIGGER kept_once BEFORE INSERT ON kept
WHEN EXISTS (SELECT 1 FROM kept WHERE sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'kept once'); END;
