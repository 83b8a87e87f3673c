package org.verdigris.ui.thing;

import java.util.Objects;

import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.NamedElement;

/**
 * Which thing of an estate is meant, in a way that outlives a rescan and a restart: its kind and the path of its file,
 * for a host its name.
 */
public record ThingRef(ThingKind kind, String key) {
    public ThingRef {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(key);
    }

    public static ThingRef of(NamedElement thing) {
        return new ThingRef(ThingKind.of(thing), thing instanceof FileElement file ? file.getPath() : thing.getName());
    }
}
