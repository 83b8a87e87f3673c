package org.verdigris.disk.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.verdigris.disk.operation.Step;

/**
 * How files come to be in another folder. On their own volume they are moved in one step. On another volume they are
 * copied, and what was there before is set aside.
 *
 * @param sameVolume whether the folder is on the volume of the files
 * @param moved      the sentence about a file that moves
 * @param copied     the sentence about a file that is copied
 * @param removed    the sentence about a file that was copied
 */
public record Relocation(boolean sameVolume, String moved, String copied, String removed) {

    public Relocation {
        Objects.requireNonNull(moved);
        Objects.requireNonNull(copied);
        Objects.requireNonNull(removed);
    }

    /** Whether two existing folders are on one volume. */
    public static boolean isSameVolume(Path one, Path other) throws IOException {
        return Files.getFileStore(one).equals(Files.getFileStore(other));
    }

    /** The steps that bring one file to its place. */
    public List<Step> steps(Path file, Path place) throws IOException {
        return sameVolume ? List.of(Step.move(file, place, moved))
                : List.of(Step.copy(file, place, copied), Step.remove(file, removed));
    }
}
