package org.verdigris.core.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.AdapterFacts;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.estate.HostDefinition;
import org.verdigris.core.estate.HostFacts;
import org.verdigris.core.estate.HostSetup;
import org.verdigris.core.estate.PhysicalDiskFacts;
import org.verdigris.core.estate.VolumeFacts;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Host;

/** What an estate file says about hosts is in the estate, and tells which machines are theirs. */
final class HostMappingTest {

    @TempDir
    private Path folder;

    @Test
    void everyFactOfAHostIsInTheModel() throws Exception {
        HostFacts facts = new HostFacts(Optional.of("Virtual Server 2005 R2 SP1"), Optional.of("Windows Server 2003"),
                Optional.of(8192L), Optional.of(4), Optional.of("Xeon"),
                List.of(new VolumeFacts("D:", Optional.of("Data"), Optional.of("NTFS"), Optional.of(100L),
                        Optional.of(40L), Optional.of(folder), Optional.of(12), Optional.of(true))),
                List.of(new PhysicalDiskFacts("Disk 0", Optional.of("SCSI"), Optional.of(200L))),
                List.of(new AdapterFacts("Broadcom", Optional.of("001122334455"), Optional.of(22L),
                        Optional.of("machines"), Optional.of(false))),
                Map.of("vmrc/port", "5900"), new HostSetup(Optional.of("/3GB"), Optional.of("Sentry 8"),
                        List.of("*.vhd"), Optional.of("HVCLUSTER"), Optional.of("up")));
        Estate estate = Ground.scan(new EstateDefinition("Labs", Optional.empty(), List.of(), Map.of(),
                List.of(new HostDefinition("HV-01", List.of(folder), Map.of(), facts))));
        Host host = estate.getHosts().getFirst();
        assertThat(List.of(host.getName(), host.getProduct(), host.getOperatingSystem(), host.getMemory(),
                host.getProcessors(), host.getProcessorName()))
                .containsExactly("HV-01", "Virtual Server 2005 R2 SP1", "Windows Server 2003", 8192L, 4, "Xeon");
        assertThat(host.getFolders()).containsExactly(folder.toString());
        assertThat(host.getVolumes()).singleElement().satisfies(volume -> assertThat(List.of(volume.getName(),
                volume.getLabel(), volume.getFileSystem(), volume.getCapacity(), volume.getFree(), volume.getFolder(),
                volume.getFragmentation(), volume.getCompressed()))
                .containsExactly("D:", "Data", "NTFS", 100L, 40L, folder.toString(), 12, true));
        assertThat(host.getPhysicalDisks()).singleElement()
                .satisfies(disk -> assertThat(List.of(disk.getName(), disk.getBus(), disk.getCapacity()))
                        .containsExactly("Disk 0", "SCSI", 200L));
        assertThat(host.getAdapters()).singleElement()
                .satisfies(adapter -> assertThat(List.of(adapter.getName(), adapter.getAddress(), adapter.getBinding(),
                        adapter.getUse(), adapter.getServicesBound()))
                        .containsExactly("Broadcom", "001122334455", 22L, "machines", false));
        assertThat(List.of(host.getBootOptions(), host.getAntivirus(), host.getAntivirusExclusions(),
                host.getCluster(), host.getNodeState()))
                .containsExactly("/3GB", "Sentry 8", List.of("*.vhd"), "HVCLUSTER", "up");
        assertThat(host.getOptions()).singleElement()
                .satisfies(option -> assertThat(List.of(option.getName(), option.getValue()))
                        .containsExactly("vmrc/port", "5900"));
    }

    @Test
    void aMachineBelongsToTheHostWithTheDeepestFolderAndAVolumeTellsWhereItsDriveIs() throws Exception {
        Ground ground = new Ground(folder);
        ground.disk("two/volume/c.vhd");
        ground.machine("a").disk(0, 0, "D:\\c.vhd", "").write(ground.path("two/vm"));
        Files.createDirectories(ground.path("one"));
        HostFacts facts = new HostFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(new VolumeFacts("D:", Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.of(ground.path("two/volume")))),
                List.of(), List.of(), Map.of());
        Estate estate = Ground.scan(ground.mapped(Map.of(), HostDefinition.of("HV-01", List.of(folder)),
                new HostDefinition("HV-02", List.of(ground.path("two")), Map.of(), facts)));
        assertThat(Ground.machine(estate, "a").getHost().getName()).isEqualTo("HV-02");
        assertThat(estate.getProblems()).isEmpty();
    }
}
