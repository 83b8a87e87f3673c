package org.verdigris.testing.hive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a small, valid, clean registry hive from nothing; the same calls give the same bytes.
 *
 * <pre>
 * HiveBuilder system = new HiveBuilder("SYSTEM");
 * system.key("Select").number("Current", 1).number("Default", 1);
 * system.key("ControlSet001\\\\Services\\\\atapi").number("Start", 0);
 * Files.write(file, system.bytes());
 * </pre>
 */
public final class HiveBuilder {

    private static final int BASE = 4096;
    private static final int SEGMENT = 16_344;
    private static final int NONE = -1;
    /** Seconds from 1601 to 1970. */
    private static final long EPOCH = 11_644_473_600L;
    /** Everybody may do everything; belongs to the administrators. */
    private static final byte[] SECURITY = HexFormat.of().parseHex("0100048048000000580000000000000014000000"
            + "0200340002000000" // two entries: the system and the administrators
            + "000214003f000f00010100000000000512000000" + "000218003f000f0001020000000000052000000020020000"
            + "01020000000000052000000020020000" + "010100000000000512000000");

    private final String fileName;
    private final HiveKey root;
    private int minor = 3;
    private SubkeyLists lists = SubkeyLists.LF;
    private int longestList = 1000;
    private int sequence = 1;
    private int room;

    /** @param fileName what the hive says that its file is called */
    public HiveBuilder(String fileName) {
        this.fileName = fileName;
        this.root = new HiveKey("$$$PROTO.HIV", Instant.parse("2005-06-01T12:00:00Z"));
    }

    /** The key that holds all others. */
    public HiveKey root() {
        return root;
    }

    /** The key at a path of names with backslashes; what is missing is added. */
    public HiveKey key(String path) {
        return root.key(path);
    }

    /** The minor version: 3 (the default, Windows 2000) to 6; above 3 values above 16 344 bytes lie in segments. */
    public HiveBuilder minor(int version) {
        minor = version;
        return this;
    }

    /** How subkeys are listed; a list of more than so many is cut into several ({@code ri}). Default: LF, 1000. */
    public HiveBuilder lists(SubkeyLists kind, int longest) {
        lists = kind;
        longestList = longest;
        return this;
    }

    /** Both sequence numbers; 1 is the default. */
    public HiveBuilder sequence(int number) {
        sequence = number;
        return this;
    }

    /** Adds an empty bin with at least so many free bytes behind the others. */
    public HiveBuilder room(int bytes) {
        room = bytes;
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        HiveCells cells = new HiveCells();
        int[] keys = {0};
        int security = cells.place(20 + SECURITY.length);
        int top = place(cells, root, NONE, security, keys);
        cells.at(security).put(new byte[] {'s', 'k'}).putShort((short) 0).putInt(security).putInt(security)
                .putInt(keys[0]).putInt(SECURITY.length).put(SECURITY);
        if (room > 0) {
            cells.open(room);
        }
        byte[] bins = cells.bytes(time(root.written()));
        ByteBuffer file = ByteBuffer.allocate(BASE + bins.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(BASE, bins);
        base(file, top, bins.length);
        return file.array();
    }

    private void base(ByteBuffer file, int top, int size) {
        file.put(new byte[] {'r', 'e', 'g', 'f'}).putInt(sequence).putInt(sequence).putLong(time(root.written()));
        file.putInt(1).putInt(minor).putInt(0).putInt(1).putInt(top).putInt(size).putInt(1);
        file.put(Arrays.copyOf(HiveKey.utf16(fileName), 64));
        int sum = 0;
        for (int at = 0; at < 508; at += Integer.BYTES) {
            sum ^= file.getInt(at);
        }
        file.putInt(508, sum == 0 ? 1 : sum == -1 ? -2 : sum);
    }

    private int place(HiveCells cells, HiveKey key, int parent, int security, int[] count) {
        count[0]++;
        byte[] name = encoded(key.name());
        int offset = cells.place(76 + name.length);
        List<HiveKey> subkeys = key.subkeys();
        int[] children = subkeys.stream().mapToInt(child -> place(cells, child, offset, security, count)).toArray();
        int list = children.length == 0 ? NONE : list(cells, subkeys, children);
        int[] values = key.values().stream().mapToInt(value -> place(cells, value)).toArray();
        int valueList = values.length == 0 ? NONE : offsets(cells, "", values);
        byte[] classText = HiveKey.utf16(key.className());
        int flags = (parent == NONE ? 0x0C : 0) | (name.length == key.name().length() ? 0x20 : 0);
        ByteBuffer cell = cells.at(offset).put(new byte[] {'n', 'k'}).putShort((short) flags);
        cell.putLong(time(key.written())).putInt(0).putInt(parent).putInt(children.length).putInt(0).putInt(list);
        cell.putInt(NONE).putInt(values.length).putInt(valueList).putInt(security);
        cell.putInt(classText.length == 0 ? NONE : cells.place(classText));
        cell.putInt(2 * longest(subkeys.stream().map(HiveKey::name)));
        cell.putInt(subkeys.stream().mapToInt(child -> 2 * child.className().length()).max().orElse(0));
        cell.putInt(2 * longest(key.values().stream().map(HiveKey.Value::name)));
        cell.putInt(key.values().stream().mapToInt(value -> value.data().length).max().orElse(0));
        cell.putInt(0).putShort((short) name.length).putShort((short) classText.length).put(name);
        return offset;
    }

    private static int longest(Stream<String> names) {
        return names.mapToInt(String::length).max().orElse(0);
    }

    private int list(HiveCells cells, List<HiveKey> subkeys, int[] children) {
        if (children.length <= longestList) {
            return leaf(cells, subkeys, children, 0, children.length);
        }
        int[] parts = new int[(children.length + longestList - 1) / longestList];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = leaf(cells, subkeys, children, i * longestList,
                    Math.min(children.length, (i + 1) * longestList));
        }
        return offsets(cells, "ri", parts);
    }

    private int leaf(HiveCells cells, List<HiveKey> subkeys, int[] children, int from, int to) {
        ByteBuffer list = ByteBuffer.allocate(4 + (to - from) * lists.width()).order(ByteOrder.LITTLE_ENDIAN);
        list.put(lists.signature().getBytes(StandardCharsets.US_ASCII)).putShort((short) (to - from));
        for (int i = from; i < to; i++) {
            list.putInt(children[i]);
            if (lists != SubkeyLists.LI) {
                list.putInt(lists.hint(subkeys.get(i).name()));
            }
        }
        return cells.place(list.array());
    }

    private static int offsets(HiveCells cells, String signature, int... offsets) {
        int head = signature.isEmpty() ? 0 : 4;
        ByteBuffer list = ByteBuffer.allocate(head + offsets.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        if (head > 0) {
            list.put(signature.getBytes(StandardCharsets.US_ASCII)).putShort((short) offsets.length);
        }
        for (int offset : offsets) {
            list.putInt(offset);
        }
        return cells.place(list.array());
    }

    private int place(HiveCells cells, HiveKey.Value value) {
        byte[] name = encoded(value.name());
        byte[] data = value.data();
        int offset = cells.place(20 + name.length);
        boolean inline = data.length <= Integer.BYTES;
        ByteBuffer cell = cells.at(offset).put(new byte[] {'v', 'k'}).putShort((short) name.length);
        cell.putInt(inline ? data.length | 0x8000_0000 : data.length);
        if (inline) {
            cell.put(Arrays.copyOf(data, Integer.BYTES));
        } else {
            cell.putInt(minor > 3 && data.length > SEGMENT ? segments(cells, data) : cells.place(data));
        }
        cell.putInt(value.type()).putShort((short) (name.length == value.name().length() ? 1 : 0)).putShort((short) 0);
        cell.put(name);
        return offset;
    }

    /** Each segment has four bytes more than it needs, as those that Windows writes. */
    private static int segments(HiveCells cells, byte[] data) {
        int[] segments = new int[(data.length + SEGMENT - 1) / SEGMENT];
        for (int i = 0; i < segments.length; i++) {
            int length = Math.min(SEGMENT, data.length - i * SEGMENT);
            segments[i] = cells.place(Arrays.copyOf(Arrays.copyOfRange(data, i * SEGMENT, i * SEGMENT + length),
                    length + Integer.BYTES));
        }
        ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).put(new byte[] {'d', 'b'});
        return cells.place(head.putShort((short) segments.length).putInt(offsets(cells, "", segments)).array());
    }

    /** Latin-1 if it has all the characters, else UTF-16. */
    private static byte[] encoded(String name) {
        boolean narrow = name.chars().allMatch(character -> character < 0x100);
        return narrow ? name.getBytes(StandardCharsets.ISO_8859_1) : HiveKey.utf16(name);
    }

    private static long time(Instant instant) {
        return (instant.getEpochSecond() + EPOCH) * 10_000_000 + instant.getNano() / 100;
    }
}
