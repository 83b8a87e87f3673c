package org.verdigris.model.resource;

import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Opens {@code .vmc} files; to be registered for that extension, as the bundle does by itself under OSGi. */
public final class VmcResourceFactory implements Resource.Factory {
    private final Dialect dialect;

    /** With the shipped dialect. */
    public VmcResourceFactory() {
        this(Dialect.shipped());
    }

    /** With a dialect of the estate. */
    public VmcResourceFactory(Dialect dialect) {
        this.dialect = Objects.requireNonNull(dialect);
    }

    @Override
    public VmcResource createResource(URI uri) {
        return new VmcResource(uri, dialect);
    }
}
