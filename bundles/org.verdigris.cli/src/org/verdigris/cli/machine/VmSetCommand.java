package org.verdigris.cli.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.MappingOption;
import org.verdigris.cli.disk.ChangeRun;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.machine.MachineChange;
import org.verdigris.core.machine.SettingCondition;
import org.verdigris.core.machine.SettingsChange;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes settings of many machines in one step that can be taken back. */
@Command(name = "set")
final class VmSetCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "KEY=VALUE|PATH")
    private List<String> words = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "KEY")
    private List<String> removed = new ArrayList<>();

    @Option(names = "--where", paramLabel = "KEY=VALUE")
    private List<String> where = new ArrayList<>();

    @Option(names = "--type", paramLabel = "TYPE")
    private String type;

    @Option(names = {"-n", "--dry-run"})
    private boolean dryRun;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--discard-backup")
    private boolean discardBackup;

    @Mixin
    private MappingOption mappings = new MappingOption();

    VmSetCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal, InterruptedException {
        List<Alteration> alterations = new ArrayList<>();
        MachineSearch search = new MachineSearch(terminal, mappings.checked(spec));
        int assignments = 0;
        while (assignments < words.size() && assignment(words.get(assignments)).isPresent()) {
            alterations.add(put(assignment(words.get(assignments)).get()));
            assignments++;
        }
        for (String key : removed) {
            alterations.add(Alteration.remove(key(key)));
        }
        List<SettingCondition> conditions = new ArrayList<>();
        for (String condition : where) {
            conditions.add(condition(condition));
        }
        List<String> paths = words.subList(assignments, words.size());
        if (alterations.isEmpty() || paths.isEmpty()) {
            throw wrong(alterations.isEmpty() ? Messages.VmSetCommand_nothing : Messages.VmSetCommand_noMachine);
        }
        for (String path : paths) {
            search.add(Path.of(path));
        }
        SettingsChange change = new SettingsChange(search.machines(), alterations, search::mapping).where(conditions);
        return run(force ? change.overriding() : change);
    }

    private int run(SettingsChange change) throws IOException {
        try (DiskProgress progress = new DiskProgress(terminal)) {
            boolean heldBack = change.examine(progress).stream().anyMatch(MachineChange::isHeldBack);
            int code = new ChangeRun(terminal, progress, dryRun, false, discardBackup).run(change);
            return heldBack ? ExitCode.PROBLEMS : code;
        }
    }

    /** A word that could be both is a file if there is one. */
    private static Optional<Assignment> assignment(String word) {
        Optional<Assignment> assignment = Assignment.of(word);
        return assignment.isPresent() && Files.exists(Path.of(word)) ? Optional.empty() : assignment;
    }

    private Alteration put(Assignment assignment) {
        if (type == null) {
            return Alteration.put(assignment.key(), assignment.value());
        }
        SettingType known = SettingType.of(type).orElseThrow(() -> wrong(Messages.VmSetCommand_type, type));
        return Alteration.put(assignment.key(), known, assignment.value());
    }

    private SettingCondition condition(String text) {
        return Assignment.of(text).map(assignment -> new SettingCondition(assignment.key(), assignment.value()))
                .orElseThrow(() -> wrong(Messages.VmSetCommand_condition, text));
    }

    private SettingKey key(String text) {
        try {
            return SettingKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private ParameterException wrong(String message, Object... values) {
        return new ParameterException(spec.commandLine(), Catalogue.text(message, values));
    }
}
