package org.verdigris.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.script.HostSetting;
import org.verdigris.core.script.HostSettingScript;
import org.verdigris.core.script.ScsiDiskScript;
import org.verdigris.testing.program.ScriptHost;
import org.verdigris.testing.program.ScriptHost.Run;

/** The scripts for hosts run in a real engine, with objects in the place of those of Virtual Server. */
final class HostScriptTest {

    private static final DriveSlot IDE = new DriveSlot(Bus.IDE, 0, 0);
    private static final DriveSlot SECOND = new DriveSlot(Bus.IDE, 0, 1);
    private static final DriveSlot SCSI = new DriveSlot(Bus.SCSI, 0, 0);
    private static final DriveSlot NEXT = new DriveSlot(Bus.SCSI, 0, 1);
    private static final List<DriveMove> BOTH =
            List.of(new DriveMove(IDE, SCSI, "c.vhd"), new DriveMove(SECOND, NEXT, "d.vhd"));

    /** Virtual Server with one machine; what it is asked to do is told. */
    private static final String OBJECTS = """
            Class File
              Public File
            End Class
            Class Connection
              Public BusType
              Public BusNumber
              Public DeviceNumber
              Public HardDisk
              Public Sub SetBusLocation(bus, number, device)
                If refusal <> 0 Then Err.Raise refusal, "Virtual Server", "as it is told"
                WScript.Echo "set " & HardDisk.File & " " & bus & " " & number & " " & device
                BusType = bus
                BusNumber = number
                DeviceNumber = device
              End Sub
            End Class
            Class Controller
              Public Sub Configure(isBusShared, id)
                WScript.Echo "configure " & isBusShared & " " & id
              End Sub
            End Class
            Class Counted
              Public Count
            End Class
            Class Machine
              Public State
              Public Undoable
              Public Name
              Public File
              Public SCSIControllers
              Public AutoStartAtLaunchDelay
              Public c
              Public d
              Public Property Get HardDiskConnections()
                HardDiskConnections = Array(c, d)
              End Property
              Public Function AddSCSIController()
                WScript.Echo "add"
                SCSIControllers.Count = SCSIControllers.Count + 1
                Set AddSCSIController = New Controller
              End Function
            End Class
            Class Server
              Public Function FindVirtualMachine(name)
                Set FindVirtualMachine = Nothing
                If name = "the ""old"" one" Then Set FindVirtualMachine = theMachine
              End Function
            End Class
            Dim theMachine, refusal
            Function NewDisk(file, device)
              Set NewDisk = New Connection
              Set NewDisk.HardDisk = New File
              NewDisk.HardDisk.File = file
              NewDisk.BusType = 0
              NewDisk.BusNumber = 0
              NewDisk.DeviceNumber = device
            End Function
            Function CreateObject(name)
              If theServer = "gone" Then Err.Raise 429
              If IsEmpty(theMachine) Then
                Set theMachine = New Machine
                Set theMachine.SCSIControllers = New Counted
                Set theMachine.c = NewDisk("c.vhd", 0)
                Set theMachine.d = NewDisk("d.vhd", 1)
                theMachine.SCSIControllers.Count = 0
                theMachine.State = 1
                theMachine.Undoable = False
                theMachine.State = theState
                theMachine.Undoable = theUndo
                refusal = theRefusal
              End If
              Set CreateObject = New Server
            End Function
            """;

    @TempDir
    private static Path folder;
    private static ScriptHost host;

    @BeforeAll
    static void begin() {
        assumeTrue(ScriptHost.isInstalled(), "Wine is not installed.");
        host = new ScriptHost(folder);
    }

    @AfterAll
    static void end() throws IOException {
        if (host != null) {
            host.end();
        }
    }

    private static Run run(String script) throws IOException {
        return run(script, Map.of());
    }

    private static Run run(String script, Map<String, String> state) throws IOException {
        String before = "Dim theState, theUndo, theRefusal, theServer\r\ntheState = "
                + state.getOrDefault("state", "1") + "\r\ntheUndo = " + state.getOrDefault("undo", "False")
                + "\r\ntheRefusal = " + state.getOrDefault("refusal", "0") + "\r\ntheServer = \""
                + state.getOrDefault("server", "") + "\"\r\n";
        return host.run(OBJECTS, before + script, "");
    }

    @Test
    void theAdapterIsAddedOnce() throws IOException {
        String script = HostScript.preparing("the \"old\" one");
        Run run = run(script);
        assertThat(run.code()).isZero();
        assertThat(run.said()).containsSubsequence("add\n", "configure False 7\n", "A SCSI adapter with the ID 7",
                "Now start the machine");
        Run twice = run(script + "AddAdapter\r\n");
        assertThat(twice.said()).containsOnlyOnce("configure");
    }

    @Test
    void disksMoveAndASecondRunDoesNothingMore() throws IOException {
        String script = HostScript.moving("the \"old\" one", BOTH);
        String moves = "MoveDisk 0, 0, 0, 1, 0, 0, \"IDE 0:0\", \"SCSI 0:0\"\r\n";
        Run run = run(script.replace("MoveDisk 0, 0, 1,", moves + "MoveDisk 0, 0, 1,"));
        assertThat(run.code()).isZero();
        assertThat(run.said()).containsSubsequence("add\n", "set c.vhd 1 0 0\n", "c.vhd is now at SCSI 0:0",
                "c.vhd is already at SCSI 0:0", "set d.vhd 1 0 1\n", "d.vhd is now at SCSI 0:1")
                .containsOnlyOnce("set c.vhd");
    }

    @Test
    void theWayBackNeedsNoAdapter() throws IOException {
        Run run = run(HostScript.moving("the \"old\" one", List.of(new DriveMove(NEXT, SECOND, "d.vhd"))));
        assertThat(run.code()).isZero();
        assertThat(run.said()).contains("d.vhd is already at IDE 0:1").doesNotContain("add");
    }

    @ParameterizedTest
    @CsvSource({"state, 2, 4, not off", "undo, True, 5, Undo disks", "server, gone, 3, does not answer"})
    void whatIsInTheWayStopsTheScript(String what, String value, int code, String sentence) throws IOException {
        Run run = run(HostScript.moving("the \"old\" one", BOTH), Map.of(what, value));
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.said()).contains(sentence).doesNotContain("set ");
    }

    @ParameterizedTest
    @CsvSource({"&HA0040500, The machine is not off", "&HA0040503, does not take a disk",
            "&H80004005, failed with the error 0x80004005"})
    void whatVirtualServerRefusesIsExplained(String number, String sentence) throws IOException {
        Run run = run(HostScript.moving("the \"old\" one", BOTH), Map.of("refusal", number));
        assertThat(run.code()).isEqualTo(9);
        assertThat(run.said()).contains("IDE 0:0: ").contains(sentence);
    }

    @Test
    void aMachineThatTheHostDoesNotKnowIsNamed() throws IOException {
        Run run = run(HostScript.preparing("another"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.said()).contains("another");
    }

    @Test
    void aDiskThatIsNowhereAndAPlaceThatIsTakenStopIt() throws IOException {
        Run nowhere = run(HostScript.moving("the \"old\" one",
                List.of(new DriveMove(new DriveSlot(Bus.IDE, 1, 0), SCSI, "e.vhd"))));
        assertThat(nowhere.code()).isEqualTo(7);
        assertThat(nowhere.said()).contains("IDE 1:0");
        Run taken = run(HostScript.moving("the \"old\" one", List.of(new DriveMove(IDE, SECOND, "c.vhd"))));
        assertThat(taken.code()).isEqualTo(8);
        assertThat(taken.said()).contains("Another disk is at IDE 0:1");
    }

    @Test
    void theScriptOfTheHardwarePageTakesTheFirstFreePlace() throws IOException {
        Run run = run(ScsiDiskScript.of("the \"old\" one", 0, 1));
        assertThat(run.code()).isZero();
        assertThat(run.said()).containsSubsequence("add\n", "configure False 7\n", "set d.vhd 1 0 0\n",
                "d.vhd: SCSI 0:0");
    }

    @Test
    void theScriptOfHostSettingsSetsThem() throws IOException {
        String script = HostSettingScript.of("the \"old\" one", Map.of(HostSetting.START_DELAY, "60")).orElseThrow();
        Run run = run(script + "WScript.Echo \"delay \" & vm.AutoStartAtLaunchDelay\r\n");
        assertThat(run.code()).isZero();
        assertThat(run.said()).contains("delay 60");
    }
}
