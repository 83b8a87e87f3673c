package org.verdigris.ui.disk.reading;

/**
 * How much of a file is read.
 *
 * @param name  the file's name without its folder
 * @param done  in the unit of {@code total}
 * @param total 0 while it is not known
 */
public record Amount(String name, long done, long total) {
    /** 0 to 100. */
    public int percent() {
        return total <= 0 ? 0 : (int) Math.clamp(done * 100.0 / total, 0, 100);
    }
}
