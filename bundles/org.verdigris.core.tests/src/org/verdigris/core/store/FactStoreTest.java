package org.verdigris.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.estate.DiskFlaw;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.IdeController;
import org.verdigris.model.estate.ParentLocator;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualMachine;

/** The store keeps what it was given, and never lets its own troubles become those of its user. */
final class FactStoreTest {

    @TempDir
    private Path folder;

    @Test
    void aMachineWithAllItsPartsComesBackAsItWas() {
        VirtualMachine machine = EstateFactory.eINSTANCE.createVirtualMachine();
        machine.setName("Zahlstelle \u00e4\u00f6\u00fc");
        machine.setMemory(512L);
        machine.setSoundEnabled(false);
        machine.setModified(Instant.parse("2006-01-01T00:00:00.123456789Z"));
        IdeController controller = EstateFactory.eINSTANCE.createIdeController();
        controller.setId(0);
        controller.getDrives().add(EstateFactory.eINSTANCE.createDrive());
        controller.getDrives().getFirst().setImage(EstateFactory.eINSTANCE.createFileReference());
        controller.getDrives().getFirst().getImage().setAbsolute("");
        machine.getIdeControllers().add(controller);
        try (FactStore store = FactStore.inMemory()) {
            store.remember(List.of(new Facts.Known(stamp("a.vmc"), machine)));
            Facts.Known back = (Facts.Known) recalled(store, "a.vmc");
            assertThat(EcoreUtil.equals(back.element(), machine)).isTrue();
            VirtualMachine again = (VirtualMachine) back.element();
            assertThat(again.getIdeControllers().getFirst().getDrives().getFirst().getImage().getAbsolute()).isEmpty();
            assertThat(again.getIdeControllers().getFirst().getDrives().getFirst().getImage().getRelative()).isNull();
            assertThat(again.getFloppyAutoDetect()).isNull();
        }
    }

    @Test
    void aDiskWithItsFlawsComesBackAsItWas() {
        DiskImage disk = disk("c.vhd");
        DiskFlaw flaw = EstateFactory.eINSTANCE.createDiskFlaw();
        flaw.setRule("F03");
        flaw.setSeverity(Severity.WARNING);
        flaw.setOffset(512L);
        disk.getFlaws().add(flaw);
        ParentLocator locator = EstateFactory.eINSTANCE.createParentLocator();
        locator.setCode("W2ru");
        locator.setText(".\\base.vhd");
        disk.getParentLocators().add(locator);
        try (FactStore store = FactStore.inMemory()) {
            store.remember(List.of(new Facts.Known(stamp("c.vhd"), disk)));
            assertThat(EcoreUtil.equals(((Facts.Known) recalled(store, "c.vhd")).element(), disk)).isTrue();
        }
    }

    @Test
    void aForeignFileIsRememberedAsForeign() {
        try (FactStore store = FactStore.inMemory()) {
            store.remember(List.of(new Facts.Foreign(stamp("a.vnc"))));
            assertThat(recalled(store, "a.vnc")).isEqualTo(new Facts.Foreign(stamp("a.vnc")));
        }
    }

    @Test
    void onlyWhatLiesBelowAFolderIsRecalledWithIt() {
        try (FactStore store = FactStore.inMemory()) {
            for (String file : List.of("vms/a.vhd", "vms/deep/b.vhd", "vms 2/c.vhd", "vms0/d.vhd", "e.vhd")) {
                store.remember(List.of(known(file)));
            }
            assertThat(store.recallBelow(List.of(folder.resolve("vms"))).keySet())
                    .containsExactlyInAnyOrder(folder.resolve("vms/a.vhd"), folder.resolve("vms/deep/b.vhd"));
            assertThat(store.recallBelow(List.of(folder.getRoot()))).hasSize(5);
        }
    }

    @Test
    void whatIsForgottenIsGoneAndWhatIsRememberedAnewReplacesTheOld() {
        try (FactStore store = FactStore.inMemory()) {
            store.remember(List.of(known("a.vhd"), known("b.vhd")));
            store.forget(List.of(folder.resolve("a.vhd")));
            store.remember(List.of(new Facts.Foreign(stamp("b.vhd"))));
            assertThat(store.recall(List.of(folder.resolve("a.vhd")))).isEmpty();
            assertThat(recalled(store, "b.vhd")).isInstanceOf(Facts.Foreign.class);
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsPutAside() throws Exception {
        Path file = Files.writeString(folder.resolve("facts.db"), "no database at all, but as long as one".repeat(50));
        try (FactStore store = FactStore.open(file)) {
            assertThat(store.remembers()).isTrue();
            assertThat(store.remember(List.of(known("a.vhd")))).isTrue();
            assertThat(recalled(store, "a.vhd")).isInstanceOf(Facts.Known.class);
        }
        assertThat(folder.resolve("facts.db.old")).content().startsWith("no database");
    }

    @Test
    void aDatabaseDamagedInTheMiddleIsPutAsideWhenTheDamageShows() throws Exception {
        Path file = folder.resolve("facts.db");
        try (FactStore store = FactStore.open(file)) {
            List<Facts> facts = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                facts.add(known("vms/disk" + i + ".vhd"));
            }
            store.remember(facts);
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 8192, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);
        try (FactStore store = FactStore.open(file)) {
            assertThat(store.recallBelow(List.of(folder))).isEmpty();
            store.remember(List.of(known("a.vhd")));
            assertThat(recalled(store, "a.vhd")).isInstanceOf(Facts.Known.class);
        }
        assertThat(folder.resolve("facts.db.old")).exists();
    }

    @Test
    void aStoreOfAnotherVersionIsPutAside() throws Exception {
        Path file = folder.resolve("facts.db");
        try (FactStore store = FactStore.open(file)) {
            store.remember(List.of(known("a.vhd")));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 7");
        }
        try (FactStore store = FactStore.open(file)) {
            assertThat(store.recall(List.of(folder.resolve("a.vhd")))).isEmpty();
            assertThat(store.remember(List.of(known("a.vhd")))).isTrue();
        }
        assertThat(folder.resolve("facts.db.old")).exists();
    }

    @Test
    void factsThatCannotBeDecodedAreNotBelieved() {
        StoredFacts garbage = new StoredFacts(stamp("a.vhd"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
        assertThat(garbage.facts()).isEmpty();
    }

    @Test
    void aPathThatIsNoneUnderTheseLanguageSettingsIsPassedOver() {
        assertThat(new FactRow(folder.resolve("a.vmc").toString(), 1, 2, "", new byte[0]).stored()).isPresent();
        assertThat(new FactRow("a\u0000.vmc", 1, 2, "", new byte[0]).stored()).isEmpty();
    }

    @Test
    void whereNothingCanBeKeptNothingIsRemembered() throws Exception {
        Path noFolder = Files.createFile(folder.resolve("file")).resolve("sub").resolve("facts.db");
        try (FactStore store = FactStore.open(noFolder)) {
            assertThat(store.remembers()).isFalse();
            assertThat(store.remember(List.of(known("a.vhd")))).isTrue();
            store.forget(List.of(folder));
            assertThat(store.recallBelow(List.of(folder))).isEmpty();
        }
    }

    @Test
    void aWriterThatFindsTheStoreHeldByAnotherProgramIsToldToTryAgain() throws Exception {
        Path file = folder.resolve("facts.db");
        try (FactStore store = FactStore.open(file);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThat(store.remember(List.of(known("a.vhd")))).isFalse();
            statement.execute("COMMIT");
            assertThat(store.remember(List.of(known("a.vhd")))).isTrue();
            assertThat(recalled(store, "a.vhd")).isInstanceOf(Facts.Known.class);
        }
    }

    @Test
    void severalStoresOnOneFileLoseNothing() throws Exception {
        Path file = folder.resolve("facts.db");
        List<Callable<Void>> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int writer = i;
            writers.add(() -> write(file, writer));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Void> each : threads.invokeAll(writers)) {
                each.get();
            }
        }
        try (FactStore store = FactStore.open(file)) {
            assertThat(store.recallBelow(List.of(folder))).hasSize(4 * 50);
        }
        assertThat(folder.resolve("facts.db.old")).doesNotExist();
    }

    private Void write(Path file, int writer) {
        try (FactStore store = FactStore.open(file)) {
            for (int i = 0; i < 50; i++) {
                List<Facts> facts = List.of(known(writer + "/disk" + i + ".vhd"));
                boolean written = store.remember(facts);
                for (int attempt = 0; !written && attempt < 100; attempt++) {
                    written = store.remember(facts);
                }
                assertThat(written).isTrue();
                assertThat(store.recallBelow(List.of(folder))).isNotEmpty();
            }
        }
        return null;
    }

    private Facts recalled(FactStore store, String file) {
        return store.recall(List.of(folder.resolve(file))).get(folder.resolve(file)).facts().orElseThrow();
    }

    private Facts known(String file) {
        return new Facts.Known(stamp(file), disk(file));
    }

    private FileStamp stamp(String file) {
        return new FileStamp(folder.resolve(file), 4711, 1_136_073_600_000_000_001L, "");
    }

    private static DiskImage disk(String name) {
        DiskImage disk = EstateFactory.eINSTANCE.createDiskImage();
        disk.setName(name);
        disk.setType(DiskType.DYNAMIC);
        disk.setCapacity(1L << 40);
        return disk;
    }
}
