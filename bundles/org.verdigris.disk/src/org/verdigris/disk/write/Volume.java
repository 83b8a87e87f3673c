package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.file.Path;

/** Where files are made and changed; what tests replace to let steps fail. */
public interface Volume {

    /** Creates a file that must not exist. */
    TargetFile create(Path file) throws IOException;

    /** Opens an existing file to change it in place. */
    TargetFile open(Path file) throws IOException;

    /** Gives a file another name, which no file may have, and makes the name durable. */
    void rename(Path from, Path to) throws IOException;

    /** Gives a file the name of another one, which loses it. Nobody ever sees the name without a file. */
    void replace(Path from, Path to) throws IOException;

    /**
     * Gives a file a second name, which no file may have, and makes it durable.
     *
     * @return whether that was possible; some file systems know one name for a file only
     */
    boolean link(Path file, Path second) throws IOException;

    /** Creates a folder that must not exist, in one that does, and makes its name durable. */
    void createFolder(Path folder) throws IOException;

    /** Removes a file or an empty folder if it is there. */
    void delete(Path file) throws IOException;

    /** Bytes that a new file in this folder can have. */
    long freeBytes(Path folder) throws IOException;

    /** The volumes of this computer. */
    static Volume local() {
        return new LocalVolume();
    }
}
