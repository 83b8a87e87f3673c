package org.verdigris.core.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.store.FactStore;
import org.verdigris.core.store.FileStamp;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.resource.Dialect;
import org.verdigris.testing.vmc.VncBuilder;

/** A second scan reads what changed and nothing else, and comes to the same estate. */
final class RescanTest {

    private static final Instant LONG_AGO = Instant.parse("2006-01-01T00:00:00.5Z");

    @TempDir
    private Path folder;
    private Ground ground;
    private FactStore store;

    /** The real reading, which writes down what it is asked for. */
    private static final class Logged implements Reading {
        private final Queue<String> files = new ConcurrentLinkedQueue<>();
        private Reading reading;

        private Reading through(Dialect dialect) {
            reading = new FileReading(dialect);
            return this;
        }

        @Override
        public FileStamp stamp(FoundFile file) {
            return reading.stamp(file);
        }

        @Override
        public Outcome read(FoundFile file) {
            files.add(file.path().getFileName().toString());
            return reading.read(file);
        }
    }

    @BeforeEach
    void lay() throws IOException {
        ground = new Ground(Files.createDirectory(folder.resolve("estate")));
        ground.disk("base.vhd");
        ground.child("leaf.vhd", "base.vhd");
        ground.machine("a").disk(0, 0, "", "leaf.vhd").adapter("", "", "0003FF1B6AD5").write(ground.folder());
        VncBuilder.network("lan").id("00D67AACDFC2499DBD9222F7A0A29D54").write(ground.folder());
        Files.writeString(ground.path("other.vnc"), "[Connection]\r\n");
        Files.write(ground.path("broken.vhd"), new byte[2048]);
        store = FactStore.open(folder.resolve("facts.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void nothingIsReadTwiceAndTheEstateIsTheSame() throws Exception {
        Logged reading = new Logged();
        Estate first = scan(reading);
        assertThat(reading.files).containsExactlyInAnyOrder("base.vhd", "leaf.vhd", "a.vmc", "lan.vnc", "other.vnc",
                "broken.vhd");
        Logged again = new Logged();
        Estate second = scan(again);
        assertThat(again.files).isEmpty();
        first.eUnset(EstatePackage.Literals.ESTATE__SCANNED);
        second.eUnset(EstatePackage.Literals.ESTATE__SCANNED);
        assertThat(EcoreUtil.equals(first, second)).isTrue();
    }

    @Test
    void whatWasRememberedSurvivesTheEndOfTheProgram() throws Exception {
        scan(new Logged());
        store.close();
        store = FactStore.open(folder.resolve("facts.db"));
        Logged again = new Logged();
        scan(again);
        assertThat(again.files).isEmpty();
    }

    @Test
    void aChangedFileIsReadAgainEvenIfItIsAsLongAsBefore() throws Exception {
        scan(new Logged());
        long size = Files.size(ground.path("a.vmc"));
        ground.machine("a").disk(0, 0, "", "base.vhd").adapter("", "", "0003FF1B6AD5").write(ground.folder());
        Files.setLastModifiedTime(ground.path("a.vmc"), FileTime.from(LONG_AGO));
        assertThat(Files.size(ground.path("a.vmc"))).isEqualTo(size);
        Logged again = new Logged();
        Estate estate = scan(again);
        assertThat(again.files).containsExactly("a.vmc");
        assertThat(Ground.disk(estate, "base.vhd").getDrives()).hasSize(1);
    }

    @Test
    void whatIsDeletedIsForgottenAndNewlyReadWhenItComesBack() throws Exception {
        scan(new Logged());
        Path aside = Files.move(ground.path("leaf.vhd"), folder.resolve("aside"));
        Estate without = scan(new Logged());
        assertThat(Ground.kinds(without)).contains("missing-disk");
        assertThat(store.recall(List.of(ground.path("leaf.vhd")))).isEmpty();
        Files.move(aside, ground.path("leaf.vhd"));
        Logged again = new Logged();
        scan(again);
        assertThat(again.files).containsExactly("leaf.vhd");
    }

    @Test
    void whatLiesOnAShareThatIsNotThereAtTheMomentIsNotForgotten() throws Exception {
        scan(new Logged());
        Files.move(ground.folder(), folder.resolve("offline"));
        assertThat(Ground.kinds(scan(new Logged()))).containsExactly("unreadable-folder");
        Files.move(folder.resolve("offline"), ground.folder());
        Logged again = new Logged();
        scan(again);
        assertThat(again.files).isEmpty();
    }

    @Test
    void aFileThatChangedInTheSecondInWhichItWasReadIsReadAgainIfItsFileSystemCountsInSeconds() throws Exception {
        Instant thisSecond = Instant.ofEpochSecond(Instant.now().getEpochSecond());
        Files.setLastModifiedTime(ground.path("a.vmc"), FileTime.from(thisSecond));
        scan(new Logged());
        Logged again = new Logged();
        scan(again);
        assertThat(again.files).containsExactly("a.vmc");
    }

    @Test
    void aStoreThatRemembersNothingOnlyCostsTime() throws Exception {
        store = FactStore.none();
        scan(new Logged());
        Logged again = new Logged();
        Estate estate = scan(again);
        assertThat(again.files).hasSize(6);
        assertThat(estate.getMachines()).hasSize(1);
    }

    @Test
    void whatWasReadThroughAnotherDialectIsReadAgainExceptDisks() throws Exception {
        ground.machine("a").adapter("", "", "0003FF1B6AD5").setting("settings/cpu/weight", "integer", "250")
                .write(ground.folder());
        assertThat(scan(new Logged()).getMachines().getFirst().getCpuWeight()).isNull();
        Path dialect = Files.writeString(folder.resolve("own.dialect"), "cpu.weight = settings/cpu/weight\n");
        Logged reading = new Logged();
        Estate estate = scan(ground.through(dialect), reading);
        assertThat(reading.files).containsExactlyInAnyOrder("a.vmc", "lan.vnc", "other.vnc");
        assertThat(estate.getMachines().getFirst().getCpuWeight()).isEqualTo(250L);
        Logged again = new Logged();
        assertThat(scan(ground.through(dialect), again).getMachines().getFirst().getCpuWeight()).isEqualTo(250L);
        assertThat(again.files).isEmpty();
        Files.writeString(dialect, "cpu.weight = settings/cpu/other\n");
        assertThat(scan(ground.through(dialect), new Logged()).getMachines().getFirst().getCpuWeight()).isNull();
    }

    private Estate scan(Logged reading) throws InterruptedException {
        return scan(ground.definition(), reading);
    }

    private Estate scan(EstateDefinition definition, Logged reading) throws InterruptedException {
        return new EstateScan(definition, store, reading::through).run(ScanProgress.none());
    }
}
