package org.verdigris.ui.machine.overview;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.Messages;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.command.Commands;
import org.verdigris.ui.compare.CompareMenu;
import org.verdigris.ui.document.DocumentPage;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.machine.operation.MachineAction;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.thing.Slot;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;
import org.verdigris.ui.wording.Phrase;

/** A machine at a glance: its health with links to what mends it, key numbers, drives, guest, file. */
public final class OverviewPage implements DocumentPage {
    private final DocumentSession session;
    private Scroller scroller;
    private Optional<FileState> folder = Optional.empty();

    public OverviewPage(DocumentSession session) {
        this.session = session;
    }

    /** On the page's tab. */
    public static String title() {
        return OverviewMessages.Overview_title;
    }

    @Override
    public Control create(Composite parent) {
        scroller = new Scroller(parent); // it is filled when it is refreshed, which follows
        return scroller.control();
    }

    @Override
    public void refresh() {
        fill();
        look();
    }

    /** Looks into the folder in the background, and shows the page again if that tells anything new. */
    private void look() {
        Path file = session.document().file();
        FileReference savedState = machine().getSavedState();
        PathMapping mapping = session.mapping();
        Display display = scroller.control().getDisplay();
        Job job = Job.create(Messages.ThingEditor_reading, (ICoreRunnable) monitor -> {
            FileState found = FileState.of(file, savedState, mapping);
            display.asyncExec(() -> take(found));
        });
        job.setSystem(true);
        job.schedule();
    }

    private void take(FileState found) {
        if (!scroller.control().isDisposed() && !folder.equals(Optional.of(found))) {
            folder = Optional.of(found);
            fill();
        }
    }

    private VirtualMachine machine() {
        return (VirtualMachine) session.document().element();
    }

    /** The same machine with what the scan found around it. */
    private Optional<VirtualMachine> scanned() {
        String file = session.document().file().toAbsolutePath().normalize().toString();
        return session.snapshot().flatMap(shown -> shown.index().find(new ThingRef(ThingKind.MACHINE, file)))
                .map(VirtualMachine.class::cast);
    }

    private void fill() {
        VirtualMachine machine = machine();
        Optional<VirtualMachine> scanned = scanned();
        List<Concern> concerns = Concern.of(session, scanned
                .flatMap(known -> session.snapshot().map(shown -> shown.index().problemsOf(known))).orElse(List.of()));
        boolean focused = isFocused();
        Composite body = scroller.clear();
        Sections page = new Sections(body, session::open);
        page.title(name(), Phrase.of(Messages.MachinePage_what, session.document().file()));
        rename(body);
        if (!concerns.isEmpty()) {
            new ConcernList(page.wide(OverviewMessages.Problems_heading), session).show(concerns);
        }
        MachineFacts facts = new MachineFacts(page, machine, scanned);
        facts.glance(concerns, folder);
        facts.file(session.document().file(), folder, this::compare);
        scanned.ifPresent(known -> around(page, known));
        if (machine.getNotes() != null && !machine.getNotes().isBlank()) {
            page.facts(Messages.MachinePage_notes).prose(Messages.MachinePage_notesText, machine.getNotes());
        }
        scroller.fit();
        if (focused) {
            scroller.focus();
        }
    }

    /** What has the focus goes away when the page is filled anew. */
    private boolean isFocused() {
        Control focus = scroller.control().getDisplay().getFocusControl();
        while (focus != null && focus != scroller.control()) {
            focus = focus.getParent();
        }
        return focus != null;
    }

    private void around(Sections page, VirtualMachine scanned) {
        if (session.document().dirty()) {
            page.text(OverviewMessages.Overview_before);
        }
        new DrivesTable(page.wide(Messages.MachinePage_drives), session::open).show(Slot.of(scanned));
        GuestSection.add(page, scanned);
    }

    private void compare(Path backup) {
        new CompareMenu(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).open(session.document().file(), backup);
    }

    private String name() {
        String file = session.document().file().getFileName().toString();
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    private void rename(Composite body) {
        Link rename = Identity.give(new Link(body, SWT.NONE), "overview.rename");
        rename.setText("<a>" + OverviewMessages.Overview_rename + "</a>");
        rename.setToolTipText(OverviewMessages.Overview_renameTip);
        rename.addListener(SWT.Selection, event -> Commands.run(PlatformUI.getWorkbench(),
                MachineAction.MOVE.command(), Map.of(CommandIds.DISK_FILE, session.document().file().toString())));
        GridDataFactory.fillDefaults().applyTo(rename);
    }

    @Override
    public void focus() {
        scroller.focus();
    }
}
