package org.verdigris.core.onward;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.onward.OnwardMachine.Adapter;
import org.verdigris.core.onward.OnwardMachine.Disk;
import org.verdigris.model.text.Catalogue;

/**
 * A PowerShell script that makes a machine of generation 1 in Hyper-V, which starts from IDE. The legacy adapter is the one
 * that the guest knows.
 *
 * @see "Microsoft, module Hyper-V of Windows PowerShell"
 */
final class HyperVScript implements Description {

    private final StringBuilder text = new StringBuilder();
    private String indentation = "";

    @Override
    public List<TextFile> files(OnwardMachine machine, Path folder) {
        text.setLength(0);
        indentation = "";
        line("# " + Catalogue.text(Messages.HyperV_purpose, oneLine(machine.name())));
        line("#Requires -Modules Hyper-V");
        line("#Requires -RunAsAdministrator");
        line("$ErrorActionPreference = 'Stop'");
        line("$name = " + literal(machine.name()));
        line("$folder = $PSScriptRoot");
        line("if (Get-VM -Name $name -ErrorAction SilentlyContinue) { throw " + literal(Messages.HyperV_exists) + " }");
        machine.adapters().stream().map(Adapter::network).flatMap(Optional::stream).distinct()
                .forEach(network -> line("if (-not (Get-VMSwitch -Name " + literal(network)
                        + " -ErrorAction SilentlyContinue)) { throw "
                        + literal(Catalogue.text(Messages.HyperV_noSwitch, network)) + " }"));
        machine.disks().forEach(disk -> line("if (-not (Test-Path -LiteralPath (Join-Path $folder "
                + literal(disk.target()) + "))) { throw "
                + literal(Catalogue.text(Messages.HyperV_noDisk, disk.target()))
                + " }"));
        line("New-VM -Name $name -Generation 1 -NoVHD -MemoryStartupBytes " + machine.memory() + "MB | Out-Null");
        line("try {");
        indentation = "    ";
        line("Set-VM -Name $name -StaticMemory -ProcessorCount 1");
        if (!machine.notes().isBlank()) {
            line("Set-VM -Name $name -Notes " + literal(machine.notes()));
        }
        if (machine.guest() == GuestKind.WINDOWS_NT) {
            line("Set-VMProcessor -VMName $name -CompatibilityForOlderOperatingSystemsEnabled $true");
        }
        line("Get-VMNetworkAdapter -VMName $name | Remove-VMNetworkAdapter");
        line("Get-VMDvdDrive -VMName $name | Remove-VMDvdDrive");
        if (machine.scsiAdapters() > 0) {
            line("while (@(Get-VMScsiController -VMName $name).Count -lt " + machine.scsiAdapters()
                    + ") { Add-VMScsiController -VMName $name }");
        }
        machine.disks().forEach(this::disk);
        for (DriveSlot cd : machine.cds()) {
            line("Add-VMDvdDrive -VMName $name -ControllerNumber " + cd.controller() + " -ControllerLocation "
                    + cd.location());
        }
        machine.adapters().forEach(this::adapter);
        indentation = "";
        line("} catch {");
        line("    Remove-VM -Name $name -Force");
        line("    throw");
        line("}");
        line("Write-Output " + literal(Catalogue.text(Messages.HyperV_done, machine.name())));
        String name = machine.name() + ".ps1";
        return List.of(TextFile.forWindows(name, text.toString(), Catalogue.text(Messages.HyperV_reason, name)));
    }

    private void disk(Disk disk) {
        line("Add-VMHardDiskDrive -VMName $name -ControllerType " + disk.slot().bus() + " -ControllerNumber "
                + disk.slot().controller() + " -ControllerLocation " + disk.slot().location()
                + " -Path (Join-Path $folder "
                + literal(disk.target()) + ")");
    }

    private void adapter(Adapter adapter) {
        line("Add-VMNetworkAdapter -VMName $name -IsLegacy $true"
                + adapter.network().map(network -> " -SwitchName " + literal(network)).orElse("")
                + adapter.address("").map(address -> " -StaticMacAddress " + literal(address)).orElse(""));
    }

    private void line(String line) {
        text.append(indentation).append(line).append('\n');
    }

    private static String oneLine(String value) {
        return value.replaceAll("\\p{Cntrl}", " ");
    }

    /** Within single quotation marks, the kinds that PowerShell takes for them included, nothing else has a meaning. */
    static String literal(String value) {
        return "'" + value.replaceAll("['\u2018\u2019\u201A\u201B]", "$0$0") + "'";
    }
}
