package org.verdigris.guest;

import java.util.List;

/**
 * What a folder holds.
 *
 * @param files    its files, folders and links in the order of the file system
 * @param warnings a sentence for each part that could not be read; empty if the listing is complete
 */
public record Listing(List<GuestFile> files, List<String> warnings) {

    public Listing {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }
}
