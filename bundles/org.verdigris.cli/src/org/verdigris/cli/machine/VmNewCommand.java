package org.verdigris.cli.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.machine.GuestProfile;
import org.verdigris.core.machine.MachineNetwork;
import org.verdigris.core.machine.MachineScript;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.machine.NewMachine;
import org.verdigris.core.machine.NewMachineChoices;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a machine, or the script that lets the host make one. */
@Command(name = "new")
final class VmNewCommand implements Callable<Integer> {

    /** The profiles there are. */
    static final class Profiles implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return GuestProfile.all().stream().map(GuestProfile::id).iterator();
        }
    }

    private static final String NONE = "none";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME")
    private String name;

    @Option(names = "--in", paramLabel = "FOLDER", required = true)
    private Path folder;

    @Option(names = "--template", paramLabel = "FILE")
    private Path template;

    @Option(names = "--profile", paramLabel = "PROFILE", completionCandidates = Profiles.class, defaultValue = "other")
    private String profile;

    @Option(names = "--memory", paramLabel = "MB")
    private Long memory;

    @Option(names = "--network", paramLabel = "NETWORK")
    private List<String> networks = new ArrayList<>();

    @Option(names = "--no-cd")
    private boolean noCd;

    @Option(names = "--notes", paramLabel = "TEXT")
    private String notes = "";

    @Mixin
    private FirstDiskOptions disk = new FirstDiskOptions();

    @Mixin
    private MachineOptions options = new MachineOptions();

    VmNewCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal, InterruptedException {
        GuestProfile wanted = GuestProfile.of(profile).orElseThrow(() -> new ParameterException(spec.commandLine(),
                Catalogue.text(Messages.VmNewCommand_profile, profile, GuestProfile.all().stream()
                        .map(GuestProfile::id).collect(Collectors.joining(", ")))));
        MachineSurroundings around = options.around(terminal, spec, folder, List.of(folder));
        NewMachineChoices choices = new NewMachineChoices(name, folder, Optional.ofNullable(template),
                memory == null ? wanted.memory() : memory, disk.of(spec, wanted), !noCd, adapters(wanted, around),
                notes);
        if (options.script().isPresent()) {
            return options.write(terminal, MachineScript.creating(choices, around.mapping(folder)));
        }
        return options.run(terminal, spec, around, List.of(choices.machine()),
                known -> new NewMachine(choices, known), known -> "");
    }

    private List<MachineNetwork> adapters(GuestProfile wanted, MachineSurroundings around) throws Refusal {
        if (networks.isEmpty()) {
            return wanted.network() ? List.of(MachineNetwork.unplugged()) : List.of();
        }
        if (networks.equals(List.of(NONE))) {
            return List.of();
        }
        NetworkSearch search = new NetworkSearch(around.networks(folder));
        List<MachineNetwork> adapters = new ArrayList<>();
        for (String network : networks) {
            adapters.add(search.named(network));
        }
        return adapters;
    }
}
