package org.verdigris.core.machine;

import static org.verdigris.core.script.ScriptText.literal;

import java.nio.file.Path;

import org.verdigris.core.script.ScriptText;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.model.text.Catalogue;

/**
 * What a host is told through the programming interface of Virtual Server, as a script in VBScript to be run there with
 * {@code cscript}. It uses only members that the vendor documents.
 *
 * @see "Virtual Server SDK, IVMVirtualServer, IVMVirtualMachine"
 */
public final class MachineScript {

    private static final long MEBI = 1L << 20;

    private MachineScript() {
    }

    /**
     * A script that makes a new machine, the way the vendor supports. It makes the machine and its disk itself and is
     * run instead of {@link NewMachine}; a template counts for nothing.
     *
     * @param mapping how Windows knows the folders here
     * @throws RefusedException if it is not known how the host knows a file, or the name is illegal
     */
    public static String creating(NewMachineChoices choices, PathMapping mapping) throws RefusedException {
        MachineName.refuse(choices.name());
        ScriptText script = head(Messages.MachineScript_creating, choices.name());
        script.line("Dim machine, task, adapter, network, text")
                .line("If Not server.FindVirtualMachine(" + literal(choices.name()) + ") Is Nothing Then")
                .line("  WScript.Echo " + literal(Catalogue.text(Messages.MachineScript_exists, choices.name())))
                .line("  WScript.Quit 1").line("End If")
                .line("Set machine = server.CreateVirtualMachine(" + literal(choices.name()) + ", "
                        + literal(windows(choices.machine().getParent(), mapping)) + ")")
                .line("machine.Memory = " + choices.memory());
        disk(choices, mapping, script);
        if (choices.cdDrive()) {
            script.line("If machine.DVDROMDrives.Count = 0 Then machine.AddDVDROMDrive 0, 1, 0");
        }
        for (int i = 0; i < choices.adapters().size(); i++) {
            adapter(i + 1, choices.adapters().get(i), script);
        }
        if (!choices.notes().isEmpty()) {
            script.assign("machine.Notes", choices.notes());
        }
        return script.line("WScript.Echo machine.File").toString();
    }

    private static void disk(NewMachineChoices choices, PathMapping mapping, ScriptText script)
            throws RefusedException {
        switch (choices.disk()) {
            case FirstDisk.None none -> script.remark(Messages.MachineScript_none);
            case FirstDisk.Existing(Path file) -> connect(windows(file, mapping), script);
            case FirstDisk.Empty(DiskFormat format, long bytes) -> {
                String file = windows(choices.newDisk(), mapping);
                String method = format == DiskFormat.FIXED ? "CreateFixedVirtualHardDisk"
                        : "CreateDynamicVirtualHardDisk";
                wait(method + "(" + literal(file) + ", " + Math.ceilDiv(bytes, MEBI) + ")", script);
                connect(file, script);
            }
            case FirstDisk.Child(Path parent) -> {
                String file = windows(choices.newDisk(), mapping);
                wait("CreateDifferencingVirtualHardDisk(" + literal(file) + ", " + literal(windows(parent, mapping))
                        + ")", script);
                connect(file, script);
            }
        }
    }

    private static void wait(String call, ScriptText script) {
        script.line("Set task = server." + call).line("task.WaitForCompletion -1")
                .line("If task.Result <> 0 Then")
                .line("  WScript.Echo " + literal(Messages.MachineScript_noDisk + " ") + " & task.Result")
                .line("  WScript.Quit 1").line("End If");
    }

    private static void connect(String file, ScriptText script) {
        script.line("machine.AddHardDiskConnection " + literal(file) + ", 0, 0, 0");
    }

    private static void adapter(int number, MachineNetwork network, ScriptText script) {
        script.line("If machine.NetworkAdapters.Count < " + number + " Then machine.AddNetworkAdapter");
        if (network.isPlugged()) {
            script.line("Set adapter = machine.NetworkAdapters.Item(" + number + ")")
                    .line("Set network = server.FindVirtualNetwork(" + literal(network.name()) + ")")
                    .line("If network Is Nothing Then")
                    .line("  WScript.Echo " + literal(Catalogue.text(Messages.MachineScript_noNetwork,
                            network.name())))
                    .line("Else").line("  adapter.AttachToVirtualNetwork network").line("End If");
        }
    }

    /**
     * A script that lets a host know a machine whose file was made, copied, moved or renamed by others than itself.
     *
     * @param machine    the machine's {@code .vmc} file, where it is by then
     * @param formerName the name under which the host may know it from before; empty if it cannot
     * @throws RefusedException if it is not known how the host knows the file
     */
    public static String registering(Path machine, String formerName, PathMapping mapping) throws RefusedException {
        ScriptText script = head(Messages.MachineScript_registering, MachineName.of(machine));
        script.line("Dim machine");
        if (!formerName.isEmpty()) {
            script.line("Set machine = server.FindVirtualMachine(" + literal(formerName) + ")")
                    .line("If Not machine Is Nothing Then server.UnregisterVirtualMachine machine");
        }
        return script.line("Set machine = server.RegisterVirtualMachine(\"\", " + literal(windows(machine, mapping))
                + ")").line("WScript.Echo machine.File").toString();
    }

    private static ScriptText head(String purpose, String name) {
        return new ScriptText().remark(Catalogue.text(purpose, name)).line("Option Explicit").line("Dim server")
                .line("Set server = CreateObject(\"VirtualServer.Application\")");
    }

    private static String windows(Path file, PathMapping mapping) throws RefusedException {
        return mapping.windows(file).orElseThrow(
                () -> new RefusedException(Catalogue.text(Messages.MachineScript_noWindowsPath, file)));
    }
}
