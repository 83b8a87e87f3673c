package org.verdigris.model.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * All edits of one file, as a value: what each place is to hold compared with the file as it was read.
 *
 * @param changes in the order in which they are applied
 */
public record FileEdits(SequencedMap<SettingKey, Change> changes) {

    public FileEdits {
        changes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(changes));
    }

    /** The edits of a file that was not edited. */
    public static FileEdits none() {
        return new FileEdits(new LinkedHashMap<>(Map.of()));
    }
}
