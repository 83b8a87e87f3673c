package org.verdigris.core.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.verdigris.core.scan.HostDrive;
import org.verdigris.disk.FileIdentity;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingKey.Step;
import org.verdigris.model.settings.SettingType;
import org.verdigris.model.text.Catalogue;

/**
 * How one machine's file names other files: an element such as {@code pathname} holds an absolute Windows path and a
 * path relative to the folder of the machine. Which of the two the products trust is not documented. Here the relative
 * one wins, as it does for the parents of disks: a machine that was copied with its disks then uses the copies.
 *
 * @param machine the {@code .vmc} file, which need not exist yet
 * @param mapping how the Windows paths in it translate
 */
public record MachineFiles(Path machine, PathMapping mapping) {

    /** The leaf with the absolute path. */
    static final Step ABSOLUTE = Step.named("absolute");
    /** The leaf with the relative path. */
    static final Step RELATIVE = Step.named("relative");

    private static final Set<String> LEAVES = Set.of("absolute", "relative");
    private static final Set<String> CONTAINERS = Set.of("pathname", "undo_pathname");

    public MachineFiles {
        Objects.requireNonNull(machine);
        Objects.requireNonNull(mapping);
    }

    /** The folder that relative paths start from. */
    Path folder() {
        return machine.toAbsolutePath().normalize().getParent();
    }

    /** Where a path of the machine leads, whether or not there is a file; nowhere if it is empty or not mapped. */
    public Optional<Path> place(String path) {
        return mapping.place(folder(), path);
    }

    /** The file that two paths name, of which each may be empty; empty if there is no such file. */
    public Optional<Path> locate(String absolute, String relative) {
        return Stream.of(relative, absolute).flatMap(path -> place(path).stream())
                .flatMap(place -> PathMapping.existing(place).stream()).filter(Files::isRegularFile).findFirst();
    }

    /** The file that a container such as {@code .../location[@id=0]/pathname} names, if it is there. */
    public Optional<Path> locate(SettingKey container, Collection<Setting> settings) {
        return locate(text(settings, container.child(ABSOLUTE)), text(settings, container.child(RELATIVE)));
    }

    /** The containers of a machine's settings that name files, in their order; of any kind, and also empty ones. */
    public static List<SettingKey> containers(Collection<Setting> settings) {
        return settings.stream().map(Setting::key).filter(MachineFiles::isLeaf).map(MachineFiles::container).distinct()
                .toList();
    }

    private static boolean isLeaf(SettingKey key) {
        int size = key.steps().size();
        return size > 1 && LEAVES.contains(key.name()) && (CONTAINERS.contains(key.steps().get(size - 2).name())
                || container(key).equals(MachineActivity.SAVED_STATE));
    }

    private static SettingKey container(SettingKey leaf) {
        return new SettingKey(leaf.steps().subList(0, leaf.steps().size() - 1));
    }

    /** The path by which a container names a file, the absolute one if it has both; empty if it names none. */
    static String named(SettingKey container, Collection<Setting> settings) {
        String absolute = text(settings, container.child(ABSOLUTE));
        String relative = text(settings, container.child(RELATIVE));
        boolean none = absolute.isEmpty() || HostDrive.letter(absolute, relative).isPresent();
        return none ? relative : absolute;
    }

    /** The way from the machine's folder by which a container names a file, if it has one. */
    static Optional<Setting> wayOf(SettingKey container, Collection<Setting> settings) {
        return settings.stream()
                .filter(leaf -> leaf.key().equals(container.child(RELATIVE)) && !leaf.text().isBlank()).findFirst();
    }

    private static String text(Collection<Setting> settings, SettingKey key) {
        return settings.stream().filter(setting -> setting.key().equals(key)).map(Setting::text).map(String::strip)
                .findFirst().orElse("");
    }

    /**
     * What lets a container name a file, as the products need it: the full Windows path, and the shortest way from the
     * machine's folder, which is empty if the file lies on another drive. Where it is not known how Windows knows the
     * folders here, the way alone is written.
     *
     * @param container such as {@code .../location[@id=0]/pathname}; created if it is missing
     * @throws RefusedException if it is known how Windows knows the machine's folder, but not the file's
     */
    public List<Alteration> naming(SettingKey container, Path file) throws RefusedException {
        Optional<String> absolute = mapping.windows(file);
        if (absolute.isEmpty() && mapping.windows(folder()).isPresent()) {
            throw new RefusedException(Catalogue.text(Messages.MachineFiles_notMapped, machine, file));
        }
        return List.of(
                Alteration.put(container.child(ABSOLUTE), SettingType.STRING, absolute.orElse("")),
                Alteration.put(container.child(RELATIVE), SettingType.STRING,
                        mapping.way(folder(), file).orElse("")));
    }

    /**
     * The same for a container that names a file already: a leaf that it lacks is not added, unless nothing would be
     * named without it.
     *
     * @throws RefusedException if it is known how Windows knows the machine's folder, but not the file's
     */
    List<Alteration> naming(SettingKey container, Path file, Collection<Setting> settings) throws RefusedException {
        List<Alteration> both = naming(container, file);
        List<Alteration> present = both.stream()
                .filter(each -> settings.stream().anyMatch(leaf -> leaf.key().equals(each.key()))).toList();
        boolean named = present.stream().anyMatch(each -> each instanceof Alteration.Put put && !put.text().isEmpty());
        return named ? present : both;
    }

    /** What lets a container name no file. */
    public List<Alteration> namingNothing(SettingKey container) {
        return List.of(Alteration.put(container.child(ABSOLUTE), SettingType.STRING, ""),
                Alteration.put(container.child(RELATIVE), SettingType.STRING, ""));
    }

    /** The same; leaves that are not there are not added. */
    static List<Alteration> emptying(SettingKey container, Collection<Setting> settings) {
        return settings.stream().map(Setting::key)
                .filter(key -> key.equals(container.child(ABSOLUTE)) || key.equals(container.child(RELATIVE)))
                .map(key -> Alteration.put(key, "")).toList();
    }

    /**
     * The same machine, and how Windows knows its folder, if nobody says so but the machine's own settings: a container
     * of which the absolute path ends as the relative one does. If two contradict each other nothing is learnt.
     */
    public MachineFiles learning(Collection<Setting> settings) {
        if (mapping.windows(folder()).isPresent()) {
            return this;
        }
        List<String> folders = containers(settings).stream()
                .flatMap(container -> windowsFolder(text(settings, container.child(ABSOLUTE)),
                        text(settings, container.child(RELATIVE))).stream())
                .distinct().toList();
        return folders.size() == 1 ? new MachineFiles(machine, knowing(folders.getFirst())) : this;
    }

    /** Folders around the machine's have the same place in both worlds as long as they have the same name. */
    private PathMapping knowing(String windows) {
        String outer = windows;
        Path local = folder();
        int least = outer.startsWith("\\\\") ? outer.indexOf('\\', 2) : 0;
        while (outer.lastIndexOf('\\') > least && local.getNameCount() > 1
                && outer.substring(outer.lastIndexOf('\\') + 1).equalsIgnoreCase(local.getFileName().toString())) {
            outer = outer.substring(0, outer.lastIndexOf('\\'));
            local = local.getParent();
        }
        return mapping.orElse(outer, local);
    }

    private static Optional<String> windowsFolder(String absolute, String relative) {
        String way = relative.replace('/', '\\');
        String tail = way.startsWith(".\\") ? way.substring(2) : way;
        if (tail.isEmpty() || tail.startsWith("..\\") || !PathMapping.isAbsolute(absolute)) {
            return Optional.empty();
        }
        String path = absolute.replace('/', '\\');
        int start = path.length() - tail.length() - 1;
        boolean fits = start > 0 && path.charAt(start) == '\\' && path.regionMatches(true, start + 1, tail, 0,
                tail.length());
        return fits && PathMapping.isAbsolute(path.substring(0, start) + "\\") ? Optional.of(path.substring(0, start))
                : Optional.empty();
    }

    /**
     * What lets every drive name another file where it names this one. Only leaves that are there change, and each
     * keeps its style.
     *
     * @throws RefusedException if it is not known how Windows knows the new file, where that is needed
     */
    public List<Alteration> redirecting(Collection<Setting> settings, Path from, Path to) throws RefusedException {
        Redirection redirection = new Redirection(this, from, to);
        return redirection.of(settings.stream().filter(leaf -> isLeaf(leaf.key()))
                .filter(leaf -> !container(leaf.key()).equals(MachineActivity.SAVED_STATE)).toList());
    }

    /** Whether an existing file is meant, under whatever path. */
    boolean leadsTo(String text, Path file) {
        return place(text).flatMap(PathMapping::existing).map(FileIdentity::of)
                .equals(Optional.of(FileIdentity.of(file)));
    }
}
