package org.verdigris.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an estate is for; not every rule matters everywhere. */
public enum Profile {
    /** Servers that people depend on. */
    PRODUCTION,
    /** Machines that may be lost. */
    LAB,
    /** Machines that are kept and not started. */
    ARCHIVE,
    /** Machines that go on to another product. */
    MIGRATION;

    /** The name that a command line and an estate file have for it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The profile of a name, in whatever case. */
    public static Optional<Profile> find(String id) {
        return Arrays.stream(values()).filter(profile -> profile.id().equalsIgnoreCase(id)).findFirst();
    }
}
