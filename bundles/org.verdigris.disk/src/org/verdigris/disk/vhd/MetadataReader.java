package org.verdigris.disk.vhd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.BlockTable;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.ParentLocator;
import org.verdigris.disk.SplitImage;

/** Reads footer, header, locators and table of one file, in this order, and notes what is wrong. */
final class MetadataReader {

    private static final long XEN_MAP = 0x74646261746D6170L; // "tdbatmap"

    private final ImageFile image;
    private final FlawList flaws = new FlawList();
    private Footer footer;
    private long dataEnd;
    private Optional<TableShape> shape = Optional.empty();
    private List<Region> locators = List.of();
    private Optional<Region> fullBlocks = Optional.empty();
    private Optional<BlockTable> table = Optional.empty();
    private Optional<ParentLink> parent = Optional.empty();

    MetadataReader(ImageFile image) {
        this.image = image;
    }

    DiskInfo read() throws IOException {
        Optional<Path> first = SplitImage.firstPart(image.path());
        if (first.isPresent()) {
            throw new NotADiskException(Messages.text(Messages.NotADisk_part, image.path(), first.get()));
        }
        FooterChoice.Chosen chosen = new FooterChoice(image, flaws).choose();
        footer = chosen.footer();
        dataEnd = chosen.dataEnd();
        new FooterRules(image, chosen, flaws).check();
        if (footer.isSparse()) {
            Optional<DynamicHeader> header = DynamicHeader.of(image, footer);
            if (header.isPresent()) {
                readHeader(header.get());
            }
        }
        return new DiskInfo(image.path(), image.length(), footer.type().orElseThrow(), footer.capacity(),
                footer.originalSize(), footer.id(), footer.created(), footer.creator(), footer.creatorVersion(),
                footer.creatorHost(), footer.geometry(), footer.savedState() != 0, (footer.features() & 1) != 0,
                table, parent, flaws.all());
    }

    /** The footer that is believed. */
    Footer footer() {
        return footer;
    }

    /** Where the content's blocks are listed; empty for a fixed disk and where there is no usable table. */
    Optional<TableShape> shape() {
        return shape;
    }

    /** Where the part of the file ends that can hold content. */
    long dataEnd() {
        return dataEnd;
    }

    /** Where the texts of the sound parent locators lie. */
    List<Region> locators() {
        return locators;
    }

    /** Where XenServer's map of full blocks lies, one bit a block. */
    Optional<Region> fullBlocks() {
        return fullBlocks;
    }

    private void readHeader(DynamicHeader header) throws IOException {
        HeaderRules rules = new HeaderRules(image, footer, header, flaws);
        if (!rules.checkIdentity()) {
            return;
        }
        List<Region> taken = new ArrayList<>(List.of(new Region(0, Footer.SIZE), header.region()));
        if (dataEnd < image.length()) {
            taken.add(new Region(dataEnd, image.length()));
        }
        if (rules.checkTable()) {
            long metadataEnd = Math.max(header.region().to(), endOfTableAndMap(header));
            shape = Optional.of(new TableShape(header.tableOffset(), (int) header.entries(),
                    HeaderRules.needed(footer, header), (int) header.blockSize(), new Region(metadataEnd, dataEnd)));
            taken.add(new Region(header.tableOffset(), metadataEnd));
        }
        if (footer.type().orElseThrow() == DiskType.DIFFERENCING) {
            locators = readParent(header, new LocatorRules(image, taken, flaws));
        } else {
            rules.checkNoParent();
        }
        if (shape.isPresent()) {
            int used = new TableScan(image, shape.get(), locators, flaws).run();
            table = Optional.of(new BlockTable(shape.get().offset(), shape.get().entries(), shape.get().blockSize(),
                    used));
        }
    }

    /** XenServer puts a map of full blocks behind the table; data must not begin before its end. */
    private long endOfTableAndMap(DynamicHeader header) throws IOException {
        long end = header.tableOffset() + header.entries() * Integer.BYTES;
        long mapHeader = Math.ceilDiv(end, Footer.SIZE) * Footer.SIZE;
        if (!footer.isXen() || !image.holds(mapHeader, Footer.SIZE)) {
            return end;
        }
        ByteBuffer bytes = image.bytes(mapHeader, Footer.SIZE);
        if (bytes.getLong(0) != XEN_MAP) {
            return end;
        }
        long offset = bytes.getLong(8);
        long size = Integer.toUnsignedLong(bytes.getInt(16)) * Footer.SIZE;
        if (!image.holds(offset, size) || offset < mapHeader) {
            return mapHeader + Footer.SIZE;
        }
        fullBlocks = Optional.of(new Region(offset, offset + size));
        return offset + size;
    }

    /** Fills the parent link; returns where the texts of its sound locators lie. */
    private List<Region> readParent(DynamicHeader header, LocatorRules rules) throws IOException {
        List<ParentLocator> locators = new ArrayList<>();
        List<Region> regions = new ArrayList<>();
        for (int slot = 0; slot < DynamicHeader.LOCATORS; slot++) {
            LocatorEntry entry = header.locator(slot);
            if (rules.checkEntry(entry)) {
                regions.add(entry.region());
            }
            if (entry.isUsed()) {
                locators.add(entry.resolve(image));
            }
        }
        rules.checkNames(header, locators);
        parent = Optional.of(new ParentLink(header.parentId(), header.parentTime(), header.parentName(), locators));
        return regions;
    }
}
