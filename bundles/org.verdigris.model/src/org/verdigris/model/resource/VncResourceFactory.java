package org.verdigris.model.resource;

import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Opens {@code .vnc} files; to be registered for that extension, as the bundle does by itself under OSGi. */
public final class VncResourceFactory implements Resource.Factory {
    private final Dialect dialect;

    /** With the shipped dialect. */
    public VncResourceFactory() {
        this(Dialect.shipped());
    }

    /** With a dialect of the estate. */
    public VncResourceFactory(Dialect dialect) {
        this.dialect = Objects.requireNonNull(dialect);
    }

    @Override
    public VncResource createResource(URI uri) {
        return new VncResource(uri, dialect);
    }
}
