package org.verdigris.ui.machine.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.verdigris.core.machine.FirstDisk;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.machine.NewMachine;
import org.verdigris.core.machine.NewMachineChoices;
import org.verdigris.core.operation.EstateSurroundings;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.ui.disk.create.DiskLimits;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.Choices;
import org.verdigris.ui.operation.FilePage;
import org.verdigris.ui.operation.Proposal;
import org.verdigris.ui.operation.RadioPage;
import org.verdigris.ui.operation.RadioPage.Option;
import org.verdigris.ui.operation.SizePage;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;
import org.verdigris.ui.wording.NaturalOrder;
import org.verdigris.ui.wording.Phrase;

/** What a new machine is to be: its guest or its template, its place, memory, disk and network. */
final class NewMachinePages implements Choices {
    /** What the settings are taken from. */
    private enum Origin {
        SUGGESTION, TEMPLATE
    }

    /** What the machine starts from. */
    private enum DiskChoice {
        DYNAMIC, FIXED, EXISTING, CHILD, NONE;

        boolean isNew() {
            return this == DYNAMIC || this == FIXED;
        }
    }

    private final MachineSurroundings around;
    private final RadioPage<Origin> origin = new RadioPage<>(MachineOperationMessages.Origin_title,
            MachineOperationMessages.Origin_question, MachineOperationMessages.Origin_why,
            List.of(new Option<>(Origin.SUGGESTION, MachineOperationMessages.Origin_suggestion,
                    MachineOperationMessages.Origin_suggestionMeaning),
                    new Option<>(Origin.TEMPLATE, MachineOperationMessages.Origin_template,
                            MachineOperationMessages.Origin_templateMeaning)));
    private final ProfilePage profile = new ProfilePage(this::propose);
    private final TemplatePage template;
    private final PlacePage place;
    private final MemoryPage memory;
    private final RadioPage<DiskChoice> disk = new RadioPage<>(MachineOperationMessages.FirstDisk_title,
            MachineOperationMessages.FirstDisk_question, MachineOperationMessages.FirstDisk_why,
            List.of(new Option<>(DiskChoice.DYNAMIC, MachineOperationMessages.FirstDisk_dynamic,
                    MachineOperationMessages.FirstDisk_dynamicMeaning),
                    new Option<>(DiskChoice.FIXED, MachineOperationMessages.FirstDisk_fixed,
                            MachineOperationMessages.FirstDisk_fixedMeaning),
                    new Option<>(DiskChoice.EXISTING, MachineOperationMessages.FirstDisk_existing,
                            MachineOperationMessages.FirstDisk_existingMeaning),
                    new Option<>(DiskChoice.CHILD, MachineOperationMessages.FirstDisk_child,
                            MachineOperationMessages.FirstDisk_childMeaning),
                    new Option<>(DiskChoice.NONE, MachineOperationMessages.FirstDisk_none,
                            MachineOperationMessages.FirstDisk_noneMeaning)));
    private final SizePage size;
    private final FilePage file;
    private final NetworkChoicePage network;

    /** @param folder in which the machine is proposed to get its folder */
    NewMachinePages(Snapshot snapshot, Path folder) {
        around = new MachineSurroundings(snapshot.estate(), snapshot.definition(),
                new EstateSurroundings(snapshot.estate(), snapshot.definition(), folder.resolve("new.vmc")));
        template = new TemplatePage(snapshot.estate().getMachines(), this::propose);
        place = new PlacePage(MachineOperationMessages.NewMachine_place, around,
                MachineOperationMessages.NewMachine_name, folder);
        memory = new MemoryPage(profile.chosen().memory());
        size = SizePage.created(MachineOperationMessages.DiskSize_title, MachineOperationMessages.DiskSize_question,
                MachineOperationMessages.DiskSize_why, profile.chosen().disk(),
                new SizePage.Limits(DiskLimits.SMALLEST, DiskLimits.LARGEST_IDE, bytes -> DiskLimits.advice(bytes,
                        disk.chosen() == DiskChoice.FIXED, place.folder())));
        file = FilePage.existing(MachineOperationMessages.DiskFile_title, MachineOperationMessages.DiskFile_question,
                MachineOperationMessages.DiskFile_why, disks(snapshot));
        network = new NetworkChoicePage(around, place::machine);
        profile.shownOnlyIf(() -> origin.chosen() == Origin.SUGGESTION);
        template.shownOnlyIf(() -> origin.chosen() == Origin.TEMPLATE);
        size.shownOnlyIf(() -> disk.chosen().isNew());
        file.shownOnlyIf(() -> disk.chosen() == DiskChoice.EXISTING || disk.chosen() == DiskChoice.CHILD);
        origin.whenChanged((before, now) -> propose());
    }

    private static List<DiskImage> disks(Snapshot snapshot) {
        return snapshot.estate().getDisks().stream().filter(disk -> disk.getUnreadable() == null)
                .filter(disk -> disk.getName().toLowerCase(Locale.ROOT).endsWith(".vhd"))
                .sorted(Comparator.comparing(DiskImage::getName, NaturalOrder.ORDER)).toList();
    }

    /** What is proposed follows from the guest, or from the template. */
    private void propose() {
        boolean suggested = origin.chosen() == Origin.SUGGESTION;
        size.propose(profile.chosen().disk());
        network.propose(!suggested || profile.chosen().network());
        memory.propose(suggested ? profile.chosen().memory()
                : template.machine().map(machine -> machine.getMemory()).orElse(profile.chosen().memory()));
    }

    @Override
    public String title() {
        return Phrase.of(MachineOperationMessages.NewMachine_title, place.name());
    }

    @Override
    public String button() {
        return MachineOperationMessages.NewMachine_button;
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(origin, profile, template, place, memory, disk, size, file, network);
    }

    @Override
    public Collection<Path> files() {
        List<Path> files = new ArrayList<>(List.of(place.machine()));
        if (file.isWanted()) {
            files.add(file.file());
        }
        return files;
    }

    @Override
    public Optional<ThingRef> result() {
        return Optional.of(new ThingRef(ThingKind.MACHINE, place.machine().toString()));
    }

    private FirstDisk firstDisk() {
        return switch (disk.chosen()) {
            case DYNAMIC -> new FirstDisk.Empty(DiskFormat.DYNAMIC, size.bytes());
            case FIXED -> new FirstDisk.Empty(DiskFormat.FIXED, size.bytes());
            case EXISTING -> new FirstDisk.Existing(file.file());
            case CHILD -> new FirstDisk.Child(file.file());
            case NONE -> new FirstDisk.None();
        };
    }

    @Override
    public Planning planning() {
        Optional<Path> model = origin.chosen() == Origin.TEMPLATE ? Optional.of(template.file()) : Optional.empty();
        NewMachine operation = new NewMachine(new NewMachineChoices(place.name(), place.folder(), model,
                memory.megabytes(), firstDisk(), true, network.adapters(), ""), around);
        return progress -> Proposal.of(operation.plan(progress));
    }
}
