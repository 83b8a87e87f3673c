package org.verdigris.testing.ntfs;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verdigris.testing.program.Program;

/** A file with an NTFS volume, made and described by the programs of ntfs-3g. */
public record NtfsImage(Path file) {

    private static final Pattern FREE = Pattern.compile("Free Clusters: (\\d+)");
    private static final int CLONE_HEADER = 56;

    /** Whether volumes can be made and described here. */
    public static boolean canBeMade() {
        return Program.areInstalled("mkntfs", "ntfsinfo", "ntfsclone", "ntfscp");
    }

    /**
     * Makes an empty volume as XP would have it, behind 63 sectors and with 16 heads.
     *
     * @param bytes        size of the file
     * @param sectorBytes  512 to 4096
     * @param clusterBytes up to 2 MiB
     */
    public static NtfsImage make(Path file, long bytes, int sectorBytes, int clusterBytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
            channel.write(ByteBuffer.allocate(1), bytes - 1);
        }
        Program.bytes("mkntfs", "-F", "-Q", "-q", "-p", 63, "-H", 16, "-S", 63, "-s", sectorBytes, "-c", clusterBytes,
                "-L", "Volume", file);
        return new NtfsImage(file);
    }

    /** How many clusters are free, says ntfsinfo. */
    public long freeClusters() throws IOException {
        Matcher free = FREE.matcher(Program.text("ntfsinfo", "-f", "-m", file));
        if (!free.find()) {
            throw new IOException("ntfsinfo does not tell the free clusters of " + file);
        }
        return Long.parseLong(free.group(1));
    }

    /** The clusters that ntfsclone would save: those in use. */
    public BitSet usedClusters() throws IOException {
        Path clone = Files.createTempFile("ntfs", ".clone");
        try {
            Program.bytes("ntfsclone", "--force", "--save-image", "--overwrite", clone, file);
            return read(clone);
        } finally {
            Files.delete(clone);
        }
    }

    /** Behind a header, a byte 0 with a number of clusters that are left out, or a byte 1 with the bytes of one. */
    private static BitSet read(Path clone) throws IOException {
        BitSet used = new BitSet();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(clone)))) {
            ByteBuffer header = ByteBuffer.wrap(in.readNBytes(CLONE_HEADER)).order(ByteOrder.LITTLE_ENDIAN);
            int clusterBytes = header.getInt(18);
            long clusters = header.getLong(30);
            in.skipNBytes(Integer.toUnsignedLong(header.getInt(46)) - CLONE_HEADER);
            int at = 0;
            while (at < clusters) {
                if (in.readByte() == 0) {
                    at += (int) Long.reverseBytes(in.readLong());
                } else {
                    in.skipNBytes(clusterBytes);
                    used.set(at++);
                }
            }
        }
        return used;
    }
}
