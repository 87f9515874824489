package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumesTest {
  private static final Path FILE = Path.of("records.db");

  @TempDir Path directory;

  @Test
  void serversAreRecognisedByFileSystemAndByPath() {
    assertThat(List.of("nfs4", "CIFS", "smb3", "fuse.sshfs"))
        .allMatch(type -> Volumes.isRemote("/mnt/share", type));
    assertThat(Volumes.isRemote("\\\\server\\share\\kokoroe", "NTFS")).isTrue();
    assertThat(Volumes.isRemote("D:\\kokoroe", "NTFS")).isFalse();
    assertThat(Volumes.isRemote("/mnt/disk", "ext4")).isFalse();
  }

  @Test
  void theFolderOfATestIsNeitherRemoteNorFull() throws Exception {
    assertThat(Volumes.isRemote(directory)).isFalse();
    assertThat(Volumes.isFull(directory.resolve("not/yet/there"))).isFalse();
  }

  @Test
  void sqlitesCodesAreToldApart() {
    assertThat(Opening.ofCode(FILE, 8)).isEqualTo(new OpenOutcome.ReadOnly(FILE));
    assertThat(Opening.ofCode(FILE, 14)).isEqualTo(new OpenOutcome.ReadOnly(FILE));
    assertThat(Opening.ofCode(FILE, 13)).isEqualTo(new OpenOutcome.DiskFull(FILE));
    assertThat(Opening.ofCode(FILE, 5)).isEqualTo(new OpenOutcome.Busy(FILE));
    assertThat(Opening.ofCode(FILE, 10)).isEqualTo(new OpenOutcome.Unreadable(FILE, 10));
    assertThat(Opening.ofCode(FILE, 10 | (3 << 8))).isEqualTo(new OpenOutcome.Unreadable(FILE, 10));
  }
}
