package org.verdigris.ui.machine.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.machine.MoveChoices;
import org.verdigris.core.machine.MoveMachine;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.Choices;
import org.verdigris.ui.operation.Proposal;
import org.verdigris.ui.thing.Slot;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;
import org.verdigris.ui.wording.Phrase;

/** What a machine is called afterwards, and where its files lie then. */
final class MoveMachinePages implements Choices {
    private final MachineSubject subject;
    private final MachineSurroundings around;
    private final NamePage name;
    private final FolderPage folder;

    MoveMachinePages(MachineSubject subject) {
        this.subject = subject;
        around = subject.around();
        name = new NamePage(subject.stem());
        folder = new FolderPage(subject, name::value);
    }

    @Override
    public String title() {
        return Phrase.of(MachineOperationMessages.Move_title, subject.stem());
    }

    @Override
    public String button() {
        return name.value().equals(subject.stem()) ? MachineOperationMessages.Move_button
                : MachineOperationMessages.Move_renameButton;
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(name, folder);
    }

    private MoveChoices choices() {
        return new MoveChoices(subject.file(), folder.value(), name.value(), name.renamesDisks(), folder.takesMedia());
    }

    private Path target() {
        return choices().target().toAbsolutePath().normalize();
    }

    @Override
    public Collection<Path> files() {
        List<Path> files = new ArrayList<>(List.of(subject.file(), target()));
        Slot.disksOf(subject.machine()).forEach(disk -> files.add(Path.of(disk.getPath())));
        return files;
    }

    @Override
    public Optional<ThingRef> result() {
        return Optional.of(new ThingRef(ThingKind.MACHINE, target().toString()));
    }

    @Override
    public Planning planning() {
        MoveMachine operation = new MoveMachine(choices(), around);
        return progress -> Proposal.of(operation.plan(progress));
    }
}
