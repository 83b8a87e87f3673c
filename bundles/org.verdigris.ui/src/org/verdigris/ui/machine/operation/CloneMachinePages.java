package org.verdigris.ui.machine.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.machine.CloneChoices;
import org.verdigris.core.machine.CloneMachine;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.Choices;
import org.verdigris.ui.operation.Proposal;
import org.verdigris.ui.thing.Slot;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;
import org.verdigris.ui.wording.Phrase;

/** What the copy of a machine is called, where it lies, and what becomes of each disk. */
final class CloneMachinePages implements Choices {
    private final MachineSubject subject;
    private final MachineSurroundings around;
    private final PlacePage place;
    private final CloneDisksPage disks;

    CloneMachinePages(MachineSubject subject) {
        this.subject = subject;
        around = subject.around();
        Path folder = subject.file().toAbsolutePath().normalize().getParent();
        Path above = Optional.ofNullable(folder.getParent()).filter(parent -> isOwn(folder)).orElse(folder);
        place = new PlacePage(MachineOperationMessages.Clone_place, around,
                Phrase.of(MachineOperationMessages.Clone_name, subject.stem()), above);
        disks = new CloneDisksPage(subject.file(), around);
    }

    /** Whether the folder has the machine's name: then the copy's folder is proposed beside it. */
    private boolean isOwn(Path folder) {
        return folder.getFileName() != null && folder.getFileName().toString().equalsIgnoreCase(subject.stem());
    }

    @Override
    public String title() {
        return Phrase.of(MachineOperationMessages.Clone_title, subject.stem(), place.name());
    }

    @Override
    public String button() {
        return MachineOperationMessages.Clone_button;
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(place, disks);
    }

    @Override
    public Collection<Path> files() {
        List<Path> files = new ArrayList<>(List.of(subject.file(), place.machine()));
        Slot.disksOf(subject.machine()).forEach(disk -> files.add(Path.of(disk.getPath())));
        return files;
    }

    @Override
    public Optional<ThingRef> result() {
        return Optional.of(new ThingRef(ThingKind.MACHINE, place.machine().toString()));
    }

    @Override
    public Planning planning() {
        CloneMachine operation = new CloneMachine(
                new CloneChoices(subject.file(), place.name(), place.folder(), disks.chosen()), around);
        return progress -> Proposal.of(operation.plan(progress));
    }
}
