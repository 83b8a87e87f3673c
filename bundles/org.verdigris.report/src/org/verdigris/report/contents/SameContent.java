package org.verdigris.report.contents;

import java.util.List;

/**
 * Disks of the same content.
 *
 * @param compared whether contents were compared at all
 * @param groups   of paths, each with at least two
 */
public record SameContent(boolean compared, List<List<String>> groups) {
    public static final SameContent UNKNOWN = new SameContent(false, List.of());

    public SameContent {
        groups = groups.stream().map(List::copyOf).toList();
    }
}
