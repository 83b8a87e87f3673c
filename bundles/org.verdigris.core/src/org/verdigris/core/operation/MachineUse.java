package org.verdigris.core.operation;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.verdigris.core.scan.DrivePlace;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.text.Catalogue;

/**
 * What one machine does with disks.
 *
 * @param file  its {@code .vmc} file
 * @param disks the files of its drives and undo disks and of all their parents, as {@link FileIdentity}
 * @param named what its configuration names as its saved state; empty if there is none
 * @param state the file of that saved state, if it is there
 */
record MachineUse(Path file, Set<Path> disks, Optional<String> named, Optional<Path> state) {

    private static final String STATE = ".vsv";

    static MachineUse of(VirtualMachine machine) {
        Set<Path> disks = new HashSet<>();
        for (DrivePlace place : DrivePlace.of(machine)) {
            Drive drive = place.drive();
            add(disks, drive.getImage());
            add(disks, drive.getUndoImage());
            addChain(disks, drive.getDisk());
            addChain(disks, drive.getUndoDisk());
        }
        FileReference state = machine.getSavedState();
        Optional<String> named = state == null ? Optional.empty()
                : Stream.of(text(state.getAbsolute()), text(state.getRelative())).filter(text -> !text.isEmpty())
                        .findFirst();
        return new MachineUse(Path.of(machine.getPath()), Set.copyOf(disks), named,
                named.flatMap(text -> Optional.ofNullable(state.getResolved())).map(Path::of));
    }

    private static String text(String path) {
        return path == null ? "" : path.strip();
    }

    private static void add(Set<Path> disks, FileReference reference) {
        if (reference != null && reference.getResolved() != null) {
            disks.add(FileIdentity.of(Path.of(reference.getResolved())));
        }
    }

    private static void addChain(Set<Path> disks, DiskImage leaf) {
        Set<DiskImage> seen = new HashSet<>();
        for (DiskImage disk = leaf; disk != null && seen.add(disk); disk = disk.getParent()) {
            disks.add(FileIdentity.of(Path.of(disk.getPath())));
        }
    }

    /** Why nobody may change a disk of the machine now; none if the machine allows it. */
    List<String> objections(Path disk) {
        List<String> objections = new ArrayList<>();
        Optional<Path> beside = state.or(this::stateBeside).filter(Files::exists);
        if (named.isPresent()) {
            objections.add(beside.isPresent()
                    ? Catalogue.text(Messages.MachineUse_saved, file, beside.get(), disk)
                    : Catalogue.text(Messages.MachineUse_savedElsewhere, file, named.get(), disk));
        } else if (beside.isPresent()) {
            // Virtual Server R2 makes the file when a machine starts, so that saving cannot fail for want of space
            objections.add(Catalogue.text(Messages.MachineUse_running, file, beside.get()));
        }
        return objections;
    }

    /** A saved state with the machine's name, or any in a folder that has one machine only. */
    private Optional<Path> stateBeside() {
        List<Path> states = new ArrayList<>();
        int machines = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(file.toAbsolutePath().getParent())) {
            for (Path each : files) {
                String name = each.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(STATE)) {
                    states.add(each);
                } else if (name.endsWith(".vmc")) {
                    machines++;
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return Optional.empty(); // the folder is gone or closed; so is the machine
        }
        boolean alone = machines == 1;
        return states.stream().filter(each -> alone || stem(each).equalsIgnoreCase(stem(file))).sorted().findFirst();
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.'));
    }
}
