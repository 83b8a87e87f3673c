package org.verdigris.ui.operation;

import java.nio.file.Path;
import java.util.Objects;

import org.verdigris.ui.picture.Picture;

/**
 * What a plan does to a value in one file.
 *
 * @param sign   whether the file is changed, stays, or is held back
 * @param before the value it has; empty if it has none
 * @param after  the value it will have; empty if it has none then, or stays as it is
 * @param note   what is to be minded, in a sentence; empty if nothing is
 */
public record ValueRow(Picture sign, Path file, String before, String after, String note) {
    public ValueRow {
        Objects.requireNonNull(sign);
        Objects.requireNonNull(file);
        Objects.requireNonNull(note);
    }

    String name() {
        return file.getFileName().toString();
    }
}
