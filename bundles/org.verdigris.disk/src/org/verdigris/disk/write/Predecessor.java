package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.vhd.ParentRecord;
import org.verdigris.disk.vhd.VhdImage;

/** What a new file takes over from the disk whose place it takes, byte for byte. */
public final class Predecessor {

    private final ByteBuffer footer;
    private final Optional<ParentRecord> parent;

    private Predecessor(ByteBuffer footer, Optional<ParentRecord> parent) {
        this.footer = Objects.requireNonNull(footer);
        this.parent = Objects.requireNonNull(parent);
    }

    static Predecessor of(VhdImage disk) throws IOException {
        return new Predecessor(disk.footer(), disk.parentRecord());
    }

    /** The same disk, but for its parent. */
    Predecessor withoutParent() {
        return new Predecessor(footer, Optional.empty());
    }

    /** A copy of the 512 bytes of the footer. */
    ByteBuffer footer() {
        return ByteBuffer.allocate(footer.limit()).put(footer.duplicate()).clear();
    }

    Optional<ParentRecord> parent() {
        return parent;
    }
}
