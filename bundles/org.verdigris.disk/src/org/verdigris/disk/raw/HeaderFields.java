package org.verdigris.disk.raw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.verdigris.disk.vhd.Fields;
import org.verdigris.disk.vhd.ImageFile;
import org.verdigris.disk.vhd.LocatorEntry;

/**
 * The fields of a dynamic disk header.
 *
 * @see "VHD specification 1.0, dynamic disk header format and parent locator entry"
 */
final class HeaderFields {

    static final int LOCATORS = 8;

    private static final int FIRST_LOCATOR = 576;
    private static final int LOCATOR_SIZE = 24;
    private static final int NAME = 64;
    private static final int NAME_SIZE = 512;

    private final ByteBuffer bytes;
    private final ImageFile image;
    private final FieldList fields;

    HeaderFields(ByteBuffer bytes, ImageFile image) {
        this.bytes = bytes;
        this.image = image;
        this.fields = new FieldList(bytes);
    }

    List<RawField> list() {
        fields.cookie(StructureSearch.CXSPARSE);
        boolean unused = bytes.getLong(8) == -1 || bytes.getLong(8) == 0xFFFF_FFFFL;
        fields.add("dataOffset", Messages.Label_unusedOffset, 8, 8, unused ? Messages.Meaning_none
                : Messages.text(Messages.Meaning_offset, Long.toUnsignedString(bytes.getLong(8))), !unused);
        addPlace("tableOffset", Messages.Label_tableOffset, 16);
        fields.version("headerVersion", Messages.Label_headerVersion, 24);
        long entries = Integer.toUnsignedLong(bytes.getInt(28));
        fields.add("entries", Messages.Label_entries, 28, 4, Messages.text(Messages.Meaning_entries, entries),
                !image.holds(bytes.getLong(16), entries * Integer.BYTES));
        long blockSize = Integer.toUnsignedLong(bytes.getInt(32));
        fields.add("blockSize", Messages.Label_blockSize, 32, 4, FieldList.bytesText(blockSize),
                blockSize < 4096 || blockSize > 1 << 30 || Long.bitCount(blockSize) != 1);
        fields.checksum(36, StructureSearch.HEADER);
        fields.id("parentId", Messages.Label_parentId, 40);
        fields.add("parentTime", Messages.Label_parentTime, 56, 4, bytes.getInt(56) == 0 ? Messages.Meaning_none
                : FieldList.timeText(bytes.getInt(56)));
        fields.reserved("reserved1", 60, 4);
        String name = Fields.text(bytes.slice(NAME, NAME_SIZE), StandardCharsets.UTF_16BE);
        fields.add("parentName", Messages.Label_parentName, NAME, NAME_SIZE,
                name.isEmpty() ? Messages.Meaning_none : Messages.text(Messages.Meaning_quoted, name));
        for (int slot = 0; slot < LOCATORS; slot++) {
            addLocator(slot, locator(slot));
        }
        fields.reserved("reserved2", 768, 256);
        return fields.list();
    }

    private void addPlace(String key, String label, int offset) {
        long place = bytes.getLong(offset);
        fields.add(key, label, offset, 8, Messages.text(Messages.Meaning_offset, Long.toUnsignedString(place)),
                !image.holds(place, Integer.BYTES));
    }

    /** What is in a slot, 0 to 7. */
    LocatorEntry locator(int slot) {
        int position = FIRST_LOCATOR + slot * LOCATOR_SIZE;
        return new LocatorEntry(position, bytes.getInt(position), Integer.toUnsignedLong(bytes.getInt(position + 4)),
                Integer.toUnsignedLong(bytes.getInt(position + 8)), bytes.getInt(position + 12),
                bytes.getLong(position + 16));
    }

    private void addLocator(int slot, LocatorEntry entry) {
        int position = FIRST_LOCATOR + slot * LOCATOR_SIZE;
        String key = "locator" + (slot + 1);
        if (entry.isZero()) {
            fields.add(key, Messages.text(Messages.Locator_label, slot + 1), position, LOCATOR_SIZE,
                    Messages.Locator_unused);
            return;
        }
        fields.add(key + "Code", Messages.text(Messages.Locator_code, slot + 1), position, 4, code(entry),
                code(entry).equals(unknown(entry)));
        fields.add(key + "Space", Messages.text(Messages.Locator_space, slot + 1), position + 4, 4,
                FieldList.bytesText(entry.space()), entry.space() % 512 != 0 || entry.isUsed() && entry.space() == 0);
        fields.add(key + "Length", Messages.text(Messages.Locator_length, slot + 1), position + 8, 4,
                FieldList.bytesText(entry.length()), entry.length() > entry.space());
        fields.add(key + "Reserved", Messages.text(Messages.Locator_reserved, slot + 1), position + 12, 4,
                entry.reserved() == 0 ? Messages.Reserved_zero : Messages.text(Messages.Reserved_used,
                        Integer.BYTES),
                entry.reserved() != 0);
        addPlace(key + "Offset", Messages.text(Messages.Locator_offset, slot + 1), position + 16);
    }

    private static String code(LocatorEntry entry) {
        String meaning = switch (entry.codeText()) {
            case "W2ru" -> Messages.Locator_w2ru;
            case "W2ku" -> Messages.Locator_w2ku;
            case "Wi2r" -> Messages.Locator_wi2r;
            case "Wi2k" -> Messages.Locator_wi2k;
            case "Mac " -> Messages.Locator_mac;
            case "MacX" -> Messages.Locator_macX;
            default -> null;
        };
        return meaning == null ? unknown(entry) : Messages.text(Messages.Code_known, entry.codeText(), meaning);
    }

    private static String unknown(LocatorEntry entry) {
        return Messages.text(Messages.Code_unknown, entry.codeText());
    }
}
