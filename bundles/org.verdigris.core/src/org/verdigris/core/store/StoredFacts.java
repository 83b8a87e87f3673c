package org.verdigris.core.store;

import java.util.Optional;

/** Facts as the store keeps them. They become objects only when asked for, which may happen on any thread. */
public final class StoredFacts {

    private final FileStamp stamp;
    private final byte[] bytes;

    StoredFacts(FileStamp stamp, byte[] bytes) {
        this.stamp = stamp;
        this.bytes = bytes;
    }

    /** The file as it was when it was read. */
    public FileStamp stamp() {
        return stamp;
    }

    /** New objects with the facts; empty if what was stored cannot be used, so that the file must be read again. */
    public Optional<Facts> facts() {
        return FactCodec.decode(stamp, bytes);
    }
}
