package org.verdigris.guest.extract;

/**
 * How files are taken out.
 *
 * @param replace whether files that exist on the host are replaced; otherwise they stay and are reported
 * @param streams whether the named streams are taken too, each as a file beside its own, with {@code %003a} for the
 *                colon
 * @param metadata whether the file system's own files are taken with the folder that they are in; one that is named is
 *                 taken in any case
 */
public record ExtractionOptions(boolean replace, boolean streams, boolean metadata) {

    /** Nothing is replaced and named streams are left out. */
    public static final ExtractionOptions CAREFUL = new ExtractionOptions(false, false);

    /** The file system's own files are left out. */
    public ExtractionOptions(boolean replace, boolean streams) {
        this(replace, streams, false);
    }
}
