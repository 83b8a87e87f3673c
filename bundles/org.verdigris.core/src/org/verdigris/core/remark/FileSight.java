package org.verdigris.core.remark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.verdigris.disk.PathMapping;

/**
 * Which files there are. A file system can take its time, above all on a share; who must not wait for it gives a sight
 * that looks in the background and knows nothing until it has looked. Of a path that is not known yet nothing is said.
 */
public interface FileSight {

    /** Whether it can be said now if there is such a file. */
    boolean knows(Path wanted);

    /** The file that a path, whose case may be wrong, leads to; empty if there is none, or it is not known yet. */
    Optional<Path> find(Path wanted);

    /** Asks the file system each time. */
    static FileSight direct() {
        return new FileSight() {
            @Override
            public boolean knows(Path wanted) {
                return true;
            }

            @Override
            public Optional<Path> find(Path wanted) {
                return PathMapping.existing(wanted).filter(Files::isRegularFile);
            }
        };
    }
}
