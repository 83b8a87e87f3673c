package org.verdigris.core.script;

import static org.verdigris.core.script.ScriptText.literal;

import java.util.Objects;

import org.verdigris.model.text.Catalogue;

/**
 * A script that has Virtual Server itself move a hard disk from IDE to the first free place on SCSI, with an adapter for
 * it if the machine has none: how a file says that is not confirmed. It runs on the host, as an administrator:
 * {@code cscript //nologo FILE.vbs}.
 *
 * @see "Virtual Server SDK, IVMVirtualMachine.AddSCSIController, IVMHardDiskConnection.SetBusLocation"
 */
public final class ScsiDiskScript {

    private static final int OFF = 1;
    private static final int IDE = 0;
    private static final int SCSI = 1;
    private static final int LAST_DEVICE = 6;
    private static final int ADAPTER_NUMBER = 7;

    private ScsiDiskScript() {
    }

    /**
     * The script.
     *
     * @param machine    what the host calls the machine: the name of its file without the extension
     * @param controller the IDE controller that the disk is on, 0 or 1
     * @param location   its place there, 0 or 1
     */
    public static String of(String machine, int controller, int location) {
        Objects.requireNonNull(machine);
        ScriptText script = new ScriptText()
                .remark(Catalogue.sentence(Messages.ScsiDiskScript_purpose, controller, location, machine))
                .remark(Messages.HostSettingScript_use).remark(Messages.ScsiDiskScript_driver).line("Option Explicit")
                .line("Dim vs, vm, c, disk, device, taken(" + LAST_DEVICE + ")")
                .line("Set vm = Nothing").line("Set vs = CreateObject(\"VirtualServer.Application\")")
                .line("Set vm = vs.FindVirtualMachine(" + literal(machine) + ")");
        refuse(script, "vm Is Nothing", Catalogue.sentence(Messages.HostSettingScript_missing, machine), 3);
        refuse(script, "vm.State <> " + OFF, Messages.ScsiDiskScript_running, 4);
        refuse(script, "vm.Undoable", Messages.ScsiDiskScript_undo, 5);
        script.line("Set disk = Nothing").line("For Each c In vm.HardDiskConnections")
                .line("  If c.BusType = " + IDE + " And c.BusNumber = " + controller + " And c.DeviceNumber = "
                        + location + " Then Set disk = c")
                .line("  If c.BusType = " + SCSI + " And c.BusNumber = 0 Then taken(c.DeviceNumber) = True")
                .line("Next");
        refuse(script, "disk Is Nothing",
                Catalogue.sentence(Messages.ScsiDiskScript_nothing, controller, location), 6);
        script.line("For device = 0 To " + LAST_DEVICE).line("  If Not taken(device) Then Exit For").line("Next");
        refuse(script, "device > " + LAST_DEVICE, Messages.ScsiDiskScript_full, 7);
        return script
                .line("If vm.SCSIControllers.Count = 0 Then vm.AddSCSIController.Configure False, " + ADAPTER_NUMBER)
                .line("disk.SetBusLocation " + SCSI + ", 0, device")
                .line("WScript.Echo disk.HardDisk.File & \": SCSI 0:\" & device").toString();
    }

    private static void refuse(ScriptText script, String condition, String sentence, int code) {
        script.line("If " + condition + " Then").line("  WScript.Echo " + literal(sentence))
                .line("  WScript.Quit " + code).line("End If");
    }
}
