package org.verdigris.model.resource;

import static org.verdigris.model.text.Catalogue.sentence;

import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.settings.ConfigurationFile;

/** Makes a network of a configuration file. The network keeps no hold of the file. */
public final class NetworkReader {
    private NetworkReader() {
    }

    /**
     * Reads identity and gateway, what the dialect knows more, and name, path, size and time of the file. What the file
     * does not say is null.
     *
     * @throws IllegalArgumentException when the file describes no network
     */
    public static VirtualNetwork read(ConfigurationFile file, Dialect dialect) {
        if (file.kind() != ConfigurationFile.Kind.NETWORK) {
            throw new IllegalArgumentException(sentence(Messages.NetworkReader_noNetwork, file.file()));
        }
        VirtualNetwork network = EstateFactory.eINSTANCE.createVirtualNetwork();
        FileFacts.fill(network, file);
        new Binder(dialect).read(network, SettingTree.of(file.settings()));
        return network;
    }
}
