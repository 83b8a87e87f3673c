package org.verdigris.core.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.scan.EstateScan;
import org.verdigris.core.scan.ScanProgress;
import org.verdigris.core.store.FactStore;
import org.verdigris.model.estate.Estate;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.testing.vmc.VncBuilder;

/** Who uses a file, a network or an address. */
final class UsagesTest {

    private static final long SIZE = 8L << 20;
    private static final UUID BASE = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final String NETWORK = "00D67AACDFC2499DBD9222F7A0A29D54";
    private static final String MAC = "0003FF3F6A8B";

    @TempDir
    private Path folder;

    private static VmcBuilder machine(String name) {
        return VmcBuilder.machine(name).product("Microsoft Virtual Server 2005 R2", "1.1.465.0");
    }

    private List<String> usages(String thing) throws InterruptedException {
        return Usages.of(scan(), Sought.parse(thing)).stream()
                .map(usage -> usage.role() + " " + usage.name() + " " + usage.place()).map(String::strip).toList();
    }

    private Estate scan() throws InterruptedException {
        try (FactStore store = FactStore.none()) {
            return new EstateScan(EstateDefinition.of(List.of(folder)), store).run(ScanProgress.none());
        }
    }

    private Path path(String name) {
        return folder.resolve(name);
    }

    @Test
    void aDiskIsUsedByMachinesChildrenThoseWhoHaveChildrenAndBackups() throws IOException, InterruptedException {
        VhdBuilder.dynamic(SIZE).id(BASE).write(path("base.vhd"));
        VhdBuilder.differencing(SIZE, BASE, "base.vhd").id(UUID.randomUUID()).relativeLocator(".\\base.vhd")
                .write(path("child.vhd"));
        Files.copy(path("base.vhd"), path("base.vhd.bak"));
        machine("a").disk(0, 0, "", ".\\base.vhd").write(folder);
        machine("b").disk(0, 1, "", ".\\child.vhd").write(folder);
        assertThat(usages(path("base.vhd").toString())).containsExactly("DISK a IDE 0:0", "PARENT child.vhd",
                "CHAIN b IDE 0:1", "BACKUP base.vhd.bak");
        assertThat(usages(path("child.vhd").toString())).containsExactly("DISK b IDE 0:1");
    }

    @Test
    void anUndoDiskIsUsedAsSuchAndItsMachineIsNotSaidToBuildOnItsOwnDisk() throws IOException, InterruptedException {
        VhdBuilder.dynamic(SIZE).id(BASE).write(path("base.vhd"));
        VhdBuilder.differencing(SIZE, BASE, "base.vhd").id(UUID.randomUUID()).relativeLocator(".\\base.vhd")
                .write(path("undo.vud"));
        machine("a").undoDisks(true).disk(0, 0, "", ".\\base.vhd").undoDisk(0, 0, "", ".\\undo.vud").write(folder);
        assertThat(usages(path("undo.vud").toString())).containsExactly("UNDO_DISK a IDE 0:0");
        assertThat(usages(path("base.vhd").toString())).containsExactly("DISK a IDE 0:0", "PARENT undo.vud");
    }

    @Test
    void imagesAndSavedStatesAreUsedByTheirMachines() throws IOException, InterruptedException {
        Files.writeString(path("setup.iso"), "iso");
        Files.writeString(path("boot.vfd"), "floppy");
        Files.writeString(path("a.vsv"), "state");
        machine("a").cd(1, 0, "", ".\\setup.iso").floppy("", ".\\boot.vfd").savedState("", ".\\a.vsv").write(folder);
        assertThat(usages(path("setup.iso").toString())).containsExactly("CD a IDE 1:0");
        assertThat(usages(path("boot.vfd").toString())).containsExactly("FLOPPY a Floppy 0");
        assertThat(usages(path("a.vsv").toString())).containsExactly("SAVED_STATE a");
    }

    @Test
    void aFileThatIsMissingIsFoundByThePathThatMachinesGive() throws IOException, InterruptedException {
        machine("a").disk(0, 0, "D:\\VMs\\gone.vhd", "").write(folder);
        assertThat(usages("d:\\vms\\GONE.vhd")).containsExactly("DISK a IDE 0:0");
        assertThat(usages("D:\\VMs\\other.vhd")).isEmpty();
    }

    @Test
    void aDriveThatWasTakenOutUsesNothing() throws IOException, InterruptedException {
        VhdBuilder.dynamic(SIZE).id(BASE).write(path("base.vhd"));
        machine("a").disk(0, 0, "", ".\\base.vhd")
                .setting("hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/drive_type", "integer",
                        "0")
                .write(folder);
        assertThat(usages(path("base.vhd").toString())).isEmpty();
    }

    @Test
    void aNetworkIsUsedByTheAdaptersWithItsIdentityAndNamedByOthers() throws IOException, InterruptedException {
        VncBuilder.network("LAN").id(NETWORK).write(folder);
        machine("a").adapter(NETWORK, "LAN", MAC).write(folder);
        machine("b").adapter("11D67AACDFC2499DBD9222F7A0A29D54", "lan", "0003FF000001").write(folder);
        machine("c").adapter("22D67AACDFC2499DBD9222F7A0A29D54", "DMZ", "0003FF000002").write(folder);
        assertThat(usages(path("LAN.vnc").toString())).containsExactly("NETWORK a Adapter 1",
                "NETWORK_NAME b Adapter 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {NETWORK, "{00D67AAC-DFC2-499D-BD92-22F7A0A29D54}", "00d67aac-dfc2-499d-bd92-22f7a0a29d54"})
    void aNetworkIsFoundByItsIdentityInEveryForm(String id) throws IOException, InterruptedException {
        machine("a").adapter(NETWORK, "LAN", MAC).write(folder);
        assertThat(usages(id)).containsExactly("NETWORK a Adapter 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {MAC, "00-03-FF-3F-6A-8B", "00:03:ff:3f:6a:8b"})
    void anAddressIsFoundInEveryForm(String address) throws IOException, InterruptedException {
        machine("a").adapter(NETWORK, "LAN", MAC).write(folder);
        machine("b").adapter(NETWORK, "LAN", "0003FF000001").write(folder);
        assertThat(usages(address)).containsExactly("ADDRESS a Adapter 1");
    }
}
