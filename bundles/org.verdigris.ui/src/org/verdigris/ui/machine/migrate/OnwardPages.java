package org.verdigris.ui.machine.migrate;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.onward.Destination;
import org.verdigris.core.onward.Onward;
import org.verdigris.core.onward.OnwardChoices;
import org.verdigris.disk.operation.Plan;
import org.verdigris.ui.operation.Afterwards;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.Choices;
import org.verdigris.ui.operation.FilePage;
import org.verdigris.ui.operation.Proposal;
import org.verdigris.ui.operation.RadioPage;
import org.verdigris.ui.operation.RadioPage.Option;
import org.verdigris.ui.wording.Phrase;

/** Where a machine goes next, and the folder for its new files. */
public final class OnwardPages implements Choices {
    private final Path machine;
    private final String name;
    private final MachineSurroundings around;
    private final RadioPage<Destination> destination = new RadioPage<>(MigrateMessages.Onward_destination,
            MigrateMessages.Onward_question, MigrateMessages.Onward_why,
            Arrays.stream(Destination.values()).map(each -> new Option<>(each, Onward.name(each), meaning(each)))
                    .toList());
    private final FilePage folder;
    private volatile List<Path> written = List.of();

    public OnwardPages(Path machine, String name, MachineSurroundings around) {
        this.machine = machine;
        this.name = name;
        this.around = around;
        folder = FilePage.created(MigrateMessages.Onward_folder, MigrateMessages.Onward_folderQuestion,
                MigrateMessages.Onward_folderWhy, proposed(Destination.LIBVIRT)).folder();
        destination.whenChanged((before, now) -> folder.propose(proposed(before), proposed(now)));
    }

    private Path proposed(Destination product) {
        return machine.toAbsolutePath().normalize().getParent().resolve(name + " for " + Onward.name(product));
    }

    private static String meaning(Destination product) {
        return switch (product) {
            case LIBVIRT -> MigrateMessages.Onward_libvirt;
            case QEMU -> MigrateMessages.Onward_qemu;
            case OVF -> MigrateMessages.Onward_ovf;
            case VMWARE -> MigrateMessages.Onward_vmware;
            case HYPER_V -> MigrateMessages.Onward_hyperV;
            case AZURE -> MigrateMessages.Onward_azure;
        };
    }

    @Override
    public String title() {
        return Phrase.of(MigrateMessages.Onward_title, name, Onward.name(destination.chosen()));
    }

    @Override
    public String button() {
        return MigrateMessages.Onward_button;
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(destination, folder);
    }

    @Override
    public boolean staysOpen() {
        return true;
    }

    @Override
    public Optional<Afterwards> afterwards() {
        return Optional.of(new Afterwards(List.of(next(destination.chosen())), written));
    }

    private static String next(Destination product) {
        return switch (product) {
            case LIBVIRT -> MigrateMessages.Onward_nextLibvirt;
            case QEMU -> MigrateMessages.Onward_nextQemu;
            case OVF -> MigrateMessages.Onward_nextOvf;
            case VMWARE -> MigrateMessages.Onward_nextVmware;
            case HYPER_V -> MigrateMessages.Onward_nextHyperV;
            case AZURE -> MigrateMessages.Onward_nextAzure;
        };
    }

    @Override
    public Collection<Path> files() {
        return List.of(machine);
    }

    @Override
    public Planning planning() {
        Onward onward = new Onward(new OnwardChoices(machine, destination.chosen(), folder.file(), Map.of()), around);
        return progress -> {
            Plan plan = onward.plan(progress);
            written = List.of(plan.subject());
            return Proposal.of(plan);
        };
    }
}
