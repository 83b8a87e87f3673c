package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.bytes.Pages;
import org.verdigris.guest.bytes.RunContent;
import org.verdigris.guest.bytes.Runs;
import org.verdigris.guest.bytes.Structure;

/** The master file table: the records of all files. */
final class Mft {

    static final long NUMBER = 0xFFFF_FFFF_FFFFL;
    /** NTFS allows no longer list. */
    private static final int LONGEST_LIST = 256 * 1024;
    private static final int LIST_ENTRY = 26;

    private final DiskContent volume;
    private final NtfsBoot boot;
    private final boolean mirrorUsed;
    private DiskContent content;
    private Pages table;

    Mft(DiskContent volume, NtfsBoot boot) throws IOException {
        this.volume = volume;
        this.boot = boot;
        Optional<ByteBuffer> first = fixed(boot.mft() * boot.clusterBytes());
        this.mirrorUsed = first.isEmpty();
        if (first.isEmpty()) {
            first = fixed(boot.mirror() * boot.clusterBytes());
        }
        ByteBuffer record = first.orElseThrow(() -> new DamagedVolumeException(Messages.Mft_damaged));
        List<Attribute> attributes = new ArrayList<>(Attribute.of(record));
        // The table's first run reaches the records that tell where the rest of it lies.
        open(attributes);
        Optional<Attribute> list = attributes.stream().filter(found -> found.type() == Attribute.LIST).findFirst();
        if (list.isPresent()) {
            Set<Long> seen = new HashSet<>(Set.of(0L));
            for (long number : listed(list.get())) {
                if (seen.add(number)) {
                    ByteBuffer more = record(number)
                            .orElseThrow(() -> new DamagedVolumeException(Messages.Mft_damaged));
                    attributes.addAll(Attribute.of(more));
                    open(attributes);
                }
            }
        }
    }

    private void open(List<Attribute> attributes) throws IOException {
        List<Attribute> pieces = new FileRecord(0, 0, 0, attributes).pieces(Attribute.DATA, "");
        if (pieces.isEmpty() || pieces.getFirst().resident()) {
            throw new DamagedVolumeException(Messages.Mft_damaged);
        }
        Runs runs = new Runs();
        for (Attribute piece : pieces) {
            piece.addRuns(runs, boot.clusters());
        }
        long stored = runs.clusters() > boot.clusters() ? 0 : runs.clusters() * boot.clusterBytes();
        long size = Math.min(stored, pieces.getFirst().size());
        if (size < boot.recordBytes()) {
            throw new DamagedVolumeException(Messages.Mft_damaged);
        }
        content = new RunContent(volume, runs, 0, boot.clusterBytes(), size, size);
        table = new Pages(content);
    }

    private Optional<ByteBuffer> fixed(long position) throws IOException {
        if (!Structure.contains(volume, position, boot.recordBytes())) {
            return Optional.empty();
        }
        return Optional.of(Structure.read(volume, position, boot.recordBytes()))
                .filter(record -> FixUps.apply(record, "FILE"));
    }

    /** Whether the copy of the first record had to be used. */
    boolean mirrorUsed() {
        return mirrorUsed;
    }

    /** The table as a stream, for who reads all of it. */
    DiskContent content() {
        return content;
    }

    /** How many records it has, used or not. */
    long records() {
        return content.size() / boot.recordBytes();
    }

    private Optional<ByteBuffer> record(long number) throws IOException {
        if (number < 0 || number >= records()) {
            return Optional.empty();
        }
        return Optional.of(Structure.read(table, number * boot.recordBytes(), boot.recordBytes()))
                .filter(record -> FixUps.apply(record, "FILE"));
    }

    /**
     * The file that a reference names; empty if its record is torn, free, or used for another file by now.
     *
     * @param reference the number, and above it the sequence, or 0 for any
     */
    Optional<FileRecord> file(long reference) throws IOException {
        long number = reference & NUMBER;
        int sequence = (int) (reference >>> 48);
        Optional<ByteBuffer> bytes = record(number);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        ByteBuffer record = bytes.get();
        int flags = Short.toUnsignedInt(record.getShort(22));
        int own = Short.toUnsignedInt(record.getShort(16));
        boolean other = sequence != 0 && sequence != own;
        if ((flags & 1) == 0 || other || (record.getLong(32) & NUMBER) != 0) {
            return Optional.empty();
        }
        List<Attribute> attributes = new ArrayList<>(Attribute.of(record));
        Optional<Attribute> list = attributes.stream().filter(found -> found.type() == Attribute.LIST).findFirst();
        if (list.isPresent()) {
            addListed(number, list.get(), attributes);
        }
        return Optional.of(new FileRecord(number, own, flags, attributes));
    }

    private void addListed(long base, Attribute list, List<Attribute> attributes) throws IOException {
        Set<Long> seen = new HashSet<>(Set.of(base));
        for (long number : listed(list)) {
            if (seen.add(number)) {
                record(number).filter(record -> (record.getLong(32) & NUMBER) == base)
                        .ifPresent(record -> attributes.addAll(Attribute.of(record)));
            }
        }
    }

    private List<Long> listed(Attribute list) throws IOException {
        ByteBuffer entries = value(list);
        List<Long> numbers = new ArrayList<>();
        int at = 0;
        while (at + LIST_ENTRY <= entries.limit()) {
            int length = Short.toUnsignedInt(entries.getShort(at + 4));
            if (length < LIST_ENTRY) {
                break;
            }
            numbers.add(entries.getLong(at + 16) & NUMBER);
            at += length;
        }
        return numbers;
    }

    private ByteBuffer value(Attribute list) throws IOException {
        if (list.resident()) {
            return list.value();
        }
        Runs runs = new Runs();
        list.addRuns(runs, boot.clusters());
        long size = list.size();
        if (size < 0 || size > LONGEST_LIST || size > runs.clusters() * boot.clusterBytes()) {
            throw new DamagedVolumeException(Messages.Attribute_damaged);
        }
        return Structure.read(new RunContent(volume, runs, 0, boot.clusterBytes(), size, size), 0, (int) size);
    }
}
