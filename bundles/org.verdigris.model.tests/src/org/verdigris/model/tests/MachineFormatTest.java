package org.verdigris.model.tests;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.resource.VmcResourceFactory;
import org.verdigris.model.settings.ConfigurationFile;

final class MachineFormatTest implements FormatContract {
    @Override
    public String text() {
        return Samples.machine().text();
    }

    @Override
    public String fileName() {
        return "payroll.vmc";
    }

    @Override
    public ConfigurationFile.Kind kind() {
        return ConfigurationFile.Kind.MACHINE;
    }

    @Override
    public Resource resource(Path file) {
        return new VmcResourceFactory().createResource(URI.createFileURI(file.toString()));
    }

    @Override
    public void change(Resource resource) {
        ((VirtualMachine) resource.getContents().getFirst()).setMemory(1024L);
    }
}
