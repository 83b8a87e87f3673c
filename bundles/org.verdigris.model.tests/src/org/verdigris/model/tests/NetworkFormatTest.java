package org.verdigris.model.tests;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.resource.VncResourceFactory;
import org.verdigris.model.settings.ConfigurationFile;

final class NetworkFormatTest implements FormatContract {
    @Override
    public String text() {
        return Samples.network().text();
    }

    @Override
    public String fileName() {
        return "Internal network.vnc";
    }

    @Override
    public ConfigurationFile.Kind kind() {
        return ConfigurationFile.Kind.NETWORK;
    }

    @Override
    public Resource resource(Path file) {
        return new VncResourceFactory().createResource(URI.createFileURI(file.toString()));
    }

    @Override
    public void change(Resource resource) {
        ((VirtualNetwork) resource.getContents().getFirst()).setGateway(23L);
    }
}
