package org.verdigris.model.resource;

import org.eclipse.emf.common.util.URI;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.settings.ConfigurationFile;

/**
 * A {@code .vmc} file as EMF resource with one {@link VirtualMachine}. Saving writes only the settings that changed;
 * all other bytes stay as they are, and loading and saving without a change leaves the file untouched.
 */
public final class VmcResource extends ConfigurationResource {
    /** A resource for the file of a URI, read through a dialect. */
    public VmcResource(URI uri, Dialect dialect) {
        super(uri, dialect);
    }

    @Override
    VirtualMachine read(ConfigurationFile file, Dialect dialect) {
        return MachineReader.read(file, dialect);
    }
}
