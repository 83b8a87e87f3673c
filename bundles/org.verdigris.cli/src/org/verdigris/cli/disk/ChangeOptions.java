package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.verdigris.cli.MappingOption;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What all commands that change existing disks have in common: the plan first, backups, and who else is concerned. */
final class ChangeOptions {

    @Option(names = {"-n", "--dry-run"})
    private boolean dryRun;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--discard-backup")
    private boolean discardBackup;

    @Option(names = "--search", paramLabel = "FOLDER")
    private List<Path> search = new ArrayList<>();

    @Mixin
    private MappingOption mappings = new MappingOption();

    /** Plans an operation, tells the plan and, unless only that is wanted, performs it. Returns the exit code. */
    Integer run(Terminal terminal, CommandSpec command, Path subject, Function<Surroundings, Operation> operation)
            throws IOException, Refusal {
        return run(terminal, command, List.of(subject), operation);
    }

    /** The same for an operation that changes several disks, of which the first is its subject. */
    Integer run(Terminal terminal, CommandSpec command, List<Path> disks, Function<Surroundings, Operation> operation)
            throws IOException, Refusal {
        if (json && !dryRun) {
            throw new ParameterException(command.commandLine(), Messages.ChangeOptions_json);
        }
        for (Path disk : disks) {
            UnfinishedChange.refuse(disk);
        }
        try (DiskProgress progress = new DiskProgress(terminal)) {
            Surroundings surroundings = surroundings(command, disks, progress);
            return new ChangeRun(terminal, progress, dryRun, json, discardBackup)
                    .run(operation.apply(surroundings));
        }
    }

    /** A disk and all its parents, which may lie in other folders. */
    List<Path> chain(CommandSpec command, Path leaf) throws IOException {
        try (DiskChain chain = DiskChain.open(leaf, PathMapping.of(mappings.checked(command)))) {
            return chain.links().stream().map(DiskInfo::file).toList();
        }
    }

    /** Whether the plan is only told. */
    boolean isDryRun() {
        return dryRun;
    }

    /** Whether programs are told. */
    boolean isJson() {
        return json;
    }

    /** Whether nothing is kept of what was there before. */
    boolean discardsBackup() {
        return discardBackup;
    }

    /** What lies around several files and folders. */
    Surroundings surroundings(CommandSpec command, List<Path> subjects, Progress progress)
            throws CancelledException, Refusal {
        Map<String, Path> mapped = mappings.checked(command);
        Set<Path> folders = new LinkedHashSet<>();
        for (Path subject : subjects) {
            folders.addAll(folders(subject));
        }
        return new EstateSearch(List.copyOf(folders), mapped, progress).around(subjects.getFirst());
    }

    /** The folders to look for children, machines and parents in: those named, and the disk's own. */
    List<Path> folders(Path subject) throws Refusal {
        List<Path> folders = new ArrayList<>();
        Path file = subject.toAbsolutePath().normalize();
        folders.add(Files.isDirectory(file) ? file : file.getParent());
        for (Path folder : search) {
            if (!Files.isDirectory(folder)) {
                throw new Refusal(Catalogue.text(Messages.ChangeOptions_noFolder, folder));
            }
            folders.add(folder.toAbsolutePath().normalize());
        }
        return folders.stream().distinct().toList();
    }
}
