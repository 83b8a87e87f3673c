package org.verdigris.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.machine.Labs;
import org.verdigris.core.migrate.GuidedStep.Id;
import org.verdigris.core.migrate.GuidedStep.State;
import org.verdigris.disk.Progress;
import org.verdigris.testing.example.ExampleEstate;

/** How far a machine has come is told by its files. */
final class GuidedRouteTest {

    private static final String PAYROLL = "hv-01/D/VMs/payroll/payroll.vmc";

    @TempDir
    private Path root;
    private Labs labs;

    @BeforeEach
    void lay() throws IOException {
        labs = new Labs(root.resolve("estate"));
        ExampleEstate.write(labs.folder());
    }

    private GuidedRoute route(String machine) throws IOException {
        Path file = labs.path(machine);
        return GuidedRoute.of(file, labs.around(file), Progress.none());
    }

    @Test
    void aGuestThatNeverMetTheAdapterIsAtTheBeginning() throws IOException {
        GuidedRoute route = route("hv-02/D/VMs/training/training-1.vmc");
        assertThat(route.steps()).extracting(GuidedStep::id).containsExactly(Id.values());
        assertThat(route.steps()).extracting(GuidedStep::state).containsExactly(State.NOW, State.LATER, State.LATER,
                State.LATER, State.LATER);
        assertThat(route.now().orElseThrow().what()).contains("ID 7");
    }

    @Test
    void aGuestWithTheFastDriverHasItsDiskToMoveOnly() throws IOException {
        GuidedRoute route = route(PAYROLL);
        assertThat(route.now().orElseThrow().id()).isEqualTo(Id.MOVE_DISK);
        assertThat(route.steps().get(2).evidence()).contains("msvmscsi");
    }

    @Test
    void aMachineThatIsNotOffIsToBeShutDownFirst() throws IOException {
        Files.write(labs.path("hv-01/D/VMs/payroll/payroll.vsv"), new byte[512]);
        assertThat(route(PAYROLL).now().orElseThrow().id()).isEqualTo(Id.SHUT_DOWN);
    }

    @Test
    void whenTheDiskIsOnTheAdapterAllIsDone() throws IOException {
        Files.writeString(labs.path("names.dialect"), MigrationTest.DIALECT);
        Path estate = labs.path("Labs.verdigris");
        Files.writeString(estate, Files.readString(estate).replaceFirst("\"version\": 1,",
                "\"version\": 1, \"dialect\": \"names.dialect\","));
        Path machine = labs.path(PAYROLL);
        Labs.perform(new Migration(new MigrationChoices(machine, Direction.TO_SCSI, Route.DIRECT, true),
                labs.around(machine)));
        assertThat(route(PAYROLL).now()).isEmpty();
    }

    @Test
    void theCheatSheetSaysWhatToClick() throws IOException {
        String sheet = route("hv-02/D/VMs/training/training-1.vmc").cheatSheet();
        assertThat(sheet).startsWith("training-1: boot disk from IDE to SCSI\n").contains("\n   Device Manager",
                "C:\\Program Files\\Virtual Machine Additions", "0x0000007B", "\n5. ");
    }
}
