package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.bytes.Pages;
import org.verdigris.guest.bytes.RunContent;
import org.verdigris.guest.bytes.Runs;
import org.verdigris.guest.bytes.Structure;

/** The master file table: the records of all files. */
final class Mft {

    static final long NUMBER = 0xFFFF_FFFF_FFFFL;
    private static final int IN_USE = 1;

    private final NtfsBoot boot;
    private final Streams streams;
    private final boolean mirrorUsed;
    private final FileRecord self;
    private DiskContent content;
    private Pages table;

    private Mft(Streams streams, long first, boolean mirrorUsed) throws IOException {
        this.boot = streams.boot();
        this.streams = streams;
        this.mirrorUsed = mirrorUsed;
        this.self = open(first * boot.clusterBytes());
    }

    /**
     * Opens the table.
     *
     * @throws DamagedVolumeException if neither its first record nor the copy of that tells where it is
     */
    static Mft open(Streams streams) throws IOException {
        try {
            return new Mft(streams, streams.boot().mft(), false);
        } catch (DamagedVolumeException e) {
            return new Mft(streams, streams.boot().mirror(), true);
        }
    }

    /** The first record tells where the table begins, and that part holds the records that tell of the rest. */
    private FileRecord open(long position) throws IOException {
        if (!Structure.contains(streams.volume(), position, boot.recordBytes())) {
            throw new DamagedVolumeException(Messages.Mft_damaged);
        }
        ByteBuffer record = Structure.read(streams.volume(), position, boot.recordBytes());
        List<Attribute> attributes = new ArrayList<>();
        boolean whole = FixUps.apply(record, "FILE") && isUsed(record) && Attribute.addAll(record, attributes);
        if (!whole) {
            throw new DamagedVolumeException(Messages.Mft_damaged);
        }
        int sequence = Short.toUnsignedInt(record.getShort(16));
        locate(attributes);
        Set<Long> seen = new HashSet<>(Set.of(0L));
        for (AttributeList.Entry entry : AttributeList.read(attributes, streams, AttributeList.Entry::isContent)) {
            if (seen.add(entry.reference() & NUMBER)) {
                if (!add(entry.reference(), (long) sequence << 48, attributes)) {
                    throw new DamagedVolumeException(Messages.Mft_damaged);
                }
                locate(attributes);
            }
        }
        for (AttributeList.Entry entry : AttributeList.read(attributes, streams, entry -> !entry.isContent())) {
            whole &= !seen.add(entry.reference() & NUMBER)
                    || add(entry.reference(), (long) sequence << 48, attributes);
        }
        return new FileRecord(0, sequence, IN_USE, attributes, whole);
    }

    private void locate(List<Attribute> attributes) throws IOException {
        List<Attribute> pieces = new FileRecord(0, 0, 0, attributes, true).pieces(Attribute.DATA, "");
        if (pieces.isEmpty() || pieces.getFirst().resident()) {
            throw new DamagedVolumeException(Messages.Mft_damaged);
        }
        Runs runs = streams.runs(pieces);
        long stored = runs.clusters() > boot.clusters() ? 0 : runs.clusters() * boot.clusterBytes();
        long size = Math.min(stored, pieces.getFirst().size());
        if (size < boot.recordBytes()) {
            throw new DamagedVolumeException(Messages.Mft_damaged);
        }
        content = new RunContent(streams.volume(), runs, 0, boot.clusterBytes(), size, size);
        table = new Pages(content);
    }

    /** Whether the copy of the first record had to be used. */
    boolean mirrorUsed() {
        return mirrorUsed;
    }

    /** The record of the table itself. */
    FileRecord self() {
        return self;
    }

    /** The table as a stream, for who reads all of it. */
    DiskContent content() {
        return content;
    }

    /** How many records it has, used or not. */
    long records() {
        return content.size() / boot.recordBytes();
    }

    private static boolean isUsed(ByteBuffer record) {
        return (record.getShort(22) & IN_USE) != 0;
    }

    /**
     * The record that a reference names; empty if it is torn, free, or used for another file by now.
     *
     * @param base the reference of the file that it continues, or 0 if it begins one
     */
    private Optional<ByteBuffer> record(long reference, long base) throws IOException {
        long number = reference & NUMBER;
        long sequence = reference >>> 48;
        if (number >= records()) {
            return Optional.empty();
        }
        ByteBuffer record = Structure.read(table, number * boot.recordBytes(), boot.recordBytes());
        return Optional.of(record).filter(read -> FixUps.apply(read, "FILE") && isUsed(read)
                && (sequence == 0 || sequence == Short.toUnsignedInt(read.getShort(16))) && read.getLong(32) == base);
    }

    private boolean add(long reference, long base, List<Attribute> attributes) throws IOException {
        Optional<ByteBuffer> record = record(reference, base);
        return record.isPresent() && Attribute.addAll(record.get(), attributes);
    }

    /**
     * The file that a reference names; empty if its record is torn, free, or used for another file by now.
     *
     * @param reference the number, and above it the sequence, or 0 for any
     */
    Optional<FileRecord> file(long reference) throws IOException {
        return file(reference, entry -> true);
    }

    /** The same with no other attributes than those that tell size and kind, for long listings. */
    Optional<FileRecord> summary(long reference) throws IOException {
        return file(reference, AttributeList.Entry::isSummary);
    }

    private Optional<FileRecord> file(long reference, Predicate<AttributeList.Entry> wanted) throws IOException {
        Optional<ByteBuffer> first = record(reference, 0);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        ByteBuffer record = first.get();
        int sequence = Short.toUnsignedInt(record.getShort(16));
        long number = reference & NUMBER;
        List<Attribute> attributes = new ArrayList<>();
        boolean whole = Attribute.addAll(record, attributes);
        try {
            Set<Long> seen = new HashSet<>(Set.of(number));
            for (AttributeList.Entry entry : AttributeList.read(attributes, streams, wanted)) {
                whole &= !seen.add(entry.reference() & NUMBER)
                        || add(entry.reference(), number | (long) sequence << 48, attributes);
            }
        } catch (DamagedVolumeException e) {
            whole = false;
        }
        return Optional.of(
                new FileRecord(number, sequence, Short.toUnsignedInt(record.getShort(22)), attributes, whole));
    }
}
