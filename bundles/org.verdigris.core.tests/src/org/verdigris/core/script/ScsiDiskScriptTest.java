package org.verdigris.core.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ScsiDiskScriptTest {

    @Test
    void theDiskAtThePlaceComesToTheFirstFreeOneOnScsi() {
        String script = ScsiDiskScript.of("the \"old\" one", 1, 0);

        assertThat(script.lines()).containsSubsequence("Option Explicit",
                "Set vm = vs.FindVirtualMachine(\"the \"\"old\"\" one\")", "If vm Is Nothing Then", "  WScript.Quit 3",
                "If vm.State <> 1 Then", "  WScript.Quit 4", "If vm.Undoable Then", "  WScript.Quit 5",
                "  If c.BusType = 0 And c.BusNumber = 1 And c.DeviceNumber = 0 Then Set disk = c",
                "If disk Is Nothing Then", "  WScript.Quit 6", "  If Not taken(device) Then Exit For",
                "If device > 6 Then", "  WScript.Quit 7",
                "If vm.SCSIControllers.Count = 0 Then vm.AddSCSIController.Configure False, 7",
                "disk.SetBusLocation 1, 0, device");
        assertThat(script).endsWith("\r\n").contains("IDE 1:0").contains("0x7B");
    }

    @Test
    void nothingIsChangedBeforeEverythingWasLookedAt() {
        String script = ScsiDiskScript.of("m", 0, 1);

        assertThat(script.indexOf("AddSCSIController")).isGreaterThan(script.lastIndexOf("WScript.Quit"));
    }
}
