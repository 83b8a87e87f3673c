package org.verdigris.disk.raw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import org.verdigris.disk.DiskType;
import org.verdigris.disk.SplitImage;
import org.verdigris.disk.raw.RawStructure.Kind;
import org.verdigris.disk.vhd.ImageFile;
import org.verdigris.disk.vhd.LocatorEntry;

/** Finds the structures of a file by the places where they should be, and where these are wrong by their marks. */
final class StructureSearch {

    static final int FOOTER = 512;
    static final int HEADER = 1024;
    static final long CONECTIX = 0x636F6E6563746978L;
    static final long CXSPARSE = 0x6378737061727365L;

    private static final int LEGACY_FOOTER = 511;
    /** How far before the end a footer is looked for that is no longer at the end. */
    private static final int SEARCHED = 64 * 1024;
    private static final int MOST_ENTRIES = 128;
    private static final int LONGEST_TEXT = 4096;

    private final Path file;
    private final ImageFile image;
    private final List<RawStructure> found = new ArrayList<>();

    StructureSearch(Path file, ImageFile image) {
        this.file = file;
        this.image = image;
    }

    List<RawStructure> run() throws IOException {
        if (!isAt(CONECTIX, footerPlace()) && isAt(CONECTIX, 0) && SplitImage.firstPart(file).isEmpty()) {
            image.join(); // the footer of a split image is in its last part
        }
        long end = footerPlace();
        boolean endCounts = isAt(CONECTIX, end);
        boolean sparseByEnd = endCounts && isSparse(end);
        boolean copied = end > 0 && (sparseByEnd || !endCounts && isAt(CONECTIX, 0));
        Optional<RawStructure> footer = end < 0 ? Optional.empty() : Optional.of(footer(Kind.FOOTER, end));
        Optional<RawStructure> mirror = copied ? Optional.of(footer(Kind.MIRROR, 0)) : Optional.empty();
        if (footer.isPresent() && mirror.isPresent()) {
            found.add(compared(footer.get(), mirror.get()));
            found.add(compared(mirror.get(), footer.get()));
        } else {
            footer.ifPresent(found::add);
        }
        boolean expected = copied || isAt(CONECTIX, 0) || !endCounts && isAt(CXSPARSE, FOOTER);
        OptionalLong header = expected && !isFixed(end) ? headerPlace(end, sparseByEnd) : OptionalLong.empty();
        if (header.isPresent()) {
            addHeader(header.getAsLong());
        } else if (!endCounts && !copied) {
            addStart();
        }
        return List.copyOf(found);
    }

    private boolean isFixed(long end) throws IOException {
        return isAt(CONECTIX, end) && typeAt(end) == DiskType.FIXED.number();
    }

    private boolean isAt(long mark, long offset) throws IOException {
        return offset >= 0 && image.holds(offset, Long.BYTES) && image.bytes(offset, Long.BYTES).getLong() == mark;
    }

    private int typeAt(long footer) throws IOException {
        return image.bytes(footer + 60, Integer.BYTES).getInt();
    }

    private boolean isSparse(long footer) throws IOException {
        int type = typeAt(footer);
        return type == DiskType.DYNAMIC.number() || type == DiskType.DIFFERENCING.number();
    }

    /** Where the footer is or, if none can be seen, should be; negative in a file too short for one. */
    private long footerPlace() throws IOException {
        long length = image.length();
        if (length < LEGACY_FOOTER) {
            return -1;
        }
        boolean legacy = length % FOOTER == LEGACY_FOOTER;
        long last = legacy ? length - LEGACY_FOOTER : length - FOOTER;
        if (isAt(CONECTIX, last) || length < FOOTER) {
            return last;
        }
        if (isAt(CONECTIX, length - FOOTER)) {
            return length - FOOTER;
        }
        long sector = (length - FOOTER) / FOOTER * FOOTER;
        for (long offset = sector; offset > 0 && offset > sector - SEARCHED; offset -= FOOTER) {
            if (isAt(CONECTIX, offset)) {
                return offset;
            }
        }
        return last;
    }

    private RawStructure footer(Kind kind, long offset) throws IOException {
        ByteBuffer bytes = image.bytes(offset, (int) Math.min(FOOTER, image.length() - offset));
        String title = kind == Kind.FOOTER ? Messages.Structure_footer : Messages.Structure_mirror;
        return new RawStructure(kind, title, offset, bytes, new FooterFields(bytes, image).list());
    }

    private static RawStructure compared(RawStructure one, RawStructure other) {
        return one.with(one.fields().stream().map(field -> {
            int length = Math.min(field.length(), other.bytes().limit() - field.offset());
            boolean same =
                    one.bytes().slice(field.offset(), length).equals(other.bytes().slice(field.offset(), length));
            return same ? field : field.asDifferent();
        }).toList());
    }

    /** The place that the footer or its copy names, best the one where a header is, or else the usual place. */
    private OptionalLong headerPlace(long end, boolean endCounts) throws IOException {
        LongStream.Builder places = LongStream.builder();
        if (endCounts) {
            places.add(image.bytes(end + 16, Long.BYTES).getLong());
        }
        if (isAt(CONECTIX, 0) && image.holds(0, FOOTER)) {
            places.add(image.bytes(16, Long.BYTES).getLong());
        }
        places.add(FOOTER);
        long[] possible = places.build().filter(place -> place >= 0 && image.holds(place, HEADER)).toArray();
        for (long place : possible) {
            if (isAt(CXSPARSE, place)) {
                return OptionalLong.of(place);
            }
        }
        return LongStream.of(possible).findFirst();
    }

    private void addHeader(long offset) throws IOException {
        ByteBuffer bytes = image.bytes(offset, HEADER);
        HeaderFields fields = new HeaderFields(bytes, image);
        found.add(new RawStructure(Kind.HEADER, Messages.Structure_header, offset, bytes, fields.list()));
        for (int slot = 0; slot < HeaderFields.LOCATORS; slot++) {
            addLocator(slot, fields.locator(slot));
        }
        addTable(bytes.getLong(16), Integer.toUnsignedLong(bytes.getInt(28)));
    }

    private void addLocator(int slot, LocatorEntry entry) throws IOException {
        if (!entry.isUsed() || entry.length() == 0 || !image.holds(entry.offset(), 1)) {
            return;
        }
        long there = Math.min(entry.length(), image.length() - entry.offset());
        int shown = (int) Math.min(there, LONGEST_TEXT);
        ByteBuffer bytes = image.bytes(entry.offset(), shown);
        String text = entry.resolve(image).text();
        String meaning = text.isEmpty() ? Messages.Locator_noText : Messages.text(Messages.Meaning_quoted, text);
        RawField field = new RawField("text", Messages.Locator_text, 0, shown, meaning, there < entry.length(), false);
        found.add(new RawStructure(Kind.LOCATOR, Messages.text(Messages.Structure_locator, slot + 1), entry.offset(),
                bytes, List.of(field)));
    }

    private void addTable(long offset, long entries) throws IOException {
        if (offset < 0 || !image.holds(offset, Integer.BYTES)) {
            return;
        }
        int count = (int) Math.min(Math.min(entries, MOST_ENTRIES), (image.length() - offset) / Integer.BYTES);
        if (count == 0) {
            return;
        }
        ByteBuffer bytes = image.bytes(offset, count * Integer.BYTES);
        List<RawField> fields = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fields.add(entry(i, bytes.getInt(i * Integer.BYTES)));
        }
        found.add(new RawStructure(Kind.TABLE, Messages.text(Messages.Structure_table, count, entries), offset, bytes,
                fields));
    }

    private RawField entry(int number, int value) {
        long place = Integer.toUnsignedLong(value) * FOOTER;
        boolean unused = value == -1;
        String meaning = unused ? Messages.Entry_unused : Messages.text(Messages.Entry_block, place);
        return new RawField("entry" + number, Messages.text(Messages.Entry_label, number), number * Integer.BYTES,
                Integer.BYTES, meaning, !unused && !image.holds(place, FOOTER), false);
    }

    private void addStart() throws IOException {
        if (image.length() > 0) {
            ByteBuffer bytes = image.bytes(0, (int) Math.min(FOOTER, image.length()));
            found.add(new RawStructure(Kind.START, Messages.Structure_start, 0, bytes, List.of()));
        }
    }
}
