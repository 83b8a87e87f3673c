package org.verdigris.core.onward;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.onward.OnwardMachine.Adapter;
import org.verdigris.core.onward.OnwardMachine.Disk;

/**
 * The command line that starts a machine in QEMU, as a script for a shell and as one for Windows.
 *
 * @see "https://www.qemu.org/docs/master/system/invocation.html"
 */
final class QemuCommand implements Description {

    @Override
    public List<TextFile> files(OnwardMachine machine, Path folder) {
        List<List<String>> options = options(machine);
        String shell =
                "#!/bin/sh\ncd \"$(dirname \"$0\")\" || exit 1\nexec qemu-system-i386 \\\n  -machine pc,accel=kvm:tcg \\\n"
                        + options.stream().map(words -> "  " + words.stream().map(QemuCommand::forShell)
                                .collect(Collectors.joining(" "))).collect(Collectors.joining(" \\\n"))
                        + " \\\n  \"$@\"\n";
        String windows = "@chcp 65001 >nul\n@cd /d \"%~dp0\"\n@qemu-system-i386 ^\n  -machine pc ^\n"
                + options.stream().map(words -> "  " + words.stream().map(QemuCommand::forWindows)
                        .collect(Collectors.joining(" "))).collect(Collectors.joining(" ^\n"))
                + " %*\n";
        return List.of(TextFile.of(machine.name() + ".sh", shell, Messages.Qemu_shell),
                TextFile.of(machine.name() + ".cmd", windows.replace("\n", "\r\n"), Messages.Qemu_windows));
    }

    private static List<List<String>> options(OnwardMachine machine) {
        List<List<String>> options = new ArrayList<>();
        options.add(List.of("-name", value(machine.name())));
        machine.id().ifPresent(id -> options.add(List.of("-uuid", id.toString())));
        options.add(List.of("-m", machine.memory() + "M", "-rtc", "base=localtime", "-vga", "cirrus",
                "-boot", "order=cd"));
        for (int i = 0; i < machine.scsiAdapters(); i++) {
            options.add(List.of("-device", "lsi53c895a,id=scsi" + i));
        }
        for (Disk disk : machine.disks()) {
            String file = "file=" + value(disk.target()) + ",format=raw,media=disk";
            int location = disk.slot().location();
            if (disk.isIde()) {
                options.add(List.of("-drive", file + ",if=ide,index=" + disk.ideNumber()));
            } else {
                String adapter = "scsi" + disk.slot().controller();
                String drive = adapter + "-" + location;
                options.add(List.of("-drive", file + ",if=none,id=" + drive));
                options.add(
                        List.of("-device", "scsi-hd,bus=" + adapter + ".0,scsi-id=" + location + ",drive=" + drive));
            }
        }
        for (DriveSlot cd : machine.cds()) {
            options.add(List.of("-drive", "if=ide,index=" + (cd.controller() * 2 + cd.location()) + ",media=cdrom"));
        }
        if (machine.adapters().isEmpty()) {
            options.add(List.of("-nic", "none"));
        }
        for (int i = 0; i < machine.adapters().size(); i++) {
            Adapter adapter = machine.adapters().get(i);
            options.add(List.of("-netdev", "user,id=net" + i + (adapter.network().isEmpty() ? ",restrict=on" : "")));
            options.add(List.of("-device", "tulip,netdev=net" + i
                    + adapter.address(":").map(address -> ",mac=" + address).orElse("")));
        }
        return options;
    }

    /** QEMU takes a comma for the end of a value unless it is doubled. */
    private static String value(String text) {
        return text.replace(",", ",,");
    }

    private static String forShell(String word) {
        return word.matches("[A-Za-z0-9_.,:=/+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static String forWindows(String word) {
        String whole = word.replace("%", "%%");
        return whole.matches("[A-Za-z0-9_.,:=/+-]+") ? whole : '"' + whole.replace("\"", "") + '"';
    }
}
