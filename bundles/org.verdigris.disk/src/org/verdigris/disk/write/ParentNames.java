package org.verdigris.disk.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.DiskId;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.vhd.ParentRecord;

/**
 * How a child names its parent.
 *
 * @param fileName the last part of the parent's path, for the header
 * @param relative the way from the child's folder, as Windows writes it
 * @param absolute the path on Windows; empty where there is none
 */
record ParentNames(String fileName, Optional<String> relative, Optional<String> absolute) {

    private static final int LONGEST_NAME = 255;

    /** @throws RefusedException if the child could not find its parent */
    static ParentNames of(Path child, Path parent, PathMapping mapping) throws RefusedException {
        Path folder = child.toAbsolutePath().normalize().getParent();
        Path file = parent.toAbsolutePath().normalize();
        ParentNames names = new ParentNames(file.getFileName().toString(), relative(folder, file),
                mapping.windows(file).filter(text -> fits(text, Layout.ABSOLUTE_SPACE)));
        if (names.relative().isEmpty() && names.absolute().isEmpty()) {
            throw new RefusedException(Messages.text(Messages.Write_parentUnnamed, child, parent));
        }
        return names;
    }

    private static Optional<String> relative(Path folder, Path file) {
        if (!folder.getRoot().equals(file.getRoot())) {
            return Optional.empty();
        }
        String way = folder.relativize(file).toString().replace('/', '\\');
        return Optional.of(way.startsWith("..\\") ? way : ".\\" + way)
                .filter(text -> fits(text, Layout.RELATIVE_SPACE));
    }

    private static boolean fits(String text, int space) {
        return text.length() * Character.BYTES <= space;
    }

    /** What the child records. */
    ParentRecord record(DiskId id, Instant changed) {
        byte[] name = fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME))
                .getBytes(StandardCharsets.UTF_16BE);
        List<ParentRecord.Locator> locators = new ArrayList<>();
        absolute.ifPresent(text -> locators.add(locator(Layout.ABSOLUTE_SLOT, Layout.ABSOLUTE, Layout.ABSOLUTE_SPACE,
                text)));
        relative.ifPresent(text -> locators.add(locator(Layout.RELATIVE_SLOT, Layout.RELATIVE, Layout.RELATIVE_SPACE,
                text)));
        return new ParentRecord(id, Structures.seconds(changed), ByteBuffer.wrap(name), locators);
    }

    private static ParentRecord.Locator locator(int slot, int code, int space, String text) {
        return new ParentRecord.Locator(slot, code, space, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_16LE)));
    }
}
