package org.verdigris.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.model.document.Difference;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.resource.NetworkReader;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.testing.operation.Trial;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.testing.vmc.VncBuilder;

/** How a network comes to be from a template. */
final class NewNetworkTest {

    private static final String ID = "00D67AACDFC2499DBD9222F7A0A29D54";
    private static final HostBinding KEPT = new HostBinding.Kept();

    @TempDir
    private Path folder;

    private Path template() throws IOException {
        return VncBuilder.network("LAN").id(ID).gateway(22).setting("settings/own/department", "string", "Labs & more")
                .write(folder.resolve("templates"));
    }

    private Path networks() throws IOException {
        return Files.createDirectories(folder.resolve("networks"));
    }

    private NewNetwork named(String name) throws IOException {
        return new NewNetwork(networks(), name, template(), KEPT, NetworkPlace.UNKNOWN);
    }

    private static Plan plan(NewNetwork operation) throws IOException {
        return operation.plan(Progress.none());
    }

    private static VirtualNetwork made(NewNetwork operation) throws IOException {
        plan(operation).perform(Volume.local(), Progress.none());
        return NetworkReader.read(ConfigurationFile.read(operation.file()), Dialect.shipped());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(networks())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNetworkHasAnIdentityOfItsOwnAndNothingElseMoves() throws IOException {
        NewNetwork operation = named("Test lab");

        VirtualNetwork network = made(operation);

        assertThat(network.getName()).isEqualTo("Test lab");
        assertThat(network.getNetworkId()).matches("[0-9A-F]{12}4[0-9A-F]{3}[89AB][0-9A-F]{15}").isNotEqualTo(ID);
        assertThat(network.getGateway()).isEqualTo(22);
        String written = Files.readString(operation.file(), StandardCharsets.UTF_16LE);
        String original = Files.readString(template(), StandardCharsets.UTF_16LE);
        assertThat(written.replace(network.getNetworkId(), ID)).isEqualTo(original);
    }

    @Test
    void thePlanShowsTheIdentityThatIsWrittenHoweverOftenItIsMade() throws IOException {
        NewNetwork operation = named("Test lab");
        String reason = plan(operation).steps().getFirst().reason();

        VirtualNetwork network = made(operation);

        assertThat(reason.replace("-", "").toUpperCase()).contains(network.getNetworkId());
    }

    @Test
    void anAdapterOfTheHostIsItsNumber() throws IOException {
        NewNetwork operation = new NewNetwork(networks(), "Test lab", template(),
                new HostBinding.Bound(4294967295L, Optional.of("Intel PRO/1000")), NetworkPlace.UNKNOWN);

        assertThat(made(operation).getGateway()).isEqualTo(4294967295L);
        assertThat(plan(new NewNetwork(networks(), "Other", template(), new HostBinding.Bound(7, Optional.empty()),
                NetworkPlace.UNKNOWN)).cautions()).first().asString().contains("7", "one host only");
    }

    @Test
    void aNumberOfMoreThan32BitsIsRefused() throws IOException {
        NewNetwork operation = new NewNetwork(networks(), "Test lab", template(),
                new HostBinding.Bound(4294967296L, Optional.empty()), NetworkPlace.UNKNOWN);

        assertThatThrownBy(() -> plan(operation)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("4294967296");
    }

    @Test
    void guestsOnlyIsRefusedWhereTheFormIsNotKnown() throws IOException {
        NewNetwork operation = new NewNetwork(networks(), "Test lab", template(), new HostBinding.GuestsOnly(),
                NetworkPlace.UNKNOWN);

        assertThatThrownBy(() -> plan(operation)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("not confirmed");
        assertThat(files()).isEmpty();
    }

    @Test
    void guestsOnlyIsTakenFromATemplateThatShowsIt() throws IOException {
        Dialect dialect = dialect("network.adapter=settings/adapter");
        Path template = VncBuilder.network("Internal").setting("settings/adapter", "string", "")
                .write(folder.resolve("templates"));
        NewNetwork operation = new NewNetwork(networks(), "Test lab", template, new HostBinding.GuestsOnly(),
                place(List.of(), PathMapping.none(), dialect));

        assertThat(made(operation).getGateway()).isZero();
    }

    @Test
    void whatADialectKnowsOfTheNameAndTheAdapterChangesToo() throws IOException {
        Dialect dialect = dialect("network.adapter=settings/adapter\nnetwork.name=settings/title");
        Path template = VncBuilder.network("LAN").id(ID).setting("settings/adapter", "string", "Old card")
                .setting("settings/title", "string", "LAN").write(folder.resolve("templates"));
        NewNetwork operation = new NewNetwork(networks(), "Test lab", template,
                new HostBinding.Bound(7, Optional.of("New card")),
                place(List.of(), PathMapping.none(), dialect));

        plan(operation).perform(Volume.local(), Progress.none());

        assertThat(Difference.between(ConfigurationFile.read(template).settings(),
                ConfigurationFile.read(operation.file()).settings()))
                .extracting(difference -> difference.key().toString())
                .containsExactlyInAnyOrder("settings/id", "settings/gateway", "settings/adapter", "settings/title");
    }

    @Test
    void aTextThatMayBeTheOldNameIsPointedOutWhereNobodyKnows() throws IOException {
        Path template = VncBuilder.network("LAN").setting("settings/title", "string", "lan")
                .write(folder.resolve("templates"));

        assertThat(plan(new NewNetwork(networks(), "Test lab", template, KEPT, NetworkPlace.UNKNOWN))
                .cautions()).anySatisfy(caution -> assertThat(caution).contains("settings/title", "network.name"));
    }

    @Test
    void aNameThatDiffersByCapitalsOnlyIsTaken() throws IOException {
        VncBuilder.network("LAN").write(networks());

        assertThatThrownBy(() -> plan(named("lan"))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("\"LAN\"");
        assertThatThrownBy(() -> plan(new NewNetwork(networks(), "External", template(), KEPT,
                place(List.of("EXTERNAL"), PathMapping.none(), Dialect.shipped()))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("\"EXTERNAL\"");
        assertThat(files()).containsExactly("LAN.vnc");
    }

    @Test
    void aFileThatAppearsAfterThePlanIsLeftAsItIs() throws IOException {
        NewNetwork operation = named("Test lab");
        Plan plan = plan(operation);
        Files.writeString(operation.file(), "somebody else's");

        assertThatThrownBy(() -> plan.perform(Volume.local(), Progress.none())).isInstanceOf(RefusedException.class);
        assertThat(operation.file()).hasContent("somebody else's");
        assertThat(files()).containsExactly("Test lab.vnc");
    }

    @Test
    void aTemplateThatChangesAfterThePlanIsNotUsed() throws IOException {
        NewNetwork operation = named("Test lab");
        Plan plan = plan(operation);
        VncBuilder.network("LAN").id(ID).gateway(23).setting("settings/more", "string", "x")
                .write(folder.resolve("templates"));

        assertThatThrownBy(() -> plan.perform(Volume.local(), Progress.none())).isInstanceOf(RefusedException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void aMachineIsNoTemplate() throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder.resolve("templates"));

        assertThatThrownBy(() -> plan(new NewNetwork(networks(), "Test lab", machine, KEPT,
                NetworkPlace.UNKNOWN))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("describes a machine");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws IOException {
        NewNetwork operation = new NewNetwork(folder.resolve("nowhere"), "Test lab", template(), KEPT,
                NetworkPlace.UNKNOWN);

        assertThatThrownBy(() -> plan(operation)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void theWindowsPathOfTheFolderCounts() throws IOException {
        String windows = "D:\\" + "n".repeat(250);
        NewNetwork operation = new NewNetwork(networks(), "Test lab", template(), KEPT, place(
                List.of(), PathMapping.of(Map.of(windows, networks())), Dialect.shipped()));

        assertThatThrownBy(() -> plan(operation)).isInstanceOf(RefusedException.class).hasMessageContaining("261");
    }

    @Test
    void itIsNotTakenBackOnceItWasEdited() throws IOException {
        NewNetwork operation = named("Test lab");
        Optional<Undo> undo = plan(operation).perform(Volume.local(), Progress.none());
        ConfigurationFile content = ConfigurationFile.read(operation.file());
        Files.write(operation.file(), content.text().getBytes(StandardCharsets.UTF_16LE));

        assertThatThrownBy(() -> undo.orElseThrow().plan(Progress.none())).isInstanceOf(RefusedException.class);
        assertThat(operation.file()).exists();
    }

    /** A folder with a template and another network, in which a network is made. */
    private Trial trial() {
        return new Trial(folder, ground -> VncBuilder.network("LAN").id(ID).gateway(22).write(ground),
                ground -> plan(new NewNetwork(ground, "Test lab", ground.resolve("LAN.vnc"), KEPT,
                        NetworkPlace.UNKNOWN)));
    }

    private static void assertDone(Path ground) throws IOException {
        assertThat(ConfigurationFile.read(ground.resolve("Test lab.vnc")).kind())
                .isEqualTo(ConfigurationFile.Kind.NETWORK);
        assertThat(NetworkReader.read(ConfigurationFile.read(ground.resolve("LAN.vnc")), Dialect.shipped())
                .getNetworkId()).isEqualTo(ID);
    }

    private static void assertWholeOrNone(Path ground) throws IOException {
        if (Files.exists(ground.resolve("Test lab.vnc"))) {
            assertDone(ground);
        }
    }

    @Test
    void aComputerThatStopsAnywhereLeavesAWholeNetworkOrNone() throws IOException {
        trial().stopEverywhere(NewNetworkTest::assertWholeOrNone, NewNetworkTest::assertDone);
    }

    @Test
    void aFullVolumeLeavesAllAsItWasOrCanBeFinished() throws IOException {
        trial().fillEverywhere(NewNetworkTest::assertDone);
    }

    @Test
    void cancellingLeavesAllAsItWas() throws IOException {
        trial().cancelEverywhere();
    }

    @Test
    void takingBackLeavesNothing() throws IOException {
        trial().takeBack();
    }

    private static NetworkPlace place(List<String> taken, PathMapping mapping, Dialect dialect) {
        return new NetworkPlace(List.of(), taken, mapping, dialect);
    }

    private Dialect dialect(String lines) throws IOException {
        return Dialect.load(Files.writeString(folder.resolve("dialect.properties"), lines));
    }
}
