package org.verdigris.ui.disk.files;

import java.util.ArrayList;
import java.util.List;

import org.verdigris.ui.wording.Phrase;

/** Remarks of which there may be any number: the first are kept, the others counted. For one thread. */
final class Notes {
    private static final int MOST_KEPT = 3;

    private final List<String> first = new ArrayList<>();
    private int count;

    void add(String sentence) {
        count++;
        if (first.size() < MOST_KEPT) {
            first.add(sentence);
        }
    }

    int count() {
        return count;
    }

    /** The first remarks and how many more there are. */
    String told() {
        int more = count - first.size();
        String told = String.join(" ", first);
        return more == 0 ? told : told + ' ' + Phrase.of(FilesMessages.Notes_more, more);
    }
}
