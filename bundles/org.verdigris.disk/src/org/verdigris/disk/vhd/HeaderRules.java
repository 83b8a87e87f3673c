package org.verdigris.disk.vhd;

/** The rules for the fields of a dynamic header, H01 to H10. */
final class HeaderRules {

    private static final int VERSION_1_0 = 0x00010000;
    private static final long SMALLEST_BLOCK = 4096;
    private static final long LARGEST_BLOCK = 1L << 30;
    /** Entries are 32-bit sector numbers, so no file can have blocks behind 2 TiB. */
    private static final long ADDRESSABLE = 1L << 41;
    private static final int SLACK = Footer.SIZE / Integer.BYTES;

    private final ImageFile image;
    private final Footer footer;
    private final DynamicHeader header;
    private final FlawList flaws;

    HeaderRules(ImageFile image, Footer footer, DynamicHeader header, FlawList flaws) {
        this.image = image;
        this.footer = footer;
        this.header = header;
        this.flaws = flaws;
    }

    /** Whether the header is one that can be understood; if not, nothing else of it is worth checking. */
    boolean checkIdentity() {
        if (!header.hasCookie()) {
            flaws.error("H01", header.offset(), Messages.H01_cookie);
            return false;
        }
        if (!header.hasChecksum()) {
            flaws.error("H02", at(36), Messages.H02_checksum);
        }
        if (header.dataOffset() != -1 && header.dataOffset() != 0xFFFF_FFFFL) {
            flaws.warning("H03", at(8), Messages.H03_dataOffset, Long.toUnsignedString(header.dataOffset()));
        }
        if (header.version() != VERSION_1_0) {
            flaws.error("H05", at(24), Messages.H05_version, header.version() >>> 16, header.version() & 0xFFFF);
            return false;
        }
        if (!header.hasZeroReserve()) {
            flaws.warning("H09", at(60), Messages.H09_reserved);
        }
        return true;
    }

    void checkNoParent() {
        if (header.hasParentFields()) {
            flaws.warning("H10", at(40), Messages.H10_parentFields);
        }
    }

    /** Whether there is a table that can be read. Nothing is divided or allocated before this is known. */
    boolean checkTable() {
        long blockSize = header.blockSize();
        if (Long.bitCount(blockSize) != 1 || blockSize < SMALLEST_BLOCK || blockSize > LARGEST_BLOCK) {
            flaws.error("H06", at(32), Messages.H06_blockSize, blockSize);
            return false;
        }
        if (blockSize != 512 << 10 && blockSize != 2 << 20) {
            flaws.information("H06", at(32), Messages.H06_unusual, blockSize);
        }
        return checkEntries() && checkPlace();
    }

    private boolean checkEntries() {
        long entries = header.entries();
        if (entries > image.length() / Integer.BYTES || entries > ADDRESSABLE / header.blockSize()) {
            flaws.error("H08", at(28), Messages.H08_tooMany, entries, image.length());
            return false;
        }
        long needed = needed(footer, header);
        if (entries < needed) {
            flaws.error("H07", at(28), Messages.H07_tooFew, entries, needed);
        } else if (entries - needed > SLACK) {
            flaws.information("H08", at(28), Messages.H08_slack, entries, needed);
        }
        return true;
    }

    /** How many blocks the disk has. */
    static long needed(Footer footer, DynamicHeader header) {
        return Math.ceilDiv(footer.capacity(), header.blockSize());
    }

    private boolean checkPlace() {
        long offset = header.tableOffset();
        boolean usable = offset % Footer.SIZE == 0 && Long.compareUnsigned(offset, header.region().to()) >= 0
                && image.holds(offset, header.entries() * Integer.BYTES);
        if (!usable) {
            flaws.error("H04", at(16), Messages.H04_place, Long.toUnsignedString(offset));
        }
        return usable;
    }

    private long at(int field) {
        return header.offset() + field;
    }
}
