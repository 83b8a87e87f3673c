package org.verdigris.core.onward;

import java.nio.file.Path;
import java.util.List;

/** Describes a machine to one kind of product. */
@FunctionalInterface
interface Description {

    /** @param folder where the files will lie, an absolute path */
    List<TextFile> files(OnwardMachine machine, Path folder);

    static Description of(Destination destination) {
        return switch (destination) {
            case LIBVIRT -> new DomainXml();
            case QEMU -> new QemuCommand();
            case OVF -> new OvfDescriptor();
            case VMWARE -> new VmxFile();
            case HYPER_V -> new HyperVScript();
            case AZURE -> new AzureList();
        };
    }
}
