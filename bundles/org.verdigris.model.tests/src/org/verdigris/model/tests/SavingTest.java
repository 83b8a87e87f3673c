package org.verdigris.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.resource.VmcResource;
import org.verdigris.model.resource.VmcResourceFactory;
import org.verdigris.testing.vmc.VmcBuilder;

/** Saving a machine writes what differs and leaves what nobody understands. */
final class SavingTest {
    @TempDir
    private Path folder;

    @Test
    void eachKindOfFeatureIsWritten() throws IOException {
        String text = saved(Samples.machine().without("settings/notes"), machine -> {
            machine.setMemory(1024L);
            machine.getUndo().setEnabled(true);
            machine.setNotes("first\r\nsecond");
            machine.getBios().setTimeSyncAtBoot(true);
            machine.getNetworkAdapters().getFirst().setAddress("0003FF000001");
        });
        assertThat(text).contains("<ram_size type=\"integer\">1024</ram_size>",
                "<enabled type=\"boolean\">true</enabled>", "<notes type=\"string\">first\r\nsecond</notes>",
                "<time_sync_at_boot type=\"boolean\">true</time_sync_at_boot>",
                "<ethernet_card_address type=\"bytes\">0003FF000001</ethernet_card_address>");
    }

    @Test
    void aNewDriveBecomesALocation() throws IOException {
        String text = saved(VmcBuilder.machine("m").disk(0, 0, "C:\\a.vhd", ".\\a.vhd"), machine -> {
            Drive drive = EstateFactory.eINSTANCE.createDrive();
            drive.setId(1);
            drive.setDriveType(1L);
            FileReference image = EstateFactory.eINSTANCE.createFileReference();
            image.setAbsolute("C:\\b.vhd");
            image.setRelative("");
            drive.setImage(image);
            machine.getIdeControllers().getFirst().getDrives().add(drive);
        });
        assertThat(text).contains("\t\t\t\t\t</location>\r\n\t\t\t\t\t<location id=\"1\">\r\n"
                + "\t\t\t\t\t\t<drive_type type=\"integer\">1</drive_type>\r\n\t\t\t\t\t\t<pathname>\r\n"
                + "\t\t\t\t\t\t\t<absolute type=\"string\">C:\\b.vhd</absolute>\r\n"
                + "\t\t\t\t\t\t\t<relative type=\"string\" />\r\n\t\t\t\t\t\t</pathname>\r\n\t\t\t\t\t</location>\r\n");
    }

    @Test
    void aRemovedDriveTakesItsLocationUnlessThereIsMoreInIt() throws IOException {
        VmcBuilder before = VmcBuilder.machine("m").disk(0, 0, "C:\\a.vhd", "").disk(0, 1, "C:\\b.vhd", "");
        Consumer<VirtualMachine> removal = machine -> machine.getIdeControllers().getFirst().getDrives().remove(1);
        assertThat(saved(before, removal)).isEqualTo(VmcBuilder.machine("m").disk(0, 0, "C:\\a.vhd", "").text());
        String own = "hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=1]/own";
        assertThat(saved(before.setting(own, "string", "kept"), removal)).contains("<location id=\"1\">\r\n"
                + "\t\t\t\t\t\t<own type=\"string\">kept</own>\r\n\t\t\t\t\t</location>");
    }

    @Test
    void unknownElementsAndIllegalTextsStay() throws IOException {
        VmcBuilder odd = Samples.machine().setting("own/thing[@id=x]/y", "float", "1.5")
                .setting("settings/guest_os", "integer", "many");
        assertThat(saved(odd, machine -> machine.setMemory(256L)))
                .isEqualTo(odd.text().replace(">512</ram_size>", ">256</ram_size>"));
    }

    @Test
    void anIllegalValueIsRefusedAndTheFileStays() throws IOException {
        Path path = Samples.machine().write(folder);
        byte[] bytes = Files.readAllBytes(path);
        VmcResource resource = load(path);
        machine(resource).setMemory(1L);
        assertThatThrownBy(() -> resource.save(Map.of())).isInstanceOf(IOException.class)
                .hasMessageContaining("payroll.vmc was not written").hasMessageContaining("4 to 3712 MB");
        assertThat(path).hasBinaryContent(bytes);
    }

    @Test
    void anAddressOfAnotherLengthIsRefusedForANewAdapterToo() throws IOException {
        VmcResource resource = load(VmcBuilder.machine("m").write(folder));
        NetworkAdapter adapter = EstateFactory.eINSTANCE.createNetworkAdapter();
        adapter.setId(0);
        adapter.setAddress("0003FF");
        machine(resource).getNetworkAdapters().add(adapter);
        assertThatThrownBy(() -> resource.save(Map.of())).isInstanceOf(IOException.class)
                .hasMessageContaining("must have 12 characters, not 6.");
    }

    @Test
    void objectsOfOneIdOrOfNoneAreRefused() throws IOException {
        VmcResource twice = load(Samples.machine().write(folder));
        machine(twice).getSerialPorts().addAll(List.of(EstateFactory.eINSTANCE.createSerialPort(),
                EstateFactory.eINSTANCE.createSerialPort()));
        assertThatThrownBy(() -> twice.save(Map.of())).hasMessageContaining("has no id");
        machine(twice).getSerialPorts().forEach(port -> port.setId(0));
        assertThatThrownBy(() -> twice.save(Map.of())).hasMessageContaining("two elements")
                .hasMessageContaining("serial_port[@id=0]");
    }

    @Test
    void whatHasNoKnownPlaceIsNotWritten() throws IOException {
        VmcResource resource = load(Samples.machine().write(folder));
        machine(resource).setStartDelay(30L);
        assertThatThrownBy(() -> resource.save(Map.of())).isInstanceOf(IOException.class)
                .hasMessageContaining("nobody knows where the product keeps start.delay")
                .hasMessageContaining("host's COM interface");
    }

    @Test
    void throughAnUnconfirmedPlaceOnlyPresentLeavesAreChanged() throws IOException {
        VmcBuilder scsi = DialectTest.withScsi();
        assertThat(saved(scsi, machine -> machine.getScsiControllers().getFirst().setShared(false)))
                .isEqualTo(scsi.text().replace(">true</bus_shared>", ">false</bus_shared>"));
        VmcResource creating = load(scsi.write(folder));
        machine(creating).getScsiControllers().get(1).setShared(true);
        assertThatThrownBy(() -> creating.save(Map.of())).hasMessageContaining("not confirmed")
                .hasMessageContaining("made_up_controller[@id=1]/bus_shared");
        VmcResource removing = load(scsi.write(folder));
        machine(removing).getScsiControllers().clear();
        assertThatThrownBy(() -> removing.save(Map.of())).hasMessageContaining("not confirmed");
    }

    @Test
    void theResourceServesAResourceSetAndStreamsWithoutOsgi() throws IOException {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("vmc",
                new VmcResourceFactory(Dialect.shipped()));
        Path path = Samples.machine().write(folder);
        VmcResource resource = (VmcResource) set.getResource(URI.createFileURI(path.toString()), true);
        assertThat(machine(resource).getName()).isEqualTo("payroll");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of());
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(path));
        resource.unload();
        resource.load(new ByteArrayInputStream(out.toByteArray()), Map.of());
        assertThat(machine(resource).getMemory()).isEqualTo(512L);
    }

    @Test
    void aNetworkInTheFileOfAMachineIsRefused() throws IOException {
        Path path = Files.write(folder.resolve("n.vmc"), Samples.network().bytes());
        assertThatThrownBy(() -> load(path)).isInstanceOf(IOException.class).hasMessageContaining("virtual network");
    }

    private String saved(VmcBuilder builder, Consumer<VirtualMachine> change) throws IOException {
        Path path = builder.write(folder);
        VmcResource resource = load(path);
        resource.setTrackingModification(true);
        change.accept(machine(resource));
        resource.save(Map.of());
        assertThat(resource.isModified()).isFalse();
        return String.join("", Texts.lines(Files.readAllBytes(path)));
    }

    private static VmcResource load(Path path) throws IOException {
        VmcResource resource = new VmcResourceFactory().createResource(URI.createFileURI(path.toString()));
        resource.load(Map.of());
        return resource;
    }

    private static VirtualMachine machine(VmcResource resource) {
        return (VirtualMachine) resource.getContents().getFirst();
    }
}
