package org.verdigris.guest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Leaves out items that others bring along, as patterns find a folder and what is in it. */
final class Separate {

    private Separate() {
    }

    /** The items that are needed, folders before what is below others. */
    static List<ExtractionItem> of(List<ExtractionItem> items) {
        Set<List<String>> folders = new LinkedHashSet<>();
        List<ExtractionItem> separate = new ArrayList<>();
        List<ExtractionItem> sorted = new ArrayList<>(new LinkedHashSet<>(items));
        sorted.sort(Comparator.comparingInt(item -> item.below().size()));
        for (ExtractionItem item : sorted) {
            if (item.stream().isPresent() || !isBelow(item.below(), folders)) {
                separate.add(item);
            }
            if (item.file().isFolder() && item.stream().isEmpty()) {
                folders.add(item.below());
            }
        }
        return separate;
    }

    private static boolean isBelow(List<String> names, Set<List<String>> folders) {
        for (int i = 0; i < names.size(); i++) {
            if (folders.contains(names.subList(0, i))) {
                return true;
            }
        }
        return false;
    }
}
