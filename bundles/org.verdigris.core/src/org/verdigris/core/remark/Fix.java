package org.verdigris.core.remark;

import java.util.List;
import java.util.Objects;

import org.verdigris.model.document.Alteration;

/**
 * A way to mend what a remark is about: one step in the document, to be undone like any other. No other file is touched.
 *
 * @param label       what it does, in a few words: "Give the adapter the address 00-03-FF-12-34-56"
 * @param alterations what it does to the document, at least one
 */
public record Fix(String label, List<Alteration> alterations) {
    public Fix {
        Objects.requireNonNull(label);
        alterations = List.copyOf(alterations);
    }
}
