package org.verdigris.model.resource;

import org.eclipse.emf.common.util.URI;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.settings.ConfigurationFile;

/**
 * A {@code .vnc} file as EMF resource with one {@link VirtualNetwork}. Saving writes only the settings that changed;
 * all other bytes stay as they are, and loading and saving without a change leaves the file untouched.
 */
public final class VncResource extends ConfigurationResource {
    /** A resource for the file of a URI, read through a dialect. */
    public VncResource(URI uri, Dialect dialect) {
        super(uri, dialect);
    }

    @Override
    VirtualNetwork read(ConfigurationFile file, Dialect dialect) {
        return NetworkReader.read(file, dialect);
    }
}
