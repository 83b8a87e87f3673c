package org.verdigris.core.machine;

import java.nio.file.Path;
import java.util.Objects;

import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.NewDisk;

/** The disk that a new machine starts from. */
public sealed interface FirstDisk {

    /** None; the machine starts from a CD, a floppy disk or the network. */
    record None() implements FirstDisk {
    }

    /** A disk that is there already, and that no other machine uses. */
    record Existing(Path file) implements FirstDisk {

        public Existing {
            Objects.requireNonNull(file);
        }
    }

    /**
     * A new, empty disk.
     *
     * @param format fixed or dynamically expanding
     * @param bytes  its capacity
     */
    record Empty(DiskFormat format, long bytes) implements FirstDisk {

        /** @throws IllegalArgumentException for another format or a capacity that no disk has */
        public Empty {
            boolean plain = format == DiskFormat.FIXED || format == DiskFormat.DYNAMIC;
            if (!plain || bytes <= 0 || bytes > NewDisk.LARGEST) {
                throw new IllegalArgumentException("no new disk is like this: " + format + ", " + bytes);
            }
        }
    }

    /** A new child of a disk, which shows what that holds and keeps what is written itself. */
    record Child(Path parent) implements FirstDisk {

        public Child {
            Objects.requireNonNull(parent);
        }
    }
}
