package org.verdigris.model.settings;

/** What is to happen to one place of a file, compared with the file as it was read. */
public sealed interface Change {
    /** The leaf holds this text; it is created with the type when the file has none. */
    record Put(SettingType type, String text) implements Change {
    }

    /** The leaf is gone, and its line with it. */
    record Remove() implements Change {
    }

    /** The container is gone if nothing is left in it. */
    record Prune() implements Change {
    }
}
