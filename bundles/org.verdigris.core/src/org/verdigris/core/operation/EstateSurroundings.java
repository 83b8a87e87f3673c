package org.verdigris.core.operation;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.machine.MachineFiles;
import org.verdigris.core.scan.HostPlacement;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.FileIdentity;
import org.verdigris.disk.ParentCandidates;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.text.Catalogue;

/**
 * The machines and disks of a scanned estate, as they concern changes of one disk. The estate says where to look; what
 * it says of children and machines is verified in their files before it counts.
 */
public final class EstateSurroundings implements Surroundings {

    private final HostPlacement placement;
    private final PathMapping mapping;
    private final List<MachineUse> machines;
    private final Supplier<List<Path>> differencing;
    private final Map<Path, Path> parents = new HashMap<>();

    /**
     * Takes what is needed out of the estate, to which it does not return: to be called by whoever owns the estate, and
     * used in any thread.
     *
     * @param definition what was scanned
     * @param disk       the disk that is to be changed; its host decides how Windows knows its folder
     */
    public EstateSurroundings(Estate estate, EstateDefinition definition, Path disk) {
        this.placement = new HostPlacement(definition);
        this.mapping = placement.mapping(disk.toAbsolutePath().normalize());
        this.machines = estate.getMachines().stream()
                .map(machine -> MachineUse.of(machine, placement.mapping(Path.of(machine.getPath())))).toList();
        List<DiskImage> children = estate.getDisks().stream()
                .filter(image -> image.getType() == DiskType.DIFFERENCING || image.getParent() != null).toList();
        List<Path> files = children.stream().map(image -> Path.of(image.getPath())).toList();
        this.differencing = () -> files;
        children.stream().filter(image -> image.getParent() != null)
                .forEach(image -> parents.put(FileIdentity.of(Path.of(image.getPath())),
                        FileIdentity.of(Path.of(image.getParent().getPath()))));
    }

    private EstateSurroundings(HostPlacement placement, Path disk, List<Path> disks) {
        this.placement = placement;
        this.mapping = placement.mapping(disk.toAbsolutePath().normalize());
        this.machines = List.of();
        this.differencing = new DifferencingDisks(disks, placement);
    }

    /**
     * The surroundings where there are disks only. None of them is read before somebody asks for children.
     *
     * @param definition where the disks were found
     * @param disk       the disk that is to be changed
     * @param disks      all disks there
     */
    public static EstateSurroundings withoutMachines(EstateDefinition definition, Path disk, List<Path> disks) {
        return new EstateSurroundings(new HostPlacement(definition), disk, disks);
    }

    @Override
    public List<DiskInfo> children(DiskInfo disk) throws IOException {
        Map<Path, Path> candidates = new LinkedHashMap<>();
        Stream.concat(differencing.get().stream(), beside(disk.file()).stream())
                .forEach(file -> candidates.putIfAbsent(FileIdentity.of(file), file));
        candidates.remove(FileIdentity.of(disk.file()));
        List<DiskInfo> children = new ArrayList<>();
        for (Path candidate : candidates.values()) {
            readable(candidate).filter(info -> isChild(info, disk)).ifPresent(children::add);
        }
        return children;
    }

    /** Disks that came to the folder after the scan. */
    private static List<Path> beside(Path disk) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(disk.toAbsolutePath().normalize().getParent())) {
            for (Path file : files) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if ((name.endsWith(".vhd") || name.endsWith(".vud")) && Files.isRegularFile(file)) {
                    found.add(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(null);
        return found;
    }

    static Optional<DiskInfo> readable(Path file) {
        try {
            return Optional.of(DiskInfo.read(file));
        } catch (IOException e) { // a file that cannot be read as a disk has no content to lose
            return Optional.empty();
        }
    }

    private boolean isChild(DiskInfo info, DiskInfo disk) {
        if (!info.parent().map(ParentLink::id).equals(Optional.of(disk.id()))) {
            return false;
        }
        Path file = FileIdentity.of(disk.file());
        if (file.equals(parents.get(FileIdentity.of(info.file())))) {
            return true;
        }
        PathMapping own = placement.mapping(info.file().toAbsolutePath().normalize());
        Optional<Path> parent = ParentCandidates.of(info, own).stream().filter(candidate -> readable(candidate)
                .map(DiskInfo::id).equals(Optional.of(disk.id()))).findFirst();
        return parent.map(FileIdentity::of).equals(Optional.of(file));
    }

    @Override
    public List<String> objections(Path disk) {
        Path identity = FileIdentity.of(disk);
        return machines.stream().filter(machine -> machine.disks().contains(identity))
                .flatMap(machine -> machine.objections(disk).stream()).toList();
    }

    @Override
    public List<Step> redirect(Path from, Path to) throws IOException {
        Path identity = FileIdentity.of(from);
        List<Step> steps = new ArrayList<>();
        for (MachineUse machine : machines) {
            Optional<ConfigurationFile> file = configuration(machine, identity, from);
            if (file.isPresent()) {
                redirection(file.get(), from, to).ifPresent(steps::add);
            }
        }
        return steps;
    }

    private Optional<Step> redirection(ConfigurationFile machine, Path from, Path to) throws RefusedException {
        MachineFiles files = new MachineFiles(machine.file(), placement.mapping(machine.file()));
        try {
            for (Alteration alteration : files.redirecting(machine.settings(), from, to)) {
                alteration.applyTo(machine);
            }
        } catch (SettingException e) {
            throw new RefusedException(
                    Catalogue.text(Messages.EstateSurroundings_lossy, machine.file(), from, e.getMessage(), to));
        }
        if (!machine.changed()) {
            return Optional.empty();
        }
        byte[] bytes = machine.bytes();
        String reason = Catalogue.text(Messages.EstateSurroundings_redirected, to.getFileName(), from.getFileName());
        return Optional.of(Step.replace(machine.file(), bytes.length, reason, Maker.of(bytes)));
    }

    /** The file of a machine; nothing if it cannot be read and the machine does not use the disk. */
    private static Optional<ConfigurationFile> configuration(MachineUse machine, Path disk, Path shown)
            throws RefusedException {
        try {
            return Optional.of(ConfigurationFile.read(machine.file()));
        } catch (IOException e) {
            if (machine.disks().contains(disk)) {
                throw new RefusedException(
                        Catalogue.text(Messages.EstateSurroundings_unreadable, machine.file(), shown));
            }
            return Optional.empty();
        }
    }

    @Override
    public PathMapping mapping() {
        return mapping;
    }
}
