package org.verdigris.ui.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.Messages;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.findings.LiveJudgement;
import org.verdigris.ui.remark.LiveRemarks;
import org.verdigris.ui.table.Filterable;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.wording.Phrase;

/**
 * Shows one thing of the estate on one or more pages. It follows the estate: a rescan shows the new facts, and a restored
 * editor waits with a sentence until its estate has been read. Nothing can be changed here; what edits a file extends it.
 */
public abstract class ThingEditor<T extends NamedElement> extends MultiPageEditorPart
        implements OpenEstate.Listener, Filterable {
    private static final String KEYS = "org.verdigris.ui.thing";

    private final Class<T> type;
    private final List<ThingPage<T>> pages = new ArrayList<>();
    private final Set<ThingPage<T>> current = new HashSet<>();
    private final LiveRemarks.Listener decoration = this::decorate;
    private final LiveJudgement.Listener judged = this::decorate;
    private final LastPage lastPage = new LastPage(getClass());
    private OpenEstate estate;
    private LiveRemarks remarks;
    private LiveJudgement judgement;

    protected ThingEditor(Class<T> type) {
        this.type = type;
    }

    /** The pages in the order of their tabs. */
    protected abstract List<ThingPage<T>> makePages();

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        estate = site.getService(OpenEstate.class);
        estate.addListener(this);
        remarks = site.getService(LiveRemarks.class);
        remarks.addListener(decoration);
        judgement = site.getService(LiveJudgement.class);
        judgement.addListener(judged);
        site.getService(IContextService.class).activateContext(KEYS); // Ctrl+1 … Ctrl+9 lead to pages here only
        setPartName(input.getName());
    }

    @Override
    protected final void createPages() {
        for (ThingPage<T> page : makePages()) {
            pages.add(page);
            setPageText(addPage(page.create(getContainer())), page.title());
        }
        Identity.give(getContainer(), "editor.pages", getPartName());
        String last = lastPage.title();
        pages.stream().filter(page -> page.title().equals(last)).findFirst()
                .ifPresent(page -> setActivePage(pages.indexOf(page)));
        if (pages.size() == 1) {
            ((CTabFolder) getContainer()).setTabHeight(0);
        }
        estateChanged();
    }

    /** The estate that it follows. */
    protected final OpenEstate estate() {
        return estate;
    }

    /** Shows everything anew: the page in front at once, the others when they come to the front. */
    protected final void showAgain() {
        current.clear();
        showPage();
    }

    @Override
    public void estateChanged() {
        current.clear();
        decorate();
        showPage();
    }

    private void decorate() {
        thing().ifPresent(thing -> setTitleImage(Description.picture(thing).image(judgement.healthOf(thing).worst())));
    }

    @Override
    protected final void pageChange(int newPageIndex) {
        super.pageChange(newPageIndex);
        lastPage.remember(pages.get(newPageIndex).title());
        showPage();
    }

    private void showPage() {
        if (getActivePage() < 0 || !current.add(pages.get(getActivePage()))) {
            return;
        }
        ThingPage<T> page = pages.get(getActivePage());
        thing().ifPresentOrElse(thing -> page.show(thing, estate.snapshot().orElseThrow()),
                () -> page.showNothing(absence()));
    }

    /** The thing as the estate knows it now; empty while there is none. */
    protected final Optional<T> thing() {
        return estate.find(((ThingInput) getEditorInput()).reference()).map(type::cast);
    }

    private String absence() {
        if (estate.reading().isPresent()) {
            return Messages.ThingEditor_reading;
        }
        return Phrase.of(estate.snapshot().isPresent() ? Messages.ThingEditor_gone : Messages.ThingEditor_noEstate,
                getEditorInput().getName());
    }

    /** Brings a page to the front; a number beyond the last page does nothing. */
    public final void showPage(int number) {
        if (number <= pages.size()) {
            setActivePage(number - 1);
            setFocus();
        }
    }

    /** Brings the page of a type to the front, if there is one. */
    public final void showPage(Class<?> pageType) {
        pages.stream().filter(pageType::isInstance).findFirst().ifPresent(this::showPage);
    }

    /** Brings the page of a title to the front, if there is one. */
    public final void showPage(String title) {
        pages.stream().filter(page -> page.title().equals(title)).findFirst().ifPresent(this::showPage);
    }

    /** Brings one of the pages to the front. */
    protected final void showPage(ThingPage<T> page) {
        showPage(pages.indexOf(page) + 1);
    }

    /** The page in front, if it is of a type. */
    public final <P> Optional<P> page(Class<P> pageType) {
        return Optional.of(pages.get(getActivePage())).filter(pageType::isInstance).map(pageType::cast);
    }

    @Override
    public final boolean canFilter() {
        return pages.get(getActivePage()) instanceof Filterable page && page.canFilter();
    }

    @Override
    public final void focusFilter() {
        if (pages.get(getActivePage()) instanceof Filterable page) {
            page.focusFilter();
        }
    }

    @Override
    public final void setFocus() {
        pages.get(Math.max(0, getActivePage())).focus();
    }

    @Override
    public void dispose() {
        estate.removeListener(this);
        remarks.removeListener(decoration);
        judgement.removeListener(judged);
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("A read-only editor is never dirty.");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("A read-only editor cannot be saved.");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
