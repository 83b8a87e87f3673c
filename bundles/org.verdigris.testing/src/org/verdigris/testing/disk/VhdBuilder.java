package org.verdigris.testing.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Describes a virtual hard disk sector by sector and writes it.
 *
 * <p>Without further calls the disk is empty, made by Virtual Server on 1 September 2005, packed without gaps, and free
 * of flaws. Every disk has the same id until {@link #id} gives it another.
 */
public final class VhdBuilder {

    /** Bytes of a sector. */
    public static final int SECTOR = 512;

    final int type;
    final long capacity;
    final NavigableMap<Long, byte[]> sectors = new TreeMap<>();
    final List<Locator> locators = new ArrayList<>();
    int blockSize = 2 << 20;
    int extraEntries;
    UUID id = UUID.fromString("56657264-6967-7269-7320-746573746564");
    Instant created = Instant.parse("2005-09-01T12:00:00Z");
    String creator = "vs  ";
    int creatorVersion = 0x00010000;
    String host = "Wi2k";
    long originalSize;
    int geometry;
    boolean savedState;
    boolean temporary;
    UUID parentId = new UUID(0, 0);
    Instant parentTime;
    String parentName = "";
    boolean windowsLayout;
    boolean zeroPadding;
    boolean fullBitmaps;
    boolean legacyFooter;
    Long shuffleSeed;

    /** What goes into one slot of the header and to the place it names. */
    record Locator(String code, byte[] data, int space) {
    }

    private VhdBuilder(int type, long capacity) {
        if (capacity % SECTOR != 0) {
            throw new IllegalArgumentException("not a multiple of 512 bytes: " + capacity);
        }
        this.type = type;
        this.capacity = capacity;
        this.originalSize = capacity;
        this.geometry = VhdStructures.geometry(capacity);
    }

    /** A fixed disk of so many bytes; the file is as large, but sparse where the host's file system can do that. */
    public static VhdBuilder fixed(long capacity) {
        return new VhdBuilder(2, capacity);
    }

    /** A dynamically expanding disk of so many bytes. */
    public static VhdBuilder dynamic(long capacity) {
        return new VhdBuilder(3, capacity);
    }

    /**
     * A differencing disk without locators.
     *
     * @param parentName file name or full path of the parent, as it goes into the header
     */
    public static VhdBuilder differencing(long capacity, UUID parentId, String parentName) {
        VhdBuilder builder = new VhdBuilder(4, capacity);
        builder.parentId = parentId;
        builder.parentName = parentName;
        return builder;
    }

    /** Bytes of data in a block, 2 MiB by default. */
    public VhdBuilder blockSize(int bytes) {
        blockSize = bytes;
        return this;
    }

    /** Entries of the block allocation table that the disk does not need. */
    public VhdBuilder extraEntries(int count) {
        extraEntries = count;
        return this;
    }

    /** The id; its text is the bytes in file order. */
    public VhdBuilder id(UUID value) {
        id = value;
        return this;
    }

    public VhdBuilder created(Instant value) {
        created = value;
        return this;
    }

    /** The creating program: four Latin characters and a version. */
    public VhdBuilder creator(String code, int major, int minor) {
        creator = code;
        creatorVersion = major << 16 | minor;
        return this;
    }

    /** The creating program's operating system: four Latin characters. */
    public VhdBuilder host(String code) {
        host = code;
        return this;
    }

    public VhdBuilder originalSize(long bytes) {
        originalSize = bytes;
        return this;
    }

    public VhdBuilder geometry(int cylinders, int heads, int sectorsPerTrack) {
        geometry = cylinders << 16 | heads << 8 | sectorsPerTrack;
        return this;
    }

    public VhdBuilder savedState() {
        savedState = true;
        return this;
    }

    public VhdBuilder temporary() {
        temporary = true;
        return this;
    }

    /** When the parent was modified; without it zero is recorded. */
    public VhdBuilder parentTime(Instant value) {
        parentTime = value;
        return this;
    }

    /** Adds a {@code W2ru} locator, such as {@code .\base.vhd}. */
    public VhdBuilder relativeLocator(String path) {
        return locator("W2ru", path.getBytes(StandardCharsets.UTF_16LE));
    }

    /** Adds a {@code W2ku} locator, such as {@code D:\VMs\base.vhd}. */
    public VhdBuilder absoluteLocator(String path) {
        return locator("W2ku", path.getBytes(StandardCharsets.UTF_16LE));
    }

    /** Adds a locator with these bytes, in as many sectors as they need. */
    public VhdBuilder locator(String code, byte[] data) {
        locators.add(new Locator(code, data, Math.max(1, Math.ceilDiv(data.length, SECTOR)) * SECTOR));
        return this;
    }

    /** Writes sectors, which are in the file from then on, even if all their bytes are zero. */
    public VhdBuilder sectors(long first, byte[] data) {
        if (data.length % SECTOR != 0 || (first * SECTOR + data.length) > capacity) {
            throw new IllegalArgumentException("no whole sectors, or outside the disk");
        }
        for (int i = 0; i < data.length / SECTOR; i++) {
            byte[] sector = new byte[SECTOR];
            System.arraycopy(data, i * SECTOR, sector, 0, SECTOR);
            sectors.put(first + i, sector);
        }
        return this;
    }

    /** Lays the file out as Windows 10 does: data on 4 KiB boundaries, locators before and after the table. */
    public VhdBuilder windowsLayout() {
        windowsLayout = true;
        return this;
    }

    /** Fills the table up with zeros instead of ones, as VirtualBox and XenServer do. */
    public VhdBuilder zeroPadding() {
        zeroPadding = true;
        return this;
    }

    /** Sets all bits of a dynamically expanding disk's blocks, as QEMU and Disk2vhd do. */
    public VhdBuilder fullBitmaps() {
        fullBitmaps = true;
        return this;
    }

    /** Puts the blocks into the file in a random order. */
    public VhdBuilder shuffled(long seed) {
        shuffleSeed = seed;
        return this;
    }

    /** Leaves out the last byte of the end footer, as Virtual PC did before 2004. */
    public VhdBuilder legacyFooter() {
        legacyFooter = true;
        return this;
    }

    /**
     * Writes the disk.
     *
     * @return the file
     * @throws IOException if the file exists or cannot be written
     */
    public Path write(Path file) throws IOException {
        new VhdWriter(this).write(file);
        return file;
    }
}
