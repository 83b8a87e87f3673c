package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.ByteRanges;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Extent;
import org.verdigris.disk.Extents;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.vhdx.VhdxDisk;
import org.verdigris.disk.vmdk.VmdkDisk;

/** The content of files that must not change while it is copied. */
public final class SourceDisk implements DiskContent {

    private static final Set<String> RAW_ENDINGS = Set.of("raw", "img", "dd", "bin", "ima", "vfd");

    private static final int SECTOR = 512;

    private final DiskContent content;
    private final List<Stamp> stamps;
    private final long mostData;

    private record Stamp(Path file, long size, FileTime changed, ByteBuffer end) {

        static Stamp of(Path file) throws IOException {
            ByteBuffer end = ByteBuffer.allocate(SECTOR); // of a disk the footer
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                long from = Math.max(0, channel.size() - SECTOR);
                while (end.hasRemaining() && channel.read(end, from + end.position()) >= 0) {
                    continue;
                }
                return new Stamp(file, channel.size(), Files.getLastModifiedTime(file), end.flip());
            }
        }
    }

    private SourceDisk(DiskContent content, List<Stamp> stamps, long mostData) {
        this.content = content;
        this.mostData = Math.min(content.size(), mostData);
        this.stamps = List.copyOf(stamps);
    }

    /**
     * Opens a virtual hard disk with all its parents or, if the file is none, a VHDX or VMDK file, or what has the
     * ending of a raw image.
     *
     * @throws IOException as {@link DiskChain#open}, {@link VhdxDisk#open} and {@link VmdkDisk#open} do
     */
    public static SourceDisk open(Path file, PathMapping mapping) throws IOException {
        try {
            return chain(file, mapping);
        } catch (NotADiskException e) {
            if (Files.isRegularFile(file) && VhdxDisk.recognises(file)) {
                VhdxDisk disk = VhdxDisk.open(file);
                return closingOnFailure(disk, List.of(file), disk.fileSize());
            }
            if (Files.isRegularFile(file) && VmdkDisk.recognises(file)) {
                VmdkDisk disk = VmdkDisk.open(file);
                return closingOnFailure(disk, disk.files(), disk.size());
            }
            if (hasRawEnding(file) && Files.isRegularFile(file)) {
                return raw(file);
            }
            throw e;
        }
    }

    /** Opens a file as a raw image, whatever it holds. */
    public static SourceDisk raw(Path file) throws IOException {
        DiskContent content = RawContent.open(file);
        return closingOnFailure(content, List.of(file), content.size());
    }

    private static SourceDisk chain(Path file, PathMapping mapping) throws IOException {
        DiskChain chain = DiskChain.open(file, mapping);
        return closingOnFailure(chain, chain.links().stream().map(DiskInfo::file).toList(),
                chain.links().stream().mapToLong(DiskInfo::fileSize).sum());
    }

    /** Opens a file that was just written, a child above the disks of its base. */
    static SourceDisk written(Path file, Optional<SourceDisk> base, DiskFormat format) throws IOException {
        if (format == DiskFormat.RAW) {
            return raw(file);
        }
        return base.isEmpty() ? chain(file, PathMapping.none())
                : new SourceDisk(base.get().chain().orElseThrow().openAbove(file), List.of(), Long.MAX_VALUE);
    }

    private static SourceDisk closingOnFailure(DiskContent content, List<Path> files, long mostData)
            throws IOException {
        try {
            List<Stamp> stamps = new ArrayList<>();
            for (Path file : files) {
                stamps.add(Stamp.of(file));
            }
            return new SourceDisk(content, stamps, mostData);
        } catch (IOException e) {
            content.close();
            throw e;
        }
    }

    /**
     * What the disk's parents show, if it has any. They read the same files, which are closed with this disk and not
     * with what is handed out.
     */
    public Optional<SourceDisk> parents() throws IOException {
        Optional<DiskChain> parents = chain().flatMap(DiskChain::parents);
        return parents.isEmpty() ? Optional.empty()
                : Optional.of(new SourceDisk(parents.get(), stamps.subList(1, stamps.size()), mostData));
    }

    /**
     * The same without some parts, which are then as the base has them, or zero without a base. It can be written over
     * this base only, and is closed with this disk.
     */
    public SourceDisk without(ByteRanges parts, Optional<SourceDisk> base) {
        return new SourceDisk(new TrimmedContent(this, parts, base), stamps, mostData);
    }

    /**
     * The same with some bytes changed. It is closed with this disk.
     *
     * @param changes the bytes by their positions, inside the disk and apart from each other
     */
    public SourceDisk with(NavigableMap<Long, byte[]> changes) {
        return new SourceDisk(new ChangedContent(this, changes), stamps, content.size());
    }

    /** What is known of the difference to another disk, up to the end of the shorter one. */
    public Extents difference(Optional<SourceDisk> other) throws IOException {
        if (content instanceof ChangedContent changed) {
            return changed.difference(changed.whole().difference(other));
        }
        if (content instanceof TrimmedContent trimmed) {
            return trimmed.difference(trimmed.whole().difference(other));
        }
        Optional<DiskChain> theirs = other.flatMap(SourceDisk::chain);
        return chain().isPresent() && theirs.isPresent() ? chain().get().difference(theirs.get())
                : position -> new Extent(false, size());
    }

    /** The chain the content comes from; empty for a raw image. */
    Optional<DiskChain> chain() {
        return content instanceof DiskChain chain ? Optional.of(chain) : Optional.empty();
    }

    /** Whether the name of a file says that it is a raw image, such as {@code disk.img}. */
    public static boolean hasRawEnding(Path file) {
        String name = file.getFileName().toString();
        return RAW_ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** The files the content comes from, the leaf first. */
    public List<Path> files() {
        return stamps.stream().map(Stamp::file).toList();
    }

    /** The most bytes of the content that may not be zero. */
    public long mostData() {
        return mostData;
    }

    /** @throws RefusedException if one of the files is no longer what it was when it was opened */
    void refuseChanged() throws IOException {
        for (Stamp stamp : stamps) {
            if (!Stamp.of(stamp.file()).equals(stamp)) {
                throw new RefusedException(Messages.text(Messages.Write_changed, stamp.file()));
            }
        }
    }

    @Override
    public long size() {
        return content.size();
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
        content.read(target, position);
    }

    @Override
    public Extent extent(long position) throws IOException {
        return content.extent(position);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
