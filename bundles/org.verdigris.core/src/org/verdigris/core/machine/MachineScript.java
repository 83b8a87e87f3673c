package org.verdigris.core.machine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        List<String> lines = head(Messages.MachineScript_creating, choices.name());
        String folder = windows(choices.machine().getParent(), mapping);
        lines.add("Dim machine, task, adapter, network");
        lines.add("If Not server.FindVirtualMachine(" + quoted(choices.name()) + ") Is Nothing Then");
        lines.add("  WScript.Echo " + quoted(Catalogue.text(Messages.MachineScript_exists, choices.name())));
        lines.add("  WScript.Quit 1");
        lines.add("End If");
        lines.add("Set machine = server.CreateVirtualMachine(" + quoted(choices.name()) + ", " + quoted(folder) + ")");
        lines.add("machine.Memory = " + choices.memory());
        disk(choices, mapping, lines);
        if (choices.cdDrive()) {
            lines.add("If machine.DVDROMDrives.Count = 0 Then machine.AddDVDROMDrive 0, 1, 0");
        }
        for (int i = 0; i < choices.adapters().size(); i++) {
            adapter(i + 1, choices.adapters().get(i), lines);
        }
        if (!choices.notes().isEmpty()) {
            lines.add("machine.Notes = " + quoted(choices.notes()));
        }
        lines.add("WScript.Echo machine.File");
        return text(lines);
    }

    private static void disk(NewMachineChoices choices, PathMapping mapping, List<String> lines)
            throws RefusedException {
        String made = switch (choices.disk()) {
            case FirstDisk.Empty(DiskFormat format, long bytes) -> "server."
                    + (format == DiskFormat.FIXED ? "CreateFixedVirtualHardDisk(" : "CreateDynamicVirtualHardDisk(")
                    + quoted(windows(choices.newDisk(), mapping)) + ", " + Math.ceilDiv(bytes, MEBI) + ")";
            case FirstDisk.Child(Path parent) -> "server.CreateDifferencingVirtualHardDisk("
                    + quoted(windows(choices.newDisk(), mapping)) + ", " + quoted(windows(parent, mapping)) + ")";
            case FirstDisk.Existing existing -> "";
            case FirstDisk.None none -> "";
        };
        if (!made.isEmpty()) {
            lines.add("Set task = " + made);
            lines.add("task.WaitForCompletion -1");
            lines.add("If task.Result <> 0 Then");
            lines.add("  WScript.Echo " + quoted(Messages.MachineScript_noDisk) + " & task.Result");
            lines.add("  WScript.Quit 1");
            lines.add("End If");
        }
        switch (choices.disk()) {
            case FirstDisk.None none -> lines.add("' " + Messages.MachineScript_none);
            case FirstDisk.Existing(Path file) -> lines.add(connection(windows(file, mapping)));
            case FirstDisk.Empty empty -> lines.add(connection(windows(choices.newDisk(), mapping)));
            case FirstDisk.Child child -> lines.add(connection(windows(choices.newDisk(), mapping)));
        }
    }

    private static String connection(String windows) {
        return "machine.AddHardDiskConnection " + quoted(windows) + ", 0, 0, 0";
    }

    private static void adapter(int number, MachineNetwork network, List<String> lines) {
        lines.add("If machine.NetworkAdapters.Count < " + number + " Then machine.AddNetworkAdapter");
        if (network.isPlugged()) {
            lines.add("Set adapter = machine.NetworkAdapters.Item(" + number + ")");
            lines.add("Set network = server.FindVirtualNetwork(" + quoted(network.name()) + ")");
            lines.add("If network Is Nothing Then");
            lines.add("  WScript.Echo " + quoted(Catalogue.text(Messages.MachineScript_noNetwork, network.name())));
            lines.add("Else");
            lines.add("  adapter.AttachToVirtualNetwork network");
            lines.add("End If");
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
        List<String> lines = head(Messages.MachineScript_registering, MachineName.of(machine));
        lines.add("Dim machine");
        if (!formerName.isEmpty()) {
            lines.add("Set machine = server.FindVirtualMachine(" + quoted(formerName) + ")");
            lines.add("If Not machine Is Nothing Then server.UnregisterVirtualMachine machine");
        }
        lines.add("Set machine = server.RegisterVirtualMachine(\"\", " + quoted(windows(machine, mapping)) + ")");
        lines.add("WScript.Echo machine.File");
        return text(lines);
    }

    private static List<String> head(String purpose, String name) {
        List<String> lines = new ArrayList<>();
        lines.add("' " + Catalogue.text(purpose, name));
        lines.add("Option Explicit");
        lines.add("Dim server");
        lines.add("Set server = CreateObject(\"VirtualServer.Application\")");
        return lines;
    }

    private static String windows(Path file, PathMapping mapping) throws RefusedException {
        return mapping.windows(file).orElseThrow(
                () -> new RefusedException(Catalogue.text(Messages.MachineScript_noWindowsPath, file)));
    }

    /** A quote within is written twice; there are no line breaks in a literal. */
    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"").replace("\r\n", "\n").replace("\n", "\" & vbCrLf & \"") + '"';
    }

    private static String text(List<String> lines) {
        return String.join("\r\n", lines) + "\r\n";
    }
}
