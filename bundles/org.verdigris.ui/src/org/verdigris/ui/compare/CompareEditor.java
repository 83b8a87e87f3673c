package org.verdigris.ui.compare;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.verdigris.core.scan.HostPlacement;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.Comparison;
import org.verdigris.model.document.Comparison.Pair;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.settings.SettingException;
import org.verdigris.ui.compare.CompareSide.Role;
import org.verdigris.ui.document.EditingObstacle;
import org.verdigris.ui.document.Obstacle;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.Filterable;
import org.verdigris.ui.wording.Phrase;

/**
 * Shows two files side by side and copies settings from one to the other. A copy is a step in the document of the file
 * that takes it: the one that its editor shows, if it is open there.
 */
public final class CompareEditor extends EditorPart implements Filterable {
    private final CompareSteps steps = new CompareSteps();
    private final Runnable changes = this::documentChanged;
    private Composite page;
    private CompareHead head;
    private CompareTable table;
    private Optional<OpenSide> left = Optional.empty();
    private Optional<OpenSide> right = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        setTitleImage(Picture.COMPARE.image());
        IHandlerService handlers = site.getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, steps.undo());
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, steps.redo());
    }

    private CompareInput input() {
        return (CompareInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 8).applyTo(page);
        head = new CompareHead(page, input());
        table = new CompareTable(page, input(), this::copy);
        open(input().left(), opened -> left = Optional.of(opened));
        open(input().right(), opened -> right = Optional.of(opened));
    }

    private interface Taker {
        void take(OpenSide opened);
    }

    private void open(CompareSide side, Taker taker) {
        Optional<ConfigurationDocument> edited = side.role() == Role.EDITED
                ? OpenSide.edited(side.file(), getSite().getPage()) : Optional.empty();
        if (edited.isPresent()) {
            take(new OpenSide(side, edited.get(), getSite().getPage(), Optional.empty()), taker);
            return;
        }
        PathMapping mapping = mapping(side);
        background(side, () -> {
            ConfigurationDocument read = ConfigurationDocument.open(side.file(), Dialect.shipped());
            Optional<String> obstacle = side.role() == Role.EDITED
                    ? new EditingObstacle(side.file(), mapping).find().map(Obstacle::sentence) : Optional.empty();
            return () -> take(new OpenSide(side, read, getSite().getPage(), obstacle), taker);
        });
    }

    private PathMapping mapping(CompareSide side) {
        return getSite().getService(OpenEstate.class).snapshot()
                .map(shown -> new HostPlacement(shown.definition()).mapping(side.file())).orElse(PathMapping.none());
    }

    /** What is found out about a file, as what is to be done with it on the UI thread. */
    private interface Finding {
        Runnable find() throws IOException;
    }

    private void background(CompareSide side, Finding finding) {
        Job job = Job.create(Phrase.of(CompareMessages.Compare_job, side.file().getFileName()),
                (ICoreRunnable) monitor -> {
                    try {
                        later(finding.find());
                    } catch (IOException e) {
                        later(() -> head.refuse(Optional.of(e.getMessage())));
                    }
                });
        job.setSystem(true);
        job.schedule();
    }

    private void later(Runnable task) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!page.isDisposed()) {
                task.run();
            }
        });
    }

    private void take(OpenSide opened, Taker taker) {
        taker.take(opened);
        opened.document().addListener(changes);
        documentChanged();
    }

    private void documentChanged() {
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        firePropertyChange(PROP_DIRTY);
        steps.refresh();
        if (left.get().document().kind() != right.get().document().kind()) {
            head.refuse(Optional.of(CompareMessages.Compare_kinds));
            return;
        }
        head.show(left.get(), right.get());
        table.show(comparison(), left.get().whyReadOnly().isEmpty(), right.get().whyReadOnly().isEmpty());
    }

    private Comparison comparison() {
        return Comparison.of(left.orElseThrow().document().settings(), right.orElseThrow().document().settings());
    }

    private void copy(List<Pair> chosen, boolean toRight) {
        OpenSide source = (toRight ? left : right).orElseThrow();
        OpenSide target = (toRight ? right : left).orElseThrow();
        List<Pair> pairs = new IdentityQuestion(getSite().getShell(), source.side(), target.side()).confirmed(chosen);
        if (pairs.isEmpty()) {
            return;
        }
        List<Alteration> alterations = toRight ? comparison().toRight(pairs) : comparison().toLeft(pairs);
        String from = source.side().name();
        try {
            target.alter(pairs.size() == 1 ? Phrase.of(CompareMessages.Step_one, pairs.getFirst().key().name(), from)
                    : Phrase.of(CompareMessages.Step_many, pairs.size(), from), alterations);
            steps.made(target.document());
            head.refuse(Optional.empty());
        } catch (SettingException e) {
            head.refuse(Optional.of(e.getMessage()));
        }
    }

    /** Other programs may have changed what no editor looks after. */
    @Override
    public void setFocus() {
        table.focus();
        left.ifPresent(this::look);
        right.ifPresent(this::look);
    }

    private void look(OpenSide open) {
        if (open.isInEditor()) {
            documentChanged();
            return;
        }
        PathMapping mapping = mapping(open.side());
        background(open.side(), () -> {
            boolean changed = open.document().changedOutside();
            Optional<String> obstacle = open.side().role() == Role.EDITED
                    ? new EditingObstacle(open.side().file(), mapping).find().map(Obstacle::sentence)
                    : Optional.empty();
            return () -> {
                open.setObstacle(obstacle);
                if (changed) {
                    readAgain(open);
                }
                documentChanged();
            };
        });
    }

    private void readAgain(OpenSide open) {
        if (open.document().dirty()) {
            head.refuse(Optional.of(Phrase.of(CompareMessages.Compare_outside, open.side().file())));
            return;
        }
        try {
            open.document().revert();
        } catch (IOException e) {
            head.refuse(Optional.of(e.getMessage()));
        }
    }

    @Override
    public boolean isDirty() {
        return isDirty(left) || isDirty(right);
    }

    private static boolean isDirty(Optional<OpenSide> side) {
        return side.filter(open -> open.document().dirty()).isPresent();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        boolean saved = save(left, monitor) && save(right, monitor);
        if (saved) {
            head.refuse(Optional.empty());
            getSite().getService(OpenEstate.class).rescan();
        }
        left.filter(open -> open.side().role() == Role.ON_DISK).ifPresent(this::look);
        right.filter(open -> open.side().role() == Role.ON_DISK).ifPresent(this::look);
    }

    private boolean save(Optional<OpenSide> side, IProgressMonitor monitor) {
        if (!isDirty(side)) {
            return true;
        }
        try {
            if (!side.get().save()) {
                monitor.setCanceled(true);
                return false;
            }
            return true;
        } catch (IOException e) {
            monitor.setCanceled(true);
            head.refuse(Optional.of(e.getMessage()));
            return false;
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("Two files are not saved as one.");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void focusFilter() {
        table.focusFilter();
    }

    @Override
    public void dispose() {
        left.ifPresent(open -> open.document().removeListener(changes));
        right.ifPresent(open -> open.document().removeListener(changes));
        super.dispose();
    }
}
