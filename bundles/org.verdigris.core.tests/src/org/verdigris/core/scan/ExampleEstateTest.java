package org.verdigris.core.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.store.FactStore;
import org.verdigris.model.estate.Estate;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.testing.example.ExampleLogs;

/** The example estate is what its generator writes, and shows the faults it was given and no others. */
final class ExampleEstateTest {
    private static final Path COMMITTED = Path.of(System.getProperty("user.dir"), "../../releng/examples/estate")
            .normalize();
    private static final int MOST_PACKED_BYTES = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void theCommittedEstateIsWhatTheGeneratorWrites() throws IOException {
        Path written = folder.resolve("estate");
        ExampleEstate.write(written);
        assertThat(contents(COMMITTED)).isEqualTo(contents(written));
    }

    @Test
    void theCommittedLogsAreWhatTheGeneratorWrites() throws IOException {
        Path written = folder.resolve("logs");
        ExampleLogs.write(written);
        assertThat(contents(COMMITTED.resolveSibling("logs"))).isEqualTo(contents(written));
    }

    @Test
    void theEstateStaysSmallEnoughToBeCloned() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(packed);
                Stream<Path> files = Files.walk(COMMITTED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, packing);
            }
        }
        assertThat(packed.size()).isLessThan(MOST_PACKED_BYTES);
    }

    @Test
    void everyDeliberateFaultIsFoundAndNothingElse() throws Exception {
        Estate estate = scan();
        assertThat(estate.getProblems()).extracting(problem -> problem.getKind() + " " + named(problem.getPath()))
                .containsExactlyInAnyOrder("missing-disk sql01.vmc", "missing-parent build.vhd",
                        "damaged-disk nt4-fax.vhd", "unreadable-machine scanner.vmc",
                        "undo-disk-left VirtualPCUndo_old-crm_0_0_07451211062006.vud", "missing-network old-crm.vmc",
                        "duplicate-disk-id payroll-c before upgrade.vhd", "duplicate-mac web01.vmc",
                        "disk-in-several-machines web02.vhd", "missing-image web02.vmc",
                        "orphan-disk old-crm-export.vhd", "orphan-disk payroll-c before upgrade.vhd");
        assertThat(estate.getSetAside()).singleElement().asString().endsWith("reception.vnc");
    }

    @Test
    void theChainOfTheTrainingDisksIsLinkedThroughThreeLevels() throws Exception {
        Estate estate = scan();
        var leaf = estate.getDisks().stream().filter(disk -> disk.getName().startsWith("training-1")).findFirst()
                .orElseThrow();
        assertThat(leaf.getParent().getParent().getName()).startsWith("training-base");
        assertThat(leaf.getParent().getChildren()).hasSize(2);
        assertThat(leaf.getDrives()).hasSize(1);
    }

    private static Estate scan() throws Exception {
        return new EstateScan(EstateDefinition.open(COMMITTED), FactStore.none()).run(ScanProgress.none());
    }

    private static String named(String path) {
        return Path.of(path).getFileName().toString();
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            contents.put(root.relativize(file).toString(), UUID.nameUUIDFromBytes(Files.readAllBytes(file)).toString());
        }
        return contents;
    }
}
