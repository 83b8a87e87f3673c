package org.verdigris.guest.extract;

/**
 * What was taken out.
 *
 * @param files   files and streams that are complete on the host
 * @param folders folders that are on the host now
 * @param bytes   bytes of those files
 * @param renamed files and folders with another name than in the guest
 * @param links   links that were left out
 * @param missing files, folders and parts of folders that were asked for and are not there
 */
public record ExtractionResult(long files, long folders, long bytes, long renamed, long links, long missing) {

    /** Before anything was taken. */
    public static final ExtractionResult NOTHING = new ExtractionResult(0, 0, 0, 0, 0, 0);

    /** The sums of two. */
    public ExtractionResult plus(ExtractionResult other) {
        return new ExtractionResult(files + other.files, folders + other.folders, bytes + other.bytes,
                renamed + other.renamed, links + other.links, missing + other.missing);
    }

    /** Whether all that was asked for is on the host. */
    public boolean complete() {
        return missing == 0;
    }
}
