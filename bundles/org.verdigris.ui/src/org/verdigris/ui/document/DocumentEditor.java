package org.verdigris.ui.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.verdigris.core.remark.Remark;
import org.verdigris.model.document.ChangedOutsideException;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.editor.ThingEditor;
import org.verdigris.ui.editor.ThingInput;
import org.verdigris.ui.editor.ThingPage;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.remark.LiveRemarks;
import org.verdigris.ui.remark.Mendable;
import org.verdigris.ui.remark.QuickFixPopup;
import org.verdigris.ui.wording.Phrase;

/**
 * Edits the file of a machine or a network. What is edited is the document; every change is a step on its command stack,
 * and dirty is what the stack has changed. The document outlives a rescan of the estate.
 */
public abstract class DocumentEditor<T extends FileElement> extends ThingEditor<T> implements Mendable {
    private final List<FramedPage<T>> framed = new ArrayList<>();
    private final Runnable changes = this::documentChanged;
    private final LiveRemarks.Listener remarks = this::remarksChanged;
    private Optional<DocumentSession> session = Optional.empty();
    private List<Remark> shown = List.of();
    private LiveRemarks live;
    private Optional<String> failure = Optional.empty();
    private Runnable steps;
    private final List<Consumer<DocumentSession>> waiting = new ArrayList<>();
    private boolean loading;
    private EditorHead head;
    private Optional<Safeguards> safeguards = Optional.empty();

    protected DocumentEditor(Class<T> type) {
        super(type);
    }

    /** A page that needs the document. */
    protected final ThingPage<T> page(String title, Function<DocumentSession, DocumentPage> maker) {
        FramedPage<T> page = new FramedPage<>(title, () -> session.map(maker),
                () -> failure.orElse(DocumentMessages.Editor_reading));
        framed.add(page);
        return page;
    }

    /** What is edited, once it is read. */
    public final Optional<DocumentSession> session() {
        return session;
    }

    @Override
    public final void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        live = site.getService(LiveRemarks.class);
        live.addListener(remarks);
        IHandlerService handlers = site.getService(IHandlerService.class);
        steps = StepHandler.activate(site, new DocumentSteps(this::session, this::documentChanged));
        handlers.activateHandler(IWorkbenchCommandConstants.FILE_REVERT, new ActionHandler(new RevertAction(this)));
    }

    /** Does something with the document: now, or as soon as it is read. */
    public final void whenRead(Consumer<DocumentSession> task) {
        session.ifPresentOrElse(task, () -> waiting.add(task));
    }

    /** Offers to mend what is wrong with the field that has the focus or, if nothing is, with the whole file. */
    @Override
    public final void offerFixes() {
        session.ifPresent(open -> {
            Control focus = Objects.requireNonNullElse(getContainer().getDisplay().getFocusControl(), getContainer());
            List<Remark> here = open.remarks().stream()
                    .filter(remark -> remark.key().filter(place -> isChosen(place, focus)).isPresent()).toList();
            QuickFixPopup.open(focus, open, here.isEmpty() ? open.remarks() : here);
        });
    }

    private static boolean isChosen(SettingKey place, Control focus) {
        return focus.getData(DocumentPage.CHOSEN) instanceof SettingKey chosen ? place.isBelow(chosen)
                : place.toString().equals(focus.getData(Identity.KEY));
    }

    @Override
    protected final Composite createPageContainer(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        head = new EditorHead(area);
        Composite pages = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        return super.createPageContainer(pages); // which gives it a layout of its own
    }

    @Override
    public final void estateChanged() {
        super.estateChanged();
        if (session.isEmpty() && !loading) {
            thing().ifPresent(this::load);
        }
        safeguards.ifPresent(Safeguards::look);
    }

    private void load(T thing) {
        loading = true;
        new DocumentOpening(Path.of(thing.getPath()), estate().snapshot()).begin(
                (document, obstacle) -> later(() -> begin(document, obstacle)),
                sentence -> later(() -> fail(sentence)));
    }

    private void later(Runnable task) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!getContainer().isDisposed()) {
                task.run();
            }
        });
    }

    private void begin(ConfigurationDocument document, Optional<Obstacle> obstacle) {
        loading = false;
        failure = Optional.empty();
        DocumentSession open = new DocumentSession(document, new Frame());
        open.setObstacle(obstacle);
        session = Optional.of(open);
        document.addListener(changes);
        live.open(open);
        safeguards = Optional.of(new Safeguards(open, head, getSite(), this::documentChanged));
        documentChanged();
        List<Consumer<DocumentSession>> tasks = List.copyOf(waiting);
        waiting.clear();
        tasks.forEach(task -> task.accept(open));
    }

    private void fail(String sentence) {
        loading = false;
        failure = Optional.of(sentence);
        showAgain();
    }

    /** What is said may change without an edit, as when a file was found. */
    private void remarksChanged() {
        session.map(open -> live.of(open.document())).filter(now -> !now.equals(shown)).ifPresent(now -> {
            shown = now;
            showAgain();
        });
    }

    private void documentChanged() {
        shown = session.map(open -> live.of(open.document())).orElse(List.of());
        firePropertyChange(PROP_DIRTY);
        steps.run();
        showAgain();
    }

    @Override
    public boolean isDirty() {
        return session.filter(open -> open.document().dirty() || !open.unfit().isEmpty()).isPresent()
                || safeguards.filter(Safeguards::isGone).isPresent();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        DocumentSession open = session.orElseThrow();
        if (isHindered(open) || !safeguards.orElseThrow().maySave()) {
            monitor.setCanceled(true);
            return;
        }
        try {
            if (write(open.document())) {
                saved();
            } else {
                monitor.setCanceled(true);
            }
        } catch (IOException e) {
            monitor.setCanceled(true);
            head.refuse(Optional.of(e.getMessage()));
        }
    }

    /** Returns whether it was written; not if the version of another program was chosen, or nothing yet. */
    private boolean write(ConfigurationDocument document) throws IOException {
        if (safeguards.orElseThrow().isGone()) {
            document.saveOver();
            return true;
        }
        try {
            document.save();
            return true;
        } catch (ChangedOutsideException e) {
            boolean mine = safeguards.orElseThrow().choose();
            if (mine) {
                document.save();
            }
            return mine;
        }
    }

    private void saved() {
        head.refuse(Optional.empty());
        safeguards.ifPresent(Safeguards::look);
        estate().refresh();
    }

    /** What is no value is not saved; the sentence says so, and the place comes into view. */
    private boolean isHindered(DocumentSession open) {
        Optional<Map.Entry<SettingKey, String>> hindrance = open.hindrance();
        hindrance.ifPresent(found -> {
            head.refuse(Optional.of(Phrase.of(DocumentMessages.Editor_unfit, found.getValue())));
            reveal(found.getKey());
        });
        return hindrance.isPresent();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return session.isPresent();
    }

    @Override
    public void doSaveAs() {
        DocumentSession open = session.orElseThrow();
        if (isHindered(open)) {
            return;
        }
        SaveAsQuestion.ask(getSite().getShell(), open.document().file()).ifPresent(this::saveAs);
    }

    /** Saves to another file, which is edited from then on. */
    public final void saveAs(Path target) {
        try {
            session.orElseThrow().document().saveAs(target);
            setInput(((ThingInput) getEditorInput()).at(target));
            setPartName(getEditorInput().getName());
            firePropertyChange(PROP_INPUT);
            saved();
        } catch (IOException e) {
            head.refuse(Optional.of(e.getMessage()));
        }
    }

    /** Reads the file again; what was changed since it was saved is gone. */
    final void revert() {
        try {
            session.orElseThrow().forgetUnfit();
            session.orElseThrow().document().revert();
            head.refuse(Optional.empty());
        } catch (IOException e) {
            head.refuse(Optional.of(e.getMessage()));
        }
    }

    /** Brings a setting into view on the page of a type; pages are made when they are shown, the last one first. */
    private void reveal(SettingKey key, Class<? extends DocumentPage> type) {
        for (FramedPage<T> page : framed.reversed()) {
            showPage(page);
            Optional<DocumentPage> made = page.page().filter(type::isInstance);
            if (made.isPresent()) {
                made.get().reveal(key);
                return;
            }
        }
    }

    /** Brings the control for a setting into view: on the page in front, or else on the first page that has one. */
    public final void reveal(SettingKey key) {
        int front = getActivePage();
        if (page(FramedPage.class).map(FramedPage<?>::page)
                .flatMap(made -> made.filter(there -> there.reveal(key))).isPresent()) {
            return;
        }
        for (FramedPage<T> page : framed) {
            showPage(page);
            if (page.page().filter(made -> made.reveal(key)).isPresent()) {
                return;
            }
        }
        setActivePage(front);
    }

    @Override
    public final void dispose() {
        live.removeListener(remarks);
        session.ifPresent(open -> {
            open.document().removeListener(changes);
            live.close(open);
        });
        safeguards.ifPresent(Safeguards::end);
        super.dispose();
    }

    private final class Frame implements DocumentSession.Frame {
        @Override
        public Optional<Snapshot> snapshot() {
            return estate().snapshot();
        }

        @Override
        public List<Remark> remarks() {
            return session.map(open -> live.of(open.document())).orElse(List.of());
        }

        @Override
        public void refused(Optional<String> sentence) {
            head.refuse(sentence);
        }

        @Override
        public void open(NamedElement thing) {
            Editors.open(getSite().getPage(), thing);
        }

        @Override
        public void reveal(SettingKey key) {
            getSite().getPage().activate(DocumentEditor.this);
            DocumentEditor.this.reveal(key);
        }

        @Override
        public void reveal(SettingKey key, Class<? extends DocumentPage> page) {
            DocumentEditor.this.reveal(key, page);
        }

        @Override
        public void unfitChanged() {
            firePropertyChange(PROP_DIRTY);
            steps.run();
            if (session.filter(open -> open.hindrance().isPresent()).isEmpty()) {
                head.refuse(Optional.empty());
            }
        }
    }
}
