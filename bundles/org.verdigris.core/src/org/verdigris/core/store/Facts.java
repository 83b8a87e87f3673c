package org.verdigris.core.store;

import java.util.Objects;

import org.verdigris.model.estate.FileElement;

/** What reading one file came to. */
public sealed interface Facts {

    /** The file as it was when it was read. */
    FileStamp stamp();

    /**
     * The file is one of ours.
     *
     * @param element a machine, a network or a disk that is in no estate yet and linked to nothing; if the file is
     *                broken, only what can be said, and why it cannot be read
     */
    record Known(FileStamp stamp, FileElement element) implements Facts {
        public Known {
            Objects.requireNonNull(stamp);
            Objects.requireNonNull(element);
        }
    }

    /**
     * The file could not be read at the moment: access was refused or the share failed. Never remembered.
     *
     * @param element as of a broken file
     */
    record Closed(FileStamp stamp, FileElement element) implements Facts {
        public Closed {
            Objects.requireNonNull(stamp);
            Objects.requireNonNull(element);
        }
    }

    /** The file bears one of our extensions but belongs to another program. */
    record Foreign(FileStamp stamp) implements Facts {
        public Foreign {
            Objects.requireNonNull(stamp);
        }
    }
}
