package org.verdigris.core.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.FileIdentity;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Gates;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.text.Catalogue;

/**
 * Which files go with a machine that is moved, and where to. A disk on which others rely stays where it is, and so does
 * what lies elsewhere and is no disk.
 */
final class MovedFiles {

    private static final Set<String> MEDIA = Set.of("iso", "vfd", "img");

    private final MoveChoices choices;
    private final MachineFiles old;
    private final MachineSurroundings around;
    private final Map<Path, DiskInfo> disks = new LinkedHashMap<>();
    private final Map<Path, Path> parents = new HashMap<>();
    private final Map<Path, Path> places = new LinkedHashMap<>();
    private final Map<Path, Path> files = new LinkedHashMap<>();
    private final List<String> cautions = new ArrayList<>();

    /** @param old how the machine names files where it is */
    MovedFiles(MoveChoices choices, MachineFiles old, MachineSurroundings around) {
        this.choices = choices;
        this.old = old;
        this.around = around;
    }

    /** @throws RefusedException if the parent of a disk is missing, or a disk must not be touched */
    void find(List<Setting> settings) throws IOException {
        for (SettingKey container : MachineFiles.containers(settings)) {
            Optional<Path> file = old.locate(container, settings);
            if (file.isPresent() && isDisk(file.get())) {
                chain(file.get());
            } else if (file.isPresent() && choices.media() && isMediaBeside(file.get())) {
                move(file.get());
            }
        }
        for (DiskInfo disk : disks.values()) {
            Optional<String> user = user(disk);
            if (user.isPresent()) {
                stay(disk.file(), user.get());
            }
        }
        for (DiskInfo disk : disks.values()) {
            if (!disk.file().equals(place(disk.file()))) {
                new Gates(around.disks()).refuseSuspended(disk);
            }
        }
    }

    private static boolean isDisk(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".vhd") || name.endsWith(".vud");
    }

    private boolean isMediaBeside(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return MEDIA.contains(name.substring(name.lastIndexOf('.') + 1))
                && old.folder().equals(file.toAbsolutePath().normalize().getParent())
                && around.users(file, choices.machine()).isEmpty();
    }

    private void chain(Path leaf) throws IOException {
        try (DiskChain chain = DiskChain.open(leaf, old.mapping())) {
            Path child = null;
            for (DiskInfo disk : chain.links()) {
                Path identity = FileIdentity.of(disk.file());
                if (disks.putIfAbsent(identity, disk) == null) {
                    move(disk.file());
                }
                if (child != null) {
                    parents.put(child, identity);
                }
                child = identity;
            }
        }
    }

    private void move(Path file) {
        Path target = choices.folder().resolve(renamed(file));
        places.put(FileIdentity.of(file), target);
        files.put(FileIdentity.of(file), file);
    }

    private String renamed(Path file) {
        String name = file.getFileName().toString();
        String machine = MachineName.of(choices.machine());
        return choices.renameDisks() && name.regionMatches(true, 0, machine, 0, machine.length())
                ? choices.name() + name.substring(machine.length()) : name;
    }

    /** Who relies on a disk besides the machine and its own disks. */
    private Optional<String> user(DiskInfo disk) throws IOException {
        List<Path> users = around.users(disk.file(), choices.machine());
        if (!users.isEmpty()) {
            return Optional.of(users.getFirst().toString());
        }
        return around.disks().children(disk).stream().map(DiskInfo::file)
                .filter(child -> !disks.containsKey(FileIdentity.of(child))).map(Path::toString).findFirst();
    }

    /** A disk that stays keeps its parents with it: they are read through it by others too. */
    private void stay(Path disk, String user) {
        Path identity = FileIdentity.of(disk);
        if (places.remove(identity) != null) {
            cautions.add(Catalogue.text(Messages.MoveMachine_stays, disk, user));
        }
        for (Path at = parents.get(identity); at != null; at = parents.get(at)) {
            places.remove(at);
        }
    }

    /** Where a file is afterwards: where it was, unless it moves. */
    Path place(Path file) {
        return places.getOrDefault(FileIdentity.of(file), file);
    }

    /** The disks, each before its parents. */
    List<DiskInfo> disks() {
        return List.copyOf(disks.values());
    }

    /** The disk that one of them has as its parent. */
    Optional<DiskInfo> parent(DiskInfo disk) {
        return disk.type() != DiskType.DIFFERENCING ? Optional.empty()
                : Optional.ofNullable(parents.get(FileIdentity.of(disk.file()))).map(disks::get);
    }

    /** The files that move and are no disks. */
    List<Path> others() {
        return files.entrySet().stream().filter(each -> !disks.containsKey(each.getKey())).map(Map.Entry::getValue)
                .toList();
    }

    /** Where everything comes to be that moves. */
    List<Path> targets() {
        return files.values().stream().filter(file -> !place(file).equals(file)).map(this::place).toList();
    }

    List<String> cautions() {
        return cautions;
    }

    /** Whether a file is where it was, by whatever path. */
    boolean stays(Path file) {
        Path place = place(file);
        return place.equals(file) || Files.exists(place) && FileIdentity.of(place).equals(FileIdentity.of(file));
    }
}
