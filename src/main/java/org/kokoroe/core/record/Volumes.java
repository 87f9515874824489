package org.kokoroe.core.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// What kind of disk a folder lies on.
final class Volumes {
  private static final long NO_ROOM = 64L * 1024;
  private static final Set<String> REMOTE =
      Set.of(
          "afpfs",
          "afs",
          "cifs",
          "davfs",
          "fuse.davfs2",
          "fuse.rclone",
          "fuse.sshfs",
          "ncpfs",
          "nfs",
          "nfs4",
          "smb2",
          "smb3",
          "smbfs",
          "webdav");

  private Volumes() {}

  /// Tells whether a folder lies on another computer: by the file system's name, or by a path that
  /// begins with a server (`\\server\share`). A letter mapped to a server on Windows is not seen.
  static boolean isRemote(Path directory) throws IOException {
    return isRemote(directory.toAbsolutePath().toString(), Files.getFileStore(directory).type());
  }

  static boolean isRemote(String path, String type) {
    return path.startsWith("\\\\") || REMOTE.contains(type.toLowerCase(Locale.ROOT));
  }

  /// Tells whether the disk of a folder, or of the nearest one above that exists, could be written
  /// but has no room.
  static boolean isFull(Path directory) {
    Path there = directory;
    while (there != null && Files.notExists(there)) {
      there = there.getParent();
    }
    try {
      return there != null
          && !Files.getFileStore(there).isReadOnly()
          && Files.getFileStore(there).getUsableSpace() < NO_ROOM;
    } catch (IOException e) {
      return false;
    }
  }
}
