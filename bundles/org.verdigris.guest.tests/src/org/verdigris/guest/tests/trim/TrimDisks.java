package org.verdigris.guest.tests.trim;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.verdigris.disk.ByteRanges;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.change.Conversion;
import org.verdigris.disk.change.FreeSpace;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.disk.write.Volume;
import org.verdigris.guest.FileTree;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.NamedStream;
import org.verdigris.guest.trim.GuestFreeSpace;
import org.verdigris.guest.trim.TrimOptions;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.guest.volume.GuestVolume;

/** Disks around volumes, and what is on them. */
final class TrimDisks {

    static final int SECTOR = 512;
    static final int FIRST_SECTOR = 63;
    private static final int TABLE = 446;

    private final Path folder;

    TrimDisks(Path folder) {
        this.folder = folder;
    }

    /** What lies in a partition: the bytes of a file, and how many sectors of noise behind them belong to it. */
    record Part(Path volume, int type, int behind) {
    }

    /**
     * A raw image with a master boot record. The gap before the first partition and what lies behind the volumes holds
     * noise that nobody owns.
     */
    Path raw(String name, long bytes, List<Part> parts) throws IOException {
        Path raw = folder.resolve(name);
        byte[] noise = new byte[FIRST_SECTOR * SECTOR];
        new Random(5).nextBytes(noise);
        ByteBuffer first = ByteBuffer.wrap(noise).order(ByteOrder.LITTLE_ENDIAN);
        first.put(TABLE, new byte[64]).putInt(440, 0x1234ABCD).putShort(510, (short) 0xAA55);
        try (RandomAccessFile disk = new RandomAccessFile(raw.toFile(), "rw")) {
            disk.setLength(bytes);
            long sector = FIRST_SECTOR;
            for (int slot = 0; slot < parts.size(); slot++) {
                Part part = parts.get(slot);
                copy(part.volume(), disk.getChannel(), sector * SECTOR);
                byte[] behind = new byte[part.behind() * SECTOR];
                new Random(slot).nextBytes(behind);
                disk.seek(sector * SECTOR + Files.size(part.volume()));
                disk.write(behind);
                long count = Files.size(part.volume()) / SECTOR + part.behind();
                int entry = TABLE + 16 * slot;
                first.put(entry + 4, (byte) part.type()).putInt(entry + 8, (int) sector)
                        .putInt(entry + 12, (int) count);
                sector += count;
            }
            disk.seek(0);
            disk.write(noise);
            byte[] tail = new byte[(int) Math.min(bytes - sector * SECTOR, 1 << 20)];
            new Random(9).nextBytes(tail);
            disk.seek(bytes - tail.length);
            disk.write(tail);
        }
        return raw;
    }

    private static void copy(Path from, FileChannel to, long position) throws IOException {
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ)) {
            long at = 0;
            to.position(position);
            while (at < source.size()) {
                at += source.transferTo(at, source.size() - at, to);
            }
        }
    }

    /** A disk without parents that holds a raw image. */
    Path disk(String name, Path raw, DiskFormat format) throws IOException {
        Path disk = folder.resolve(name);
        new Conversion(raw, true, disk, new Conversion.Form(format, SizeRule.PLAIN, 64 << 10, true),
                PathMapping.none()).plan(Progress.none()).perform(Volume.local(), Progress.none());
        return disk;
    }

    /** A child that shows a raw image although its parent holds another. */
    Path child(String name, Path raw, Path parent) throws IOException {
        Path child = folder.resolve(name);
        try (SourceDisk content = SourceDisk.raw(raw); SourceDisk base = SourceDisk.open(parent, PathMapping.none())) {
            Path made = new DiskWriter(Volume.local(), Progress.none()).fast().prepare(content, Optional.of(base),
                    child, NewDisk.childOf(DiskInfo.read(parent)), PathMapping.none());
            return Files.move(made, child);
        }
    }

    Surroundings around() {
        return Surroundings.folders(List.of(folder), PathMapping.none());
    }

    static FreeSpace.Found find(Path disk, TrimOptions options) throws IOException {
        try (SourceDisk content = SourceDisk.open(disk, PathMapping.none())) {
            return new GuestFreeSpace(options).find(disk, content, Progress.none());
        }
    }

    static byte[] content(Path disk) throws IOException {
        try (SourceDisk content = SourceDisk.open(disk, PathMapping.none())) {
            ByteBuffer bytes = ByteBuffer.allocate((int) content.size());
            content.read(bytes, 0);
            return bytes.array();
        }
    }

    /** The bytes with zeros, or what is below, in some places. */
    static byte[] without(byte[] content, ByteRanges left, Optional<byte[]> below) {
        byte[] expected = content.clone();
        for (int part = 0; part < left.count(); part++) {
            int from = (int) left.start(part);
            int length = (int) (left.end(part) - left.start(part));
            System.arraycopy(below.orElseGet(() -> new byte[expected.length]), from, expected, from, length);
        }
        return expected;
    }

    /** The first volume of some content, as a file. */
    Path cutOut(String name, byte[] content, Path like) throws IOException {
        int from = FIRST_SECTOR * SECTOR;
        byte[] volume = new byte[(int) Files.size(like)];
        System.arraycopy(content, from, volume, 0, volume.length);
        return Files.write(folder.resolve(name), volume);
    }

    /** Every file and stream of all volumes as our readers see them, with a hash of its content. */
    static Map<String, String> tree(Path disk) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (GuestDisk guest = GuestDisk.open(disk, PathMapping.none())) {
            for (GuestVolume volume : guest.volumes()) {
                GuestFileSystem system = volume.fileSystem();
                String prefix = volume.partition().index() + ":";
                FileTree.walk(system, system.root(), (path, file) -> {
                    tree.put(prefix + path,
                            file.kind() == GuestFile.Kind.FILE ? hash(system.open(file)) : file.kind().name());
                    for (NamedStream stream : system.streams(file)) {
                        tree.put(prefix + path + ":" + stream.name(), hash(system.open(file, stream.name())));
                    }
                }, warning -> {
                    throw new AssertionError(warning);
                });
            }
        }
        return tree;
    }

    private static String hash(DiskContent content) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) content.size());
        content.read(bytes, 0);
        return hash(bytes.array());
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
