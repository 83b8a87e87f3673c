package org.verdigris.guest.extract;

/**
 * How files are taken out.
 *
 * @param replace whether files that exist on the host are replaced; otherwise they stay and are reported
 * @param streams whether the named streams are taken too, each as a file beside its own, with {@code %003a} for the
 *                colon
 */
public record ExtractionOptions(boolean replace, boolean streams) {

    /** Nothing is replaced and named streams are left out. */
    public static final ExtractionOptions CAREFUL = new ExtractionOptions(false, false);
}
