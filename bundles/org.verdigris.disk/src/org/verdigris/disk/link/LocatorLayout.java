package org.verdigris.disk.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import org.verdigris.disk.BlockTable;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.ParentLocator;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.Alteration;
import org.verdigris.disk.vhd.BlockFile;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.vhd.Piece;
import org.verdigris.disk.vhd.Region;
import org.verdigris.disk.vhd.VhdImage;

/** Where the texts of a disk's locators go, and whether the blocks must move for them. */
final class LocatorLayout {

    private static final int SECTOR = 512;
    private static final int PAGE = 4096;
    private static final List<String> USUAL = List.of("W2ku", "W2ru");

    private final VhdImage image;
    private final DiskInfo child;
    private final LinkNames names;
    private final BlockFile blocks;
    private final BlockTable table;
    private final long firstBlock;
    private final FreeSpace space;
    private final List<LocatorSlot> slots = new ArrayList<>();
    private final List<LinkDifference> differences = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();
    private final Map<Long, byte[]> texts = new LinkedHashMap<>();
    private final Map<LocatorSlot, byte[]> homeless = new LinkedHashMap<>();
    private final Set<Region> used = new HashSet<>();
    private long room;

    LocatorLayout(VhdImage image, DiskInfo child, LinkNames names) throws IOException {
        this.image = image;
        this.child = child;
        this.names = names;
        this.blocks = image.blocks().orElseThrow();
        this.table = child.table().orElseThrow();
        this.firstBlock = firstBlock(image, blocks);
        this.space = new FreeSpace(image, firstBlock, taken());
    }

    private static long firstBlock(VhdImage image, BlockFile blocks) throws IOException {
        long[] first = {image.dataEnd()};
        blocks.visit((number, place) -> first[0] = Math.min(first[0], place));
        return first[0];
    }

    private List<Region> taken() throws IOException {
        Piece header = image.header().orElseThrow();
        List<Region> taken = new ArrayList<>(blocks.locators());
        taken.add(new Region(0, SECTOR));
        taken.add(new Region(header.offset(), header.offset() + header.bytes().limit()));
        taken.add(new Region(table.offset(), up(blocks.data().from(), SECTOR)));
        return taken;
    }

    /** Decides, and writes the slots to the header. */
    void lay(ByteBuffer header) throws IOException {
        Map<String, String> before = child.parent().orElseThrow().locators().stream()
                .collect(Collectors.toMap(ParentLocator::code, ParentLocator::text, (first, second) -> first));
        for (int slot = 0; slot < LocatorSlot.COUNT; slot++) {
            slots.add(LocatorSlot.of(header, slot));
        }
        List<String> missing = new ArrayList<>(USUAL);
        for (int slot = 0; slot < slots.size(); slot++) {
            String code = slots.get(slot).codeText();
            if (slots.get(slot).isUsed() && LinkNames.isPath(code)) {
                missing.remove(code);
                slots.set(slot, relay(slots.get(slot), code, before.getOrDefault(code, "")));
            }
        }
        for (String code : missing) {
            add(code);
        }
        house();
        slots.forEach(slot -> slot.write(header));
    }

    /** A slot with the new text, where the old one is if that is possible. */
    private LocatorSlot relay(LocatorSlot slot, String code, String before) throws IOException {
        Optional<String> text = names.text(code, before);
        Optional<byte[]> bytes = text.flatMap(each -> LinkNames.bytes(code, each));
        boolean sound = blocks.locators().contains(slot.region());
        tell(code, before, bytes.isPresent() ? text.orElseThrow() : "");
        if (bytes.isEmpty()) {
            dropped.add(code);
        }
        if (bytes.isPresent() && sound && bytes.get().length <= slot.bytes() && used.add(slot.region())) {
            int length = (int) Math.min(slot.bytes(), Math.max(bytes.get().length, slot.length()));
            texts.put(slot.offset(), Arrays.copyOf(bytes.get(), length));
            return slot.holding(bytes.get().length);
        }
        if (sound && !used.contains(slot.region())) {
            space.give(slot.region());
        }
        return bytes.isPresent() ? place(slot, slot.code(), bytes.get()) : slot.empty();
    }

    private void add(String code) throws IOException {
        Optional<String> text = names.text(code, "");
        Optional<LocatorSlot> free = slots.stream().filter(slot -> !slot.isUsed()).findFirst();
        if (text.isPresent() && free.isPresent()) {
            byte[] bytes = LinkNames.bytes(code, text.get()).orElseThrow();
            tell(code, "", text.get());
            int number = ByteBuffer.wrap(code.getBytes(StandardCharsets.US_ASCII)).getInt();
            slots.set(slots.indexOf(free.get()), place(free.get(), number, bytes));
        }
    }

    private LocatorSlot place(LocatorSlot slot, int code, byte[] text) throws IOException {
        long count = up(text.length, SECTOR);
        OptionalLong place = space.take(count);
        LocatorSlot placed = slot.moved(code, place.orElse(0), count, text.length);
        if (place.isPresent()) {
            texts.put(place.getAsLong(), Arrays.copyOf(text, (int) count));
        } else {
            homeless.put(placed, text);
        }
        return placed;
    }

    /** Puts in room before the first block for the texts that found none, so that everything behind moves. */
    private void house() {
        if (homeless.isEmpty()) {
            return;
        }
        room = up(homeless.values().stream().mapToLong(text -> up(text.length, SECTOR)).sum(), PAGE);
        slots.replaceAll(slot -> slot.isUsed() && slot.offset() >= firstBlock ? slot.shifted(room) : slot);
        long at = firstBlock;
        for (Map.Entry<LocatorSlot, byte[]> each : homeless.entrySet()) {
            LocatorSlot slot = each.getKey();
            slots.set(slots.indexOf(slot), slot.shifted(at));
            at += up(each.getValue().length, SECTOR);
        }
    }

    private void tell(String code, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new LinkDifference(code, before, after));
        }
    }

    List<LinkDifference> differences() {
        return differences;
    }

    /** The codes of the locators that cannot name the parent and are emptied. */
    List<String> dropped() {
        return dropped;
    }

    /** Where the room is put in, if any is needed. */
    long firstBlock() {
        return firstBlock;
    }

    /** Bytes by which all blocks move; zero if they stay. */
    long room() {
        return room;
    }

    /** Writes the texts and, if the blocks move, the table. */
    void writeTo(Alteration alteration) throws IOException {
        alteration.length(image.length() + room);
        if (room > 0) {
            alteration.put(firstBlock, new byte[Math.toIntExact(room)]);
            alteration.put(table.offset(), shiftedTable());
        }
        texts.forEach((place, text) -> alteration.put(place < firstBlock ? place : place + room, text));
        long at = firstBlock;
        for (byte[] text : homeless.values()) {
            alteration.put(at, text);
            at += up(text.length, SECTOR);
        }
    }

    private ByteBuffer shiftedTable() throws IOException {
        ByteBuffer entries = image.bytes(table.offset(), table.entries() * Integer.BYTES);
        for (int i = 0; i < entries.limit(); i += Integer.BYTES) {
            if (entries.getInt(i) != -1) {
                long moved = Integer.toUnsignedLong(entries.getInt(i)) + room / SECTOR;
                if (moved >= 0xFFFF_FFFFL) {
                    throw new RefusedException(Messages.text(Messages.Link_noRoom, child.file()));
                }
                entries.putInt(i, (int) moved);
            }
        }
        return entries;
    }

    private static long up(long bytes, long step) {
        return Math.ceilDiv(bytes, step) * step;
    }
}
