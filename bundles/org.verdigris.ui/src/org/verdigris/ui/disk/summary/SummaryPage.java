package org.verdigris.ui.disk.summary;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verdigris.disk.check.DiskUsage;
import org.verdigris.disk.raw.Creators;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.Messages;
import org.verdigris.ui.disk.DiskMessages;
import org.verdigris.ui.disk.reading.FileReading;
import org.verdigris.ui.disk.reading.FileReading.Outcome;
import org.verdigris.ui.disk.reading.FileState;
import org.verdigris.ui.editor.ThingPage;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.operation.DiskActions;
import org.verdigris.ui.page.Facts;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.thing.DiskFacts;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** What a disk is, how large, how its file is used, who uses it. The use of the file is read in the background. */
public final class SummaryPage implements ThingPage<DiskImage> {
    private static final int MOST_USERS = 50;

    private final Consumer<NamedElement> open;
    private Scroller scroller;
    private FileReading reading;
    private Optional<FileState> state = Optional.empty();
    private Optional<Outcome<DiskDetails>> details = Optional.empty();

    public SummaryPage(Consumer<NamedElement> open) {
        this.open = open;
    }

    @Override
    public String title() {
        return Messages.DiskPage_title;
    }

    @Override
    public Control create(Composite parent) {
        scroller = new Scroller(parent);
        reading = new FileReading(scroller.control());
        return scroller.control();
    }

    @Override
    public void show(DiskImage disk, Snapshot snapshot) {
        FileState present = FileState.of(disk);
        if (state.equals(Optional.of(present))) {
            fill(disk, snapshot);
            return;
        }
        state = Optional.of(present);
        details = Optional.empty();
        fill(disk, snapshot);
        if (disk.getUnreadable() == null) {
            Path file = Path.of(disk.getPath());
            reading.<DiskDetails>begin(Phrase.of(DiskMessages.SummaryPage_job, disk.getName()), true, file,
                    progress -> DiskDetails.read(file, progress), outcome -> {
                        details = Optional.of(outcome);
                        fill(disk, snapshot);
                    });
        }
    }

    @Override
    public void showNothing(String sentence) {
        state = Optional.empty();
        new Sections(scroller.clear(), open).text(sentence);
        scroller.fit();
    }

    @Override
    public void focus() {
        scroller.focus();
    }

    private void fill(DiskImage disk, Snapshot snapshot) {
        Sections page = new Sections(scroller.clear(), open);
        page.title(disk.getName(), Phrase.of(Messages.DiskPage_what, DiskFacts.typeName(disk), disk.getPath()));
        if (disk.getUnreadable() != null) {
            page.text(disk.getUnreadable()).text(DiskMessages.SummaryPage_unreadable);
        } else {
            bar(page, disk);
            page.problems(snapshot.index().problemsOf(disk));
            size(page, disk);
            use(page, disk);
            users(page, disk);
            identity(page, disk);
        }
        DiskActions.add(page, disk, snapshot);
        page.facts(Messages.DiskPage_file)
                .fact(Messages.DiskPage_path, disk.getPath())
                .size(Messages.DiskPage_fileSize, disk.getFileSize())
                .moment(Messages.DiskPage_modified, disk.getModified());
        scroller.fit();
    }

    private void bar(Sections page, DiskImage disk) {
        Composite section = page.wide(DiskMessages.SummaryPage_bar);
        GridLayoutFactory.fillDefaults().applyTo(section);
        DiskBar bar = new DiskBar(section, disk, read().map(DiskDetails::map));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(bar.control());
    }

    private Optional<DiskDetails> read() {
        return details.map(outcome -> outcome instanceof Outcome.Read<DiskDetails> known ? known.value() : null);
    }

    private static void size(Sections page, DiskImage disk) {
        Facts facts = page.facts(Messages.DiskPage_space)
                .size(Messages.DiskPage_capacity, disk.getCapacity());
        if (disk.getTableEntries() != null) {
            facts.fact(Messages.DiskPage_blocks, Phrase.of(Messages.DiskPage_blocksOf, disk.getAllocatedBlocks(),
                    disk.getTableEntries())).size(Messages.DiskPage_blockSize, disk.getBlockSize());
        }
        if (disk.getCylinders() == null) {
            facts.fact(Messages.DiskPage_geometry, null);
            return;
        }
        long visible = (long) disk.getCylinders() * disk.getHeads() * disk.getSectorsPerTrack() * 512;
        long lost = disk.getCapacity() - visible;
        facts.fact(Messages.DiskPage_geometry,
                Phrase.of(Messages.DiskPage_chs, disk.getCylinders(), disk.getHeads(), disk.getSectorsPerTrack()))
                .fact(DiskMessages.SummaryPage_ide, lost <= 0 ? DiskMessages.SummaryPage_ideAll
                        : Phrase.of(DiskMessages.SummaryPage_ideLess, Sizes.human(visible), Sizes.human(lost)),
                        Sizes.exact(Math.min(visible, disk.getCapacity())));
    }

    private void use(Sections page, DiskImage disk) {
        Facts facts = page.facts(DiskMessages.SummaryPage_use).size(Messages.DiskPage_fileSize, disk.getFileSize());
        if (details.isEmpty()) {
            facts.fact(DiskMessages.SummaryPage_live, DiskMessages.SummaryPage_reading);
            return;
        }
        switch (details.get()) {
            case Outcome.Failed<DiskDetails> failed ->
                facts.prose(DiskMessages.SummaryPage_live, failed.sentence());
            case Outcome.Cancelled<DiskDetails> cancelled -> facts.fact(DiskMessages.SummaryPage_live, null);
            case Outcome.Read<DiskDetails> known -> known.value().usage().space().ifPresentOrElse(
                    space -> tell(facts, space, known.value().map().allocated()),
                    () -> facts.fact(DiskMessages.SummaryPage_order, DiskMessages.SummaryPage_fixedOrder));
        }
    }

    private static void tell(Facts facts, DiskUsage.Space space, long blocks) {
        facts.size(DiskMessages.SummaryPage_live, space.live())
                .size(DiskMessages.SummaryPage_unreferenced, space.unreferenced())
                .fact(DiskMessages.SummaryPage_order, blocks == 0 ? DiskMessages.SummaryPage_noBlocks
                        : space.displaced() == 0 ? DiskMessages.SummaryPage_inOrder
                                : Phrase.of(DiskMessages.SummaryPage_displaced, space.displaced()));
    }

    private static void users(Sections page, DiskImage disk) {
        List<VirtualMachine> machines = disk.getDrives().stream().map(SummaryPage::machineOf).distinct().toList();
        Facts facts = page.facts(Messages.DiskPage_usedBy);
        if (machines.isEmpty() && disk.getChildren().isEmpty()) {
            facts.fact(Messages.DiskPage_nobody, Messages.DiskPage_nobodyWhy);
        }
        machines.stream().limit(MOST_USERS).forEach(machine -> facts.link(Messages.DiskPage_machine, machine));
        disk.getChildren().stream().limit(MOST_USERS).forEach(child -> facts.link(Messages.DiskPage_child, child));
        if (disk.getParentName() != null || disk.getParent() != null) {
            if (disk.getParent() != null) {
                facts.link(Messages.DiskPage_parent, disk.getParent());
            } else {
                facts.fact(Messages.DiskPage_parent, Phrase.of(Messages.DiskPage_parentMissing, disk.getParentName()));
            }
        }
    }

    private static VirtualMachine machineOf(EObject drive) {
        EObject container = drive;
        while (!(container instanceof VirtualMachine)) {
            container = container.eContainer();
        }
        return (VirtualMachine) container;
    }

    private static void identity(Sections page, DiskImage disk) {
        page.facts(Messages.DiskPage_identity)
                .fact(Messages.DiskPage_id, disk.getDiskId())
                .moment(Messages.DiskPage_created, disk.getCreated())
                .fact(Messages.DiskPage_creator, disk.getCreator() == null ? null
                        : Phrase.of(Messages.DiskPage_creatorOn,
                                Creators.program(disk.getCreator()).orElse(disk.getCreator().strip()),
                                dash(disk.getCreatorVersion()),
                                Optional.ofNullable(disk.getCreatorHost()).flatMap(Creators::host)
                                        .orElse(dash(disk.getCreatorHost()))))
                .flag(Messages.DiskPage_savedState, disk.getInSavedState())
                .fact(Messages.DiskPage_parentId, disk.getParentId());
    }

    private static String dash(String text) {
        return text == null ? Messages.Unknown_dash : text.strip();
    }
}
