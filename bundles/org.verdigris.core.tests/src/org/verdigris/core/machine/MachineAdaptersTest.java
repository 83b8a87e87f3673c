package org.verdigris.core.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.Difference;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.settings.SettingException;
import org.verdigris.testing.vmc.VmcBuilder;

/** Adapters are connected, added, removed and copied; nothing but their leaves changes. */
final class MachineAdaptersTest {
    private static final String ADAPTER = "hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=%d]/";
    private static final MachineNetwork LAN = new MachineNetwork("LAN", "00D67AACDFC2499DBD9222F7A0A29D54");
    private static final MachineNetwork LAB = new MachineNetwork("Lab", "11D67AACDFC2499DBD9222F7A0A29D54");
    private static final MacAddress FIRST = new MacAddress("0003FF000001");

    @TempDir
    private Path folder;

    private ConfigurationDocument document;

    private MachineAdapters open(VmcBuilder machine) throws IOException {
        document = ConfigurationDocument.open(machine.write(folder), Dialect.shipped());
        return new MachineAdapters(document);
    }

    private static VmcBuilder connected() {
        return VmcBuilder.machine("web01").adapter(LAN.id(), LAN.name(), FIRST.digits());
    }

    private List<String> change(List<Alteration> alterations) throws SettingException {
        document.alter("Change", alterations);
        return document.changes().stream().map(Difference::key).map(Object::toString).toList();
    }

    @Test
    void connectingChangesIdentityAndNameTogether() throws Exception {
        MachineAdapters adapters = open(connected());
        assertThat(change(adapters.connect(0, LAB))).containsExactlyInAnyOrder(
                ADAPTER.formatted(0) + "virtual_network/id", ADAPTER.formatted(0) + "virtual_network/name");
        assertThat(adapters.all()).extracting(NetworkAdapter::getNetworkId).containsExactly(LAB.id());
    }

    @Test
    void aPulledCableAndConnectingAgainLeaveEveryByteAsItWas() throws Exception {
        MachineAdapters adapters = open(connected());
        byte[] before = document.bytes();
        change(adapters.connect(0, MachineNetwork.unplugged()));
        assertThat(document.source()).doesNotContain("virtual_network");
        assertThat(adapters.all().getFirst().getAddress()).isEqualTo(FIRST.digits());
        assertThat(change(adapters.connect(0, LAN))).isEmpty();
        assertThat(document.bytes()).isEqualTo(before);
    }

    @Test
    void anAdapterTakesTheFirstFreeNumberAndTheCountIsLeftAlone() throws Exception {
        MachineAdapters adapters = open(connected());
        assertThat(change(adapters.add(LAB, new MacAddress("0003FF000002")))).containsExactlyInAnyOrder(
                ADAPTER.formatted(1) + "virtual_network/id", ADAPTER.formatted(1) + "virtual_network/name",
                ADAPTER.formatted(1) + "ethernet_card_address");
        change(adapters.remove(0));
        assertThat(adapters.all()).extracting(NetworkAdapter::getId).containsExactly(1);
        assertThat(adapters.free()).contains(0);
    }

    @Test
    void fourAreTheMost() throws Exception {
        MachineAdapters adapters = open(VmcBuilder.machine("web01"));
        for (int i = 0; i < MachineAdapters.MOST; i++) {
            change(adapters.add(MachineNetwork.unplugged(), adapters.freeAddress(address -> false, new Random(i))));
        }
        assertThat(adapters.free()).isEmpty();
        assertThat(adapters.add(LAN, FIRST)).isEmpty();
        assertThat(adapters.all()).extracting(NetworkAdapter::getAddress).doesNotHaveDuplicates();
    }

    @Test
    void anAddressThatIsTakenHereOrElsewhereIsNotGivenOut() throws Exception {
        MachineAdapters adapters = open(connected());
        MacAddress wouldBe = adapters.freeAddress(address -> false, new Random(7));
        assertThat(adapters.freeAddress(wouldBe.digits()::equals, new Random(7))).isNotEqualTo(wouldBe);
    }

    @Test
    void aCopyHasTheSameNetworkAndAnAddressOfItsOwn() throws Exception {
        MachineAdapters adapters = open(connected());
        String copied = MachineAdapters.copied(adapters.all().getFirst());
        change(adapters.paste(copied, address -> false, new Random(1)));
        assertThat(adapters.all()).extracting(NetworkAdapter::getNetworkId).containsExactly(LAN.id(), LAN.id());
        assertThat(adapters.all().get(1).getAddress()).startsWith(MacAddress.BLOCK).isNotEqualTo(FIRST.digits());
    }

    @Test
    void anAdapterThatWasCutKeepsItsAddress() throws Exception {
        MachineAdapters adapters = open(connected());
        String copied = MachineAdapters.copied(adapters.all().getFirst());
        change(adapters.remove(0));
        change(adapters.paste(copied, address -> false, new Random(1)));
        assertThat(adapters.all()).extracting(NetworkAdapter::getAddress).containsExactly(FIRST.digits());
    }

    @Test
    void anyOtherTextIsNoAdapter() throws Exception {
        MachineAdapters adapters = open(connected());
        assertThat(Stream.of("", "LAN", "Network adapter", "Network adapter\tLAN")
                .map(text -> adapters.paste(text, address -> false, new Random(1)))).allMatch(List::isEmpty);
    }
}
