package org.verdigris.core.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.store.Facts;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.FileElement;

/** Makes an estate of facts: everything linked, and what is wrong said. */
final class EstateAssembly {

    private final EstateDefinition definition;
    private final Crew crew;
    private final FactGathering gathering;
    private final FoundFiles found;
    private final HostPlacement placement;
    private final Inventory inventory = new Inventory();
    private final Problems problems;
    private final FileIndex files;

    EstateAssembly(EstateDefinition definition, Crew crew, FactGathering gathering, FoundFiles found,
            Problems problems) {
        this.definition = definition;
        this.crew = crew;
        this.gathering = gathering;
        this.found = found;
        this.problems = problems;
        this.placement = new HostPlacement(definition);
        this.files = new FileIndex(found.searched());
    }

    HostPlacement placement() {
        return placement;
    }

    Estate assemble(Map<Path, Facts> facts, Optional<ContentsGathering> contents) throws InterruptedException {
        files.add(found.files());
        inventory.add(facts);
        Set<DiskImage> disks = new LinkedHashSet<>(inventory.disks());
        place();
        MachineLinks machineLinks = new MachineLinks(inventory, files::find, placement, problems);
        Set<Path> attached = machineLinks.resolve(crew);
        ParentSearch parents = readWhatIsNamed(attached);
        machineLinks.attach();
        inventory.disks().stream().filter(disk -> attached.contains(Path.of(disk.getPath()))).forEach(disks::add);
        ParentProblems parentProblems = new ParentProblems(problems, placement);
        Set<DiskImage> linked = new ParentLinks(inventory, parents, parentProblems).link(disks);
        new ChainCircles(parentProblems).cut(linked);
        new FileMarks(crew).add(linked, inventory.machines());
        crew.checkCancelled();
        new NetworkLinks(inventory, problems).link();
        new DiskProblems(problems, inventory, linked).find();
        if (contents.isPresent()) {
            contents.get().gather(linked);
        }
        reportUnreadable();
        return estate(linked);
    }

    private void place() {
        inventory.machines().forEach(machine -> machine.getRoles()
                .addAll(definition.roles().getOrDefault(Path.of(machine.getPath()), Set.of()).stream().sorted()
                        .toList()));
        inventory.machines().forEach(machine -> placement.host(Path.of(machine.getPath())).ifPresent(machine::setHost));
        inventory.networks().forEach(network -> placement.host(Path.of(network.getPath())).ifPresent(network::setHost));
    }

    /** Reads disks that lie outside the searched folders, because a machine or a differencing disk names them. */
    private ParentSearch readWhatIsNamed(Collection<Path> attached) throws InterruptedException {
        ParentSearch parents = new ParentSearch(crew, files, placement);
        Set<Path> unread = new HashSet<>(attached);
        unread.removeIf(files::contains);
        do {
            read(unread);
            unread = parents.search(inventory.children());
        } while (!unread.isEmpty());
        return parents;
    }

    private void read(Collection<Path> paths) throws InterruptedException {
        List<FoundFile> outside = new ArrayList<>();
        for (Path path : paths) {
            try {
                // whatever its extension, it is used as a disk
                outside.add(FoundFile.outside(path, FileKind.DISK));
            } catch (IOException e) {
                problems.warning(ProblemKind.UNREADABLE_FOLDER).in(path.toString())
                        .says(Messages.UnreadableFolder_file, path, Reason.of(e))
                        .solvedBy(Messages.UnreadableFolder_solution);
            }
        }
        files.add(outside);
        inventory.add(gathering.gather(outside));
    }

    private void reportUnreadable() {
        found.unreadable().forEach((path, reason) -> {
            boolean root = definition.searched().contains(path);
            Problems.Draft draft = root ? problems.error(ProblemKind.UNREADABLE_FOLDER)
                    : problems.warning(ProblemKind.UNREADABLE_FOLDER);
            draft.in(path.toString()).says(Messages.UnreadableFolder_message, path, reason)
                    .solvedBy(Messages.UnreadableFolder_solution);
        });
        found.nameless().forEach(path -> problems.warning(ProblemKind.UNREADABLE_FOLDER).in(path.toString())
                .says(Messages.UnreadableFolder_name, path).solvedBy(Messages.UnreadableFolder_nameSolution));
        inventory.closed().forEach(element -> problems.warning(ProblemKind.UNREADABLE_FOLDER).of(element)
                .quotes(element.getUnreadable()).solvedBy(Messages.UnreadableFolder_solution));
        inventory.machines().forEach(machine -> reportBroken(ProblemKind.UNREADABLE_MACHINE, machine));
        inventory.networks().forEach(network -> reportBroken(ProblemKind.UNREADABLE_NETWORK, network));
    }

    private void reportBroken(ProblemKind kind, FileElement element) {
        if (element.getUnreadable() != null && !inventory.closed().contains(element)) {
            problems.error(kind).of(element).quotes(element.getUnreadable())
                    .solvedBy(Messages.UnreadableConfiguration_solution);
        }
    }

    private Estate estate(Collection<DiskImage> disks) {
        Estate estate = EstateFactory.eINSTANCE.createEstate();
        estate.setName(definition.name());
        definition.searched().forEach(folder -> estate.getFolders().add(folder.toString()));
        estate.getHosts().addAll(placement.hosts());
        estate.getMachines().addAll(inventory.machines());
        estate.getNetworks().addAll(inventory.networks());
        estate.getDisks().addAll(disks.stream().sorted((a, b) -> a.getPath().compareTo(b.getPath())).toList());
        inventory.foreign().forEach(path -> estate.getSetAside().add(path.toString()));
        estate.getProblems().addAll(problems.worstFirst());
        estate.setScanned(Clock.systemUTC().instant());
        return estate;
    }
}
