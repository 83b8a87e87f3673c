package org.verdigris.core.scan;

import java.nio.file.Path;

import org.verdigris.core.estate.AdapterFacts;
import org.verdigris.core.estate.HostDefinition;
import org.verdigris.core.estate.HostFacts;
import org.verdigris.core.estate.HostSetup;
import org.verdigris.core.estate.PhysicalDiskFacts;
import org.verdigris.core.estate.VolumeFacts;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.HostAdapter;
import org.verdigris.model.estate.HostOption;
import org.verdigris.model.estate.PhysicalDisk;
import org.verdigris.model.estate.Volume;

/** Carries what an estate file says about a host into the model. */
final class HostMapping {

    private HostMapping() {
    }

    static Host host(HostDefinition definition) {
        HostFacts facts = definition.facts();
        Host host = EstateFactory.eINSTANCE.createHost();
        host.setName(definition.name());
        definition.folders().forEach(folder -> host.getFolders().add(folder.toString()));
        facts.product().ifPresent(host::setProduct);
        facts.operatingSystem().ifPresent(host::setOperatingSystem);
        facts.memory().ifPresent(host::setMemory);
        facts.processors().ifPresent(host::setProcessors);
        facts.processorName().ifPresent(host::setProcessorName);
        setup(facts.setup(), host);
        facts.volumes().forEach(each -> host.getVolumes().add(volume(each)));
        facts.physicalDisks().forEach(each -> host.getPhysicalDisks().add(physicalDisk(each)));
        facts.adapters().forEach(each -> host.getAdapters().add(adapter(each)));
        facts.options().forEach((key, value) -> host.getOptions().add(option(key, value)));
        return host;
    }

    private static void setup(HostSetup setup, Host host) {
        setup.bootOptions().ifPresent(host::setBootOptions);
        setup.antivirus().ifPresent(host::setAntivirus);
        host.getAntivirusExclusions().addAll(setup.antivirusExclusions());
        setup.cluster().ifPresent(host::setCluster);
        setup.nodeState().ifPresent(host::setNodeState);
    }

    private static Volume volume(VolumeFacts facts) {
        Volume volume = EstateFactory.eINSTANCE.createVolume();
        volume.setName(facts.name());
        facts.label().ifPresent(volume::setLabel);
        facts.fileSystem().ifPresent(volume::setFileSystem);
        facts.capacity().ifPresent(volume::setCapacity);
        facts.free().ifPresent(volume::setFree);
        facts.folder().map(Path::toString).ifPresent(volume::setFolder);
        facts.fragmentation().ifPresent(volume::setFragmentation);
        facts.compressed().ifPresent(volume::setCompressed);
        return volume;
    }

    private static PhysicalDisk physicalDisk(PhysicalDiskFacts facts) {
        PhysicalDisk disk = EstateFactory.eINSTANCE.createPhysicalDisk();
        disk.setName(facts.name());
        facts.bus().ifPresent(disk::setBus);
        facts.capacity().ifPresent(disk::setCapacity);
        return disk;
    }

    private static HostAdapter adapter(AdapterFacts facts) {
        HostAdapter adapter = EstateFactory.eINSTANCE.createHostAdapter();
        adapter.setName(facts.name());
        facts.address().ifPresent(adapter::setAddress);
        facts.binding().ifPresent(adapter::setBinding);
        facts.use().ifPresent(adapter::setUse);
        facts.servicesBound().ifPresent(adapter::setServicesBound);
        return adapter;
    }

    private static HostOption option(String key, String value) {
        HostOption option = EstateFactory.eINSTANCE.createHostOption();
        option.setName(key);
        option.setValue(value);
        return option;
    }
}
