package org.verdigris.rules;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A way to mend what was found. It is only offered; somebody looks at it before anything changes. */
public sealed interface Fix {

    /** What it does, in a few words. */
    String label();

    /**
     * Other values of settings in the file that the finding is about; an empty text takes a setting out.
     *
     * @param values by the key of the setting
     */
    record Settings(String label, Map<String, String> values) implements Fix {
        public Settings {
            Objects.requireNonNull(label);
            values = Map.copyOf(new TreeMap<>(values));
        }
    }

    /**
     * An operation with its own plan.
     *
     * @param path the file of the disk or machine that it is done with
     */
    record Operation(String label, Kind kind, String path) implements Fix {
        public Operation {
            Objects.requireNonNull(label);
            Objects.requireNonNull(path);
            Objects.requireNonNull(kind);
        }
    }

    /** The operations that mend something. */
    enum Kind {
        COMPACT, CONVERT, MERGE, RELINK, REPAIR, MOVE_BOOT_DISK
    }
}
