package org.verdigris.core.migrate;

import static org.verdigris.core.script.ScriptText.literal;

import java.util.List;
import java.util.Objects;

import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.script.ScriptText;
import org.verdigris.model.text.Catalogue;

/**
 * Scripts that have Virtual Server itself change a machine: add the SCSI adapter, move disks, and move them back. They run
 * on the host, as an administrator: {@code cscript //nologo FILE.vbs}. Run twice, they do no more than run once.
 *
 * @see "Virtual Server SDK, IVMVirtualMachine.AddSCSIController, IVMSCSIController.Configure,
 *      IVMHardDiskConnection.SetBusLocation"
 */
public final class HostScript {

    private static final int OFF = 1;
    private static final int ADAPTER_NUMBER = 7;

    private final ScriptText script = new ScriptText();

    private HostScript() {
    }

    /**
     * Adds a SCSI adapter and leaves the disks where they are, so that the guest can install its driver.
     *
     * @param machine what the host calls the machine: the name of its file without the extension
     */
    public static String preparing(String machine) {
        Objects.requireNonNull(machine);
        HostScript made = new HostScript();
        made.begin(Catalogue.sentence(Messages.Script_prepare, machine), machine);
        made.script.line("AddAdapter").line("WScript.Echo " + literal(Messages.Script_prepared));
        made.functions();
        return made.script.toString();
    }

    /** Moves disks, and adds the adapter where one of them goes to SCSI and there is none. */
    public static String moving(String machine, List<DriveMove> moves) {
        HostScript made = new HostScript();
        made.begin(Catalogue.sentence(Messages.Script_move, machine), machine);
        if (moves.stream().anyMatch(move -> move.to().bus() == Bus.SCSI)) {
            made.script.line("AddAdapter");
        }
        for (DriveMove move : moves) {
            made.script.line("MoveDisk " + place(move.from()) + ", " + place(move.to()) + ", "
                    + literal(move.from().place()) + ", " + literal(move.to().place()));
        }
        made.functions();
        return made.script.toString();
    }

    private static String place(DriveSlot slot) {
        return (slot.bus() == Bus.IDE ? 0 : 1) + ", " + slot.controller() + ", " + slot.location();
    }

    private void begin(String purpose, String machine) {
        script.remark(purpose).remark(Messages.Script_use).line("Option Explicit").line("Dim vs, vm")
                .line("Set vs = Nothing").line("Set vm = Nothing").line("On Error Resume Next")
                .line("Set vs = CreateObject(\"VirtualServer.Application\")").line("On Error GoTo 0")
                .line("If vs Is Nothing Then Fail 3, " + literal(Messages.Script_noHost))
                .line("On Error Resume Next").line("Set vm = vs.FindVirtualMachine(" + literal(machine) + ")")
                .line("On Error GoTo 0")
                .line("If vm Is Nothing Then Fail 3, "
                        + literal(Catalogue.sentence(Messages.Script_noMachine, machine)))
                .line("If vm.State <> " + OFF + " Then Fail 4, " + literal(Messages.Script_notOff))
                .line("If vm.Undoable Then Fail 5, " + literal(Messages.Script_undo));
    }

    private void functions() {
        script.line("").line("Sub Fail(code, sentence)").line("  WScript.Echo sentence").line("  WScript.Quit code")
                .line("End Sub");
        script.line("").line("Function Explained(number, words)").line("  Select Case Hex(number)")
                .line("    Case \"A0040500\", \"A0040302\" : Explained = " + literal(Messages.Script_notOff))
                .line("    Case \"A0040502\", \"A0040503\" : Explained = " + literal(Messages.Script_unfit))
                .line("    Case Else : Explained = " + literal(Messages.Script_failed)
                        + " & \" 0x\" & Hex(number) & \" \" & words")
                .line("  End Select").line("End Function");
        script.line("").line("Sub AddAdapter()").line("  Dim adapter")
                .line("  If vm.SCSIControllers.Count > 0 Then Exit Sub").line("  On Error Resume Next")
                .line("  Set adapter = vm.AddSCSIController()")
                .line("  If Err.Number = 0 Then adapter.Configure False, " + ADAPTER_NUMBER)
                .line("  If Err.Number <> 0 Then Fail 6, Explained(Err.Number, Err.Description)")
                .line("  On Error GoTo 0").line("  WScript.Echo " + literal(Messages.Script_adapter)).line("End Sub");
        script.line("").line("Function DiskAt(bus, number, device)").line("  Dim c").line("  Set DiskAt = Nothing")
                .line("  For Each c In vm.HardDiskConnections")
                .line("    If c.BusType = bus And c.BusNumber = number And c.DeviceNumber = device Then Set DiskAt = c")
                .line("  Next").line("End Function");
        script.line("").line("Sub MoveDisk(bus, number, device, newBus, newNumber, newDevice, place, newPlace)")
                .line("  Dim disk, there").line("  Set disk = DiskAt(bus, number, device)")
                .line("  Set there = DiskAt(newBus, newNumber, newDevice)").line("  If disk Is Nothing Then")
                .line("    If there Is Nothing Then Fail 7, " + literal(Messages.Script_nothing) + " & \" \" & place")
                .line("    WScript.Echo there.HardDisk.File & \" \" & " + literal(Messages.Script_already)
                        + " & \" \" & newPlace")
                .line("    Exit Sub").line("  End If")
                .line("  If Not there Is Nothing Then Fail 8, " + literal(Messages.Script_taken)
                        + " & \" \" & newPlace")
                .line("  On Error Resume Next").line("  disk.SetBusLocation newBus, newNumber, newDevice")
                .line("  If Err.Number <> 0 Then Fail 9, place & \": \" & Explained(Err.Number, Err.Description)")
                .line("  On Error GoTo 0")
                .line("  WScript.Echo disk.HardDisk.File & \" \" & " + literal(Messages.Script_moved)
                        + " & \" \" & newPlace")
                .line("End Sub");
    }
}
