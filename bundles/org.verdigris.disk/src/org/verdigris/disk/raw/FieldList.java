package org.verdigris.disk.raw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.verdigris.disk.vhd.Checksum;
import org.verdigris.disk.vhd.Fields;

/** Collects the fields of one structure, and has the meanings that several structures know. */
final class FieldList {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final ByteBuffer bytes;
    private final List<RawField> fields = new ArrayList<>();

    FieldList(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    void add(String key, String label, int offset, int length, String meaning) {
        add(key, label, offset, length, meaning, false);
    }

    void add(String key, String label, int offset, int length, String meaning, boolean doubtful) {
        fields.add(new RawField(key, label, offset, length, meaning, doubtful, false));
    }

    void cookie(long wanted) {
        boolean right = bytes.getLong(0) == wanted;
        String there = Fields.code(bytes.getInt(0)) + Fields.code(bytes.getInt(4));
        String name = StandardCharsets.US_ASCII
                .decode(ByteBuffer.allocate(Long.BYTES).putLong(wanted).flip()).toString();
        add("cookie", Messages.Label_cookie, 0, Long.BYTES, right ? Messages.text(Messages.Meaning_quoted, there)
                : Messages.text(Messages.Cookie_wrong, there, name), !right);
    }

    void version(String key, String label, int offset) {
        int version = bytes.getInt(offset);
        add(key, label, offset, Integer.BYTES, (version >>> 16) + "." + (version & 0xFFFF), version != 0x00010000);
    }

    /** Seconds since the year 2000. */
    static String timeText(int seconds) {
        return TIME.format(Fields.time(seconds));
    }

    void size(String key, String label, int offset) {
        add(key, label, offset, Long.BYTES, bytesText(bytes.getLong(offset)), bytes.getLong(offset) < 0);
    }

    static String bytesText(long size) {
        return size < 0 ? Messages.text(Messages.Meaning_hugeBytes, Long.toUnsignedString(size))
                : Messages.text(Messages.Meaning_bytes, size);
    }

    /** The structure is the whole buffer, completed with a zero if it is the footer that lacks its last byte. */
    void checksum(int offset, int size) {
        ByteBuffer whole = ByteBuffer.allocate(size).put(0, bytes, 0, bytes.limit());
        boolean right = Checksum.fits(whole, offset);
        add("checksum", Messages.Label_checksum, offset, Integer.BYTES, right ? Messages.Checksum_right
                : Messages.text(Messages.Checksum_wrong, "%08X".formatted(Checksum.of(whole, offset))), !right);
    }

    void id(String key, String label, int offset) {
        boolean none = Fields.id(bytes, offset).isNull();
        add(key, label, offset, 16, none ? Messages.Meaning_noId : Fields.id(bytes, offset).toString());
    }

    void reserved(String key, int offset, int length) {
        int used = 0;
        for (int i = offset; i < offset + length; i++) {
            used += bytes.get(i) == 0 ? 0 : 1;
        }
        add(key, Messages.Label_reserved, offset, length, used == 0 ? Messages.Reserved_zero
                : Messages.text(Messages.Reserved_used, used), used > 0);
    }

    List<RawField> list() {
        return List.copyOf(fields);
    }
}
