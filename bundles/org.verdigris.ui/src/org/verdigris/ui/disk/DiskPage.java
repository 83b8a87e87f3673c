package org.verdigris.ui.disk;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.Messages;
import org.verdigris.ui.editor.FactsPage;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Facts;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.thing.DiskFacts;
import org.verdigris.ui.wording.Phrase;

/** A disk's summary: its chain as a picture, who uses it, what its file says. */
final class DiskPage extends FactsPage<DiskImage> {
    private static final int MOST_USERS = 50;

    DiskPage(Consumer<NamedElement> open) {
        super(open);
    }

    @Override
    public String title() {
        return Messages.DiskPage_title;
    }

    @Override
    protected void fill(Sections page, DiskImage disk, Snapshot snapshot) {
        page.title(disk.getName(), Phrase.of(Messages.DiskPage_what, DiskFacts.typeName(disk), disk.getPath()));
        page.problems(snapshot.index().problemsOf(disk));
        if (disk.getUnreadable() != null) {
            page.text(disk.getUnreadable());
        } else {
            Composite section = page.wide(Messages.DiskPage_chain);
            GridLayoutFactory.fillDefaults().applyTo(section);
            ChainPicture chain = new ChainPicture(section, ChainDrawing.of(disk, snapshot.index()), this::openThing);
            GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(chain.control());
            space(page, disk);
            users(page, disk);
            identity(page, disk);
        }
        page.facts(Messages.DiskPage_file)
                .fact(Messages.DiskPage_path, disk.getPath())
                .size(Messages.DiskPage_fileSize, disk.getFileSize())
                .moment(Messages.DiskPage_modified, disk.getModified());
    }

    private static void space(Sections page, DiskImage disk) {
        Facts facts = page.facts(Messages.DiskPage_space)
                .fact(Messages.DiskPage_type, DiskFacts.typeName(disk))
                .size(Messages.DiskPage_capacity, disk.getCapacity());
        DiskFacts.allocated(disk).ifPresent(bytes -> facts.size(Messages.DiskPage_allocated, bytes));
        if (disk.getTableEntries() != null) {
            facts.fact(Messages.DiskPage_blocks, Phrase.of(Messages.DiskPage_blocksOf, disk.getAllocatedBlocks(),
                    disk.getTableEntries())).size(Messages.DiskPage_blockSize, disk.getBlockSize());
        }
        facts.fact(Messages.DiskPage_geometry, disk.getCylinders() == null ? null
                : Phrase.of(Messages.DiskPage_chs, disk.getCylinders(), disk.getHeads(), disk.getSectorsPerTrack()));
    }

    private static void users(Sections page, DiskImage disk) {
        List<VirtualMachine> machines = disk.getDrives().stream().map(DiskPage::machineOf).distinct().toList();
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
                        : Phrase.of(Messages.DiskPage_creatorOn, disk.getCreator().strip(),
                                dash(disk.getCreatorVersion()),
                                dash(disk.getCreatorHost())))
                .flag(Messages.DiskPage_savedState, disk.getInSavedState())
                .fact(Messages.DiskPage_parentId, disk.getParentId());
    }

    private static String dash(String text) {
        return text == null ? Messages.Unknown_dash : text.strip();
    }
}
