package org.verdigris.guest.tests.ntfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.ntfs.NtfsVolume;
import org.verdigris.testing.volume.SmallVolume;

/** A small volume of which parts are changed. Its master file table lies in one piece from cluster 4 on. */
final class NtfsSurgery {

    static final int CLUSTER = 4096;
    static final int RECORD = 1024;
    static final int STANDARD_INFORMATION = 0x10;
    static final int LIST = 0x20;
    static final int DATA = 0x80;
    static final int INDEX_ROOT = 0x90;
    static final int REPARSE_POINT = 0xC0;
    private static final long ROOT = 5;
    private static final int STRIDE = 512;
    private static final int MFT = 4 * CLUSTER;
    private static final int MIRROR_FIELD = 56;

    private final ByteBuffer bytes;

    NtfsSurgery() throws IOException {
        bytes = ByteBuffer.wrap(new SmallVolume("ntfs").bytes()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The bytes of the volume, to be changed. */
    ByteBuffer bytes() {
        return bytes;
    }

    DiskContent content() {
        return new BytesContent(bytes);
    }

    NtfsVolume open() throws IOException {
        return NtfsVolume.open(content());
    }

    /** Where the copy of the first file records lies. */
    int mirror() {
        return (int) bytes.getLong(MIRROR_FIELD) * CLUSTER;
    }

    static int recordAt(long number) {
        return MFT + (int) number * RECORD;
    }

    /** The number of the record of a file. */
    long number(String path) throws IOException {
        GuestFile file = open().find(path).orElseThrow();
        return file.id() & 0xFFFF_FFFF_FFFFL;
    }

    /** Makes the last write of a record or index buffer look cut off. */
    void tear(int position) {
        bytes.put(position + STRIDE - 1, (byte) ~bytes.get(position + STRIDE - 1));
    }

    /** Changes a record or an index buffer as if it had always been so. */
    void change(int position, int length, Consumer<ByteBuffer> change) {
        ByteBuffer whole = whole(position, length);
        change.accept(whole);
        int array = whole.getShort(4);
        for (int stride = 1; stride <= length / STRIDE; stride++) {
            int end = stride * STRIDE - 2;
            whole.putShort(array + stride * 2, whole.getShort(end)).putShort(end, whole.getShort(array));
        }
        bytes.put(position, whole, 0, length);
    }

    /** A copy of a record or index buffer with all bytes in their places. */
    private ByteBuffer whole(int position, int length) {
        ByteBuffer whole = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        whole.put(0, bytes, position, length);
        for (int stride = 1; stride <= length / STRIDE; stride++) {
            whole.putShort(stride * STRIDE - 2, whole.getShort(whole.getShort(4) + stride * 2));
        }
        return whole;
    }

    void changeRecord(long number, Consumer<ByteBuffer> change) {
        change(recordAt(number), RECORD, change);
    }

    /** Changes an attribute of a record; the buffer begins with it. */
    void changeAttribute(long number, int type, Consumer<ByteBuffer> change) {
        changeRecord(number, record -> change.accept(attribute(record, type)));
    }

    private static ByteBuffer attribute(ByteBuffer record, int type) {
        int at = Short.toUnsignedInt(record.getShort(20));
        while (record.getInt(at) != type) {
            if (record.getInt(at) == -1) {
                throw new AssertionError("there is no attribute " + type);
            }
            at += record.getInt(at + 4);
        }
        return record.slice(at, record.limit() - at).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Changes the list of attributes of a record, wherever it lies; the buffer is the list. */
    void changeList(long number, Consumer<ByteBuffer> change) {
        changeAttribute(number, LIST, list -> {
            if (list.get(8) == 0) {
                change.accept(list.slice(list.getShort(20), list.getInt(16)).order(ByteOrder.LITTLE_ENDIAN));
                return;
            }
            int run = list.getShort(32);
            assertThat(list.get(run)).isEqualTo((byte) 0x21);
            int place = Short.toUnsignedInt(list.getShort(run + 2)) * CLUSTER;
            change.accept(bytes.slice(place, (int) list.getLong(48)).order(ByteOrder.LITTLE_ENDIAN));
        });
    }

    /** Where the index buffer lies that has the entry of a name; negative if there is none. */
    int bufferWith(String name) {
        for (int at = 0; at + CLUSTER <= bytes.limit(); at += CLUSTER) {
            boolean buffer = bytes.getInt(at) == 0x58444E49; // INDX
            if (buffer && entryIn(whole(at, CLUSTER), 24, name) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Changes the entry of a name in the root or in a large folder; the buffer begins with the entry. */
    void changeEntry(String name, Consumer<ByteBuffer> change) {
        int buffer = bufferWith(name);
        if (buffer >= 0) {
            change(buffer, CLUSTER, node -> changeEntry(node, 24, name, change));
        } else {
            changeAttribute(ROOT, INDEX_ROOT,
                    index -> changeEntry(index, index.getShort(20) + 16, name, change));
        }
    }

    private static void changeEntry(ByteBuffer node, int header, String name, Consumer<ByteBuffer> change) {
        int at = entryIn(node, header, name);
        change.accept(node.slice(at, node.limit() - at).order(ByteOrder.LITTLE_ENDIAN));
    }

    private static int entryIn(ByteBuffer buffer, int header, String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_16LE);
        int at = header + buffer.getInt(header);
        while ((buffer.getShort(at + 12) & 2) == 0) {
            if (buffer.get(at + 80) == name.length()
                    && buffer.slice(at + 82, text.length).equals(ByteBuffer.wrap(text))) {
                return at;
            }
            at += buffer.getShort(at + 8);
        }
        return -1;
    }
}
