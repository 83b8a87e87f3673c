package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.bytes.Structure;

/** The index of a folder: a tree of names in the order of the guest. */
final class FolderIndex {

    /**
     * A name in a folder.
     *
     * @param reference the file it stands for
     * @param space     0 POSIX, 1 Win32, 2 DOS, 3 both
     */
    record Entry(long reference, String name, int space) {

        static final int WIN32 = 1;
        static final int DOS = 2;
    }

    private static final String NAME = "$I30";
    private static final int ROOT_HEADER = 16;
    private static final int BUFFER_HEADER = 24;
    private static final int NODE_HEADER = 16;
    private static final int ENTRY_HEADER = 16;
    private static final int KEY = 66;
    private static final int FILE_NAME = 0x30;
    /** A tree of four levels holds more names than there are file records. */
    private static final int DEEPEST = 32;

    /** A node: its entries, and how far they are read. */
    private static final class Node {

        private final ByteBuffer bytes;
        private final int end;
        private int at;
        /** Whether the entry at this place was seen and only its own name is left. */
        private boolean below;

        Node(ByteBuffer bytes, int at, int end) {
            this.bytes = bytes;
            this.at = at;
            this.end = end;
        }
    }

    /** A volume has at most so many file records, and a folder of all of them fewer buffers. */
    private static final int MOST_BITMAP = 64 << 20;

    private final FileRecord folder;
    private final Streams streams;
    private int bufferBytes;
    private Optional<DiskContent> buffers = Optional.empty();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Long> visited = new HashSet<>();
    private boolean damaged;

    private FolderIndex(FileRecord folder, Streams streams) {
        this.folder = folder;
        this.streams = streams;
    }

    /**
     * Reads all names of a folder. A damaged part is left out.
     *
     * @throws DamagedVolumeException if it has no index
     */
    static FolderIndex read(FileRecord folder, Streams streams) throws IOException {
        FolderIndex index = new FolderIndex(folder, streams);
        index.walk();
        return index;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Whether a part could not be read. */
    boolean damaged() {
        return damaged;
    }

    private void walk() throws IOException {
        Attribute root = folder.first(Attribute.INDEX_ROOT, NAME).filter(Attribute::resident)
                .orElseThrow(() -> new DamagedVolumeException(Messages.Attribute_damaged));
        ByteBuffer value = root.value();
        if (value.limit() < ROOT_HEADER + NODE_HEADER || value.getInt(0) != FILE_NAME) {
            throw new DamagedVolumeException(Messages.Attribute_damaged);
        }
        bufferBytes = value.getInt(8);
        if (bufferBytes < NtfsBoot.SECTOR || bufferBytes > 65536 || !Structure.isPowerOfTwo(bufferBytes)) {
            throw new DamagedVolumeException(Messages.Attribute_damaged);
        }
        damaged = !folder.whole();
        buffers = content(Attribute.INDEX_ALLOCATION);
        walk(node(value, ROOT_HEADER), true);
        if (damaged && buffers.isPresent()) {
            walkRest();
        }
    }

    private void walk(Node top, boolean below) throws IOException {
        Deque<Node> nodes = new ArrayDeque<>();
        nodes.push(top);
        while (!nodes.isEmpty()) {
            Optional<Long> number = step(nodes.peek(), nodes);
            if (number.isPresent() && below) {
                push(number.get(), nodes);
            }
        }
    }

    /** Behind a damaged buffer others may be sound: the bitmap tells which are in use. */
    private void walkRest() throws IOException {
        Optional<DiskContent> bitmap = content(Attribute.BITMAP);
        if (bitmap.isEmpty() || bitmap.get().size() > MOST_BITMAP) {
            return;
        }
        ByteBuffer bits = Structure.read(bitmap.get(), 0, (int) bitmap.get().size());
        long count = Math.min(buffers.get().size() / bufferBytes, bits.limit() * (long) Byte.SIZE);
        for (long buffer = 0; buffer < count; buffer++) {
            boolean used = (bits.get((int) (buffer / Byte.SIZE)) >> buffer % Byte.SIZE & 1) != 0;
            long number = buffer * Math.max(1, bufferBytes / unit());
            if (used && !visited.contains(number)) {
                Deque<Node> nodes = new ArrayDeque<>();
                push(number, nodes);
                if (!nodes.isEmpty()) {
                    walk(nodes.pop(), false);
                }
            }
        }
    }

    /** Buffers are counted in clusters, or in sectors where a cluster is larger than a buffer. */
    private int unit() {
        return bufferBytes >= streams.boot().clusterBytes() ? streams.boot().clusterBytes() : NtfsBoot.SECTOR;
    }

    private Optional<DiskContent> content(int type) throws IOException {
        if (folder.first(type, NAME).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(streams.open(folder, type, NAME));
        } catch (DamagedVolumeException e) {
            damaged = true;
            return Optional.empty();
        }
    }

    private static Node node(ByteBuffer bytes, int header) {
        long first = Integer.toUnsignedLong(bytes.getInt(header));
        long used = Integer.toUnsignedLong(bytes.getInt(header + 4));
        int room = bytes.limit() - header;
        return new Node(bytes, header + (int) Math.min(first, room), header + (int) Math.min(used, room));
    }

    /** Takes the next entry of a node; returns the buffer with the names that come before it, if there is one. */
    private Optional<Long> step(Node node, Deque<Node> nodes) {
        if (node.at + ENTRY_HEADER > node.end) {
            damaged = true; // the last entry says that it is the last
            nodes.pop();
            return Optional.empty();
        }
        int length = Short.toUnsignedInt(node.bytes.getShort(node.at + 8));
        int flags = Short.toUnsignedInt(node.bytes.getShort(node.at + 12));
        if (length < ENTRY_HEADER || length > node.end - node.at) {
            damaged = true;
            nodes.pop();
            return Optional.empty();
        }
        if ((flags & 1) != 0 && !node.below && length >= ENTRY_HEADER + Long.BYTES) {
            node.below = true;
            return Optional.of(node.bytes.getLong(node.at + length - Long.BYTES));
        }
        if ((flags & 2) != 0) {
            nodes.pop();
            return Optional.empty();
        }
        addName(node.bytes, node.at, length);
        node.at += length;
        node.below = false;
        return Optional.empty();
    }

    private void addName(ByteBuffer bytes, int at, int length) {
        int key = at + ENTRY_HEADER;
        int keyLength = Short.toUnsignedInt(bytes.getShort(at + 10));
        if (keyLength < KEY || keyLength > length - ENTRY_HEADER) {
            damaged = true;
            return;
        }
        int characters = Byte.toUnsignedInt(bytes.get(key + 64));
        if (KEY + characters * Character.BYTES > keyLength || characters == 0) {
            damaged = true;
            return;
        }
        entries.add(new Entry(bytes.getLong(at), Structure.utf16(bytes, key + KEY, characters), bytes.get(key + 65)));
    }

    private void push(long number, Deque<Node> nodes) throws IOException {
        int unit = unit();
        boolean possible = buffers.isPresent() && number >= 0 && number <= buffers.get().size() / unit
                && Structure.contains(buffers.get(), number * unit, bufferBytes);
        if (!possible || nodes.size() >= DEEPEST || !visited.add(number)) {
            damaged = true;
            return;
        }
        try {
            ByteBuffer buffer = Structure.read(buffers.get(), number * unit, bufferBytes);
            if (FixUps.apply(buffer, "INDX") && buffer.getLong(16) == number) {
                nodes.push(node(buffer, BUFFER_HEADER));
                return;
            }
            damaged = true;
        } catch (DamagedVolumeException e) { // it lies outside the volume
            damaged = true;
        }
    }
}
