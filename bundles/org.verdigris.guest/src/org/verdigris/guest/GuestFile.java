package org.verdigris.guest;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A name in a folder of a guest's file system and what it stands for. Only the file system that gave it can open it.
 *
 * @param name       the name without a path; empty for the root. It is the guest's and may hold any character
 * @param kind       what it is
 * @param id         where the file system finds it: the same for all hard links of a file, and of one folder
 * @param size       bytes of content; 0 for folders
 * @param attributes the attributes that are set
 * @param times      its time stamps
 * @param shortName  the 8.3 name, if it has one beside its name
 * @param target     where a junction, symbolic link or mount point leads, as written in the guest
 */
public record GuestFile(String name, Kind kind, long id, long size, Set<FileAttribute> attributes, FileTimes times,
        Optional<String> shortName, Optional<String> target) {

    /** What a name stands for. A link is named and never followed. */
    public enum Kind {
        FILE,
        FOLDER,
        LINK
    }

    public GuestFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(times);
        Objects.requireNonNull(shortName);
        Objects.requireNonNull(target);
        attributes = Set.copyOf(attributes);
    }

    /** Whether it can be listed. */
    public boolean isFolder() {
        return kind == Kind.FOLDER;
    }
}
