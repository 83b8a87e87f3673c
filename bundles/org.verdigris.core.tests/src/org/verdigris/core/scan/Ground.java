package org.verdigris.core.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.estate.HostDefinition;
import org.verdigris.core.store.FactStore;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.vmc.VmcBuilder;

/** A folder in which a test lays out an estate. */
record Ground(Path folder) {

    static final long SIZE = 8L << 20;

    Path path(String relative) {
        return folder.resolve(relative);
    }

    /** A machine of Virtual Server; Virtual PC has no network files, so less can be missing there. */
    VmcBuilder machine(String name) {
        return VmcBuilder.machine(name).product("Microsoft Virtual Server 2005 R2", "1.1.465.0");
    }

    /** A disk with an id that follows from its file name. */
    Path disk(String relative) throws IOException {
        Files.createDirectories(path(relative).getParent());
        return VhdBuilder.dynamic(SIZE).id(idOf(relative)).write(path(relative));
    }

    /** A differencing disk that knows its parent by name and relative path. */
    Path child(String relative, String parent) throws IOException {
        return VhdBuilder.differencing(SIZE, idOf(parent), parent).id(idOf(relative)).relativeLocator(".\\" + parent)
                .write(path(relative));
    }

    static UUID idOf(String relative) {
        return UUID.nameUUIDFromBytes(Path.of(relative).getFileName().toString().getBytes());
    }

    EstateDefinition definition() {
        return EstateDefinition.of(List.of(folder));
    }

    EstateDefinition mapped(Map<String, Path> mappings, HostDefinition... hosts) {
        return new EstateDefinition("test", Optional.empty(), List.of(folder), mappings, List.of(hosts));
    }

    EstateDefinition through(Path dialect) {
        return new EstateDefinition("test", Optional.empty(), List.of(folder), Map.of(), List.of(),
                Optional.of(dialect));
    }

    Estate scan() throws InterruptedException {
        return scan(definition());
    }

    static Estate scan(EstateDefinition definition) throws InterruptedException {
        try (FactStore store = FactStore.none()) {
            return new EstateScan(definition, store).run(ScanProgress.none());
        }
    }

    /** The kinds of the problems, the worst first. */
    List<String> problems() throws InterruptedException {
        return kinds(scan());
    }

    static List<String> kinds(Estate estate) {
        return estate.getProblems().stream().map(Problem::getKind).toList();
    }

    static Problem only(Estate estate, ProblemKind kind) {
        Stream<Problem> problems = estate.getProblems().stream();
        List<Problem> fitting = problems.filter(problem -> problem.getKind().equals(kind.id())).toList();
        if (fitting.size() != 1) {
            throw new AssertionError(fitting.size() + " problems of kind " + kind.id() + " in "
                    + estate.getProblems().stream().map(Problem::getMessage).toList());
        }
        return fitting.getFirst();
    }

    static DiskImage disk(Estate estate, String name) {
        return estate.getDisks().stream().filter(disk -> disk.getName().equals(name)).findFirst().orElseThrow();
    }

    static VirtualMachine machine(Estate estate, String name) {
        return estate.getMachines().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
    }
}
