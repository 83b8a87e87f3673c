package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.Messages;

/** The content of files that must not change while it is copied. */
public final class SourceDisk implements DiskContent {

    private static final Set<String> RAW_ENDINGS = Set.of("raw", "img", "dd", "bin", "ima", "vfd");

    private final DiskContent content;
    private final List<Stamp> stamps;
    private final long mostData;

    private record Stamp(Path file, long size, FileTime changed) {

        static Stamp of(Path file) throws IOException {
            return new Stamp(file, Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    private SourceDisk(DiskContent content, List<Path> files, long mostData) throws IOException {
        this.content = content;
        this.mostData = Math.min(content.size(), mostData);
        this.stamps = new ArrayList<>();
        for (Path file : files) {
            stamps.add(Stamp.of(file));
        }
    }

    /**
     * Opens a virtual hard disk with all its parents or, if the file is none and has the ending of one, a raw image.
     *
     * @throws IOException as {@link DiskChain#open} does
     */
    public static SourceDisk open(Path file, PathMapping mapping) throws IOException {
        try {
            return chain(file, mapping);
        } catch (NotADiskException e) {
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

    private static SourceDisk closingOnFailure(DiskContent content, List<Path> files, long mostData)
            throws IOException {
        try {
            return new SourceDisk(content, files, mostData);
        } catch (IOException e) {
            content.close();
            throw e;
        }
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
    public void close() throws IOException {
        content.close();
    }
}
