package org.verdigris.guest.tests.ext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.volume.FileSystems;
import org.verdigris.testing.volume.SmallVolume;

/** Volumes with blocks of 1 KiB whose structures were made to mislead. */
@Timeout(10)
final class ExtDamageTest {

    private static final int BLOCK = 1024;
    private static final int SUPERBLOCK = 1024;
    private static final int GROUPS = 2048;

    @Test
    void listsOfBlocksThatNameThemselvesEndWithAnError() throws IOException {
        ByteBuffer bytes = volume("ext2");
        int inode = inode(bytes, "large.txt");
        int trap = bytes.getInt(inode + 40 + 12 * 4);
        for (int at = 0; at < BLOCK; at += 4) {
            bytes.putInt(trap * BLOCK + at, trap);
        }
        bytes.putInt(inode + 4, 0).putInt(inode + 108, 1 << 9);
        for (int level = 12; level < 15; level++) {
            bytes.putInt(inode + 40 + level * 4, trap);
        }
        assertUnreadable(bytes, "large.txt");
    }

    @Test
    void nodesOfExtentsThatAreMetTwiceEndWithAnError() throws IOException {
        ByteBuffer bytes = volume("ext4");
        int inode = inode(bytes, "large.txt");
        int data = bytes.getInt(inode + 40 + 20);
        for (int depth = 0; depth < 5; depth++) {
            node(bytes, (data + depth) * BLOCK, 84, depth, data + depth - 1);
        }
        node(bytes, inode + 40, 4, 5, data + 4);
        assertUnreadable(bytes, "large.txt");
    }

    private static void node(ByteBuffer bytes, int at, int entries, int depth, int child) {
        bytes.putShort(at, (short) 0xF30A).putShort(at + 2, (short) (depth == 0 ? 0 : entries))
                .putShort(at + 4, (short) entries).putShort(at + 6, (short) depth);
        for (int entry = 1; entry <= entries; entry++) {
            bytes.putInt(at + 12 * entry, 0).putInt(at + 12 * entry + 4, child).putInt(at + 12 * entry + 8, 0);
        }
    }

    @Test
    void sizesThatCannotBeAreErrors() throws IOException {
        for (int high : new int[] {0x7FFFFFFF, 0x80000000, 1 << 12}) {
            ByteBuffer bytes = volume("ext4");
            bytes.putInt(inode(bytes, "large.txt") + 108, high);
            assertUnreadable(bytes, "large.txt");
        }
    }

    @Test
    void aTableOfInodesOutsideTheVolumeIsAnError() throws IOException {
        for (int high : new int[] {0, 1, 0x7FFFFFFF, 0x80000000}) {
            ByteBuffer bytes = volume("ext4");
            bytes.putInt(GROUPS + 8, -1).putInt(GROUPS + 40, high);
            GuestFileSystem system = open(bytes);
            assertThatThrownBy(system::root).isInstanceOf(DamagedVolumeException.class);
        }
    }

    @Test
    void aBitmapOutsideTheVolumeIsAnError() throws IOException {
        ByteBuffer bytes = volume("ext4");
        bytes.putInt(GROUPS, -1).putInt(GROUPS + 32, 0x7FFFFFFF);
        GuestFileSystem system = open(bytes);
        assertThatThrownBy(() -> system.allocation().free()).isInstanceOf(DamagedVolumeException.class);
        assertThatThrownBy(() -> system.allocation().nextFree(0)).isInstanceOf(DamagedVolumeException.class);
    }

    @Test
    void anEntryWhoseInodeIsUnusedIsLeftOutWithAWarning() throws IOException {
        ByteBuffer bytes = volume("ext4");
        bytes.putShort(inode(bytes, "large.txt"), (short) 0);
        GuestFileSystem system = open(bytes);
        assertThat(system.list(system.root()).warnings()).singleElement().asString().contains("large.txt");
        assertThat(system.list(system.root()).files()).extracting(GuestFile::name).doesNotContain("large.txt")
                .contains("Small.txt");
    }

    @Test
    void aBrokenSuperblockIsAnErrorAndAWrongChecksumADoubt() throws IOException {
        for (int at : new int[] {24, 32, 40, 88}) {
            ByteBuffer bytes = volume("ext4");
            bytes.putShort(SUPERBLOCK + at, (short) 0x7FFF).putShort(SUPERBLOCK + at + 2, (short) 0x7FFF);
            assertThatThrownBy(() -> open(bytes)).isInstanceOf(DamagedVolumeException.class);
        }
        ByteBuffer other = volume("ext4");
        other.put(SUPERBLOCK + 120, (byte) 'x');
        assertThat(open(other).state().doubts()).singleElement().asString().contains("checksum");
    }

    @Test
    void aVolumeThatIsCutOffOrHasDeletedFilesThatAreStillOpenSaysSo() throws IOException {
        ByteBuffer bytes = volume("ext3");
        bytes.putInt(SUPERBLOCK + 232, 12);
        ByteBuffer cut = bytes.slice(0, bytes.limit() - BLOCK).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(open(cut).state().doubts()).hasSize(2).anyMatch(doubt -> doubt.contains("deleted"))
                .anyMatch(doubt -> doubt.contains("are there"));
    }

    @Test
    void featuresThatAreNotReadAreNamed() throws IOException {
        ByteBuffer bytes = volume("ext4");
        bytes.putInt(SUPERBLOCK + 96, bytes.getInt(SUPERBLOCK + 96) | 0x1001);
        assertThatThrownBy(() -> open(bytes)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("compression, dirdata");
    }

    @Test
    void namesOfTheTimeBeforeUtf8AreKeptApart() throws IOException {
        ByteBuffer bytes = volume("ext4");
        int at = new String(bytes.array(), StandardCharsets.ISO_8859_1).indexOf("Small.txt");
        bytes.put(at + 1, (byte) 0xE4);
        GuestFileSystem system = open(bytes);
        assertThat(system.find("S\u00E4all.txt")).isPresent();
    }

    private static ByteBuffer volume(String name) throws IOException {
        return ByteBuffer.wrap(new SmallVolume(name).bytes()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static GuestFileSystem open(ByteBuffer bytes) throws IOException {
        return FileSystems.open(new BytesContent(bytes));
    }

    private static int inode(ByteBuffer bytes, String path) throws IOException {
        long number = open(bytes).find(path).orElseThrow().id();
        return bytes.getInt(GROUPS + 8) * BLOCK + (int) (number - 1) * bytes.getShort(SUPERBLOCK + 88);
    }

    private static void assertUnreadable(ByteBuffer bytes, String path) throws IOException {
        GuestFileSystem system = open(bytes);
        GuestFile file = system.find(path).orElseThrow();
        assertThatThrownBy(() -> system.open(file)).isInstanceOf(DamagedVolumeException.class);
    }
}
