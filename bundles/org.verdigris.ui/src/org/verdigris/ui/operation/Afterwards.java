package org.verdigris.ui.operation;

import java.nio.file.Path;
import java.util.List;

/**
 * What there is to do when an operation is done.
 *
 * @param next  what to do, in the order in which it is done; a sentence or two each
 * @param files files that the operation has written for the administrator to read
 */
public record Afterwards(List<String> next, List<Path> files) {
    public Afterwards {
        next = List.copyOf(next);
        files = List.copyOf(files);
    }
}
