package org.verdigris.guest.trim;

/**
 * What goes beside the space that file systems do not use. The files themselves stay.
 *
 * @param pageFile        whether the content of {@code pagefile.sys} goes, unless it may hold a memory dump
 * @param hibernationFile whether the content of {@code hiberfil.sys} goes; a disk that is hibernated is refused anyway
 */
public record TrimOptions(boolean pageFile, boolean hibernationFile) {

    /** Only what the file systems do not use. */
    public static final TrimOptions FREE_SPACE = new TrimOptions(false, false);
}
