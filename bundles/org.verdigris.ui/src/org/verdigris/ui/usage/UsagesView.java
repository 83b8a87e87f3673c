package org.verdigris.ui.usage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.verdigris.core.usage.Sought;
import org.verdigris.core.usage.Usage;
import org.verdigris.core.usage.Usages;
import org.verdigris.model.estate.Estate;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.wording.Phrase;

/** Who uses the thing that was asked for last; it follows the estate. */
public final class UsagesView extends ViewPart implements OpenEstate.Listener {
    public static final String ID = "org.verdigris.ui.usages";

    private OpenEstate estate;
    private Optional<Sought> sought = Optional.empty();
    private Label summary;
    private RowTable<Usage> table;
    private Job job;

    /** Brings the view to the front with the usages of a thing. */
    public static void show(IWorkbenchPage window, Sought thing) {
        try {
            ((UsagesView) window.showView(ID)).show(thing);
        } catch (PartInitException e) {
            ILog.of(UsagesView.class).error("The Usages view did not open.", e);
        }
    }

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        estate = site.getService(OpenEstate.class);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().extendedMargins(8, 8, 4, 0).spacing(0, 4).applyTo(parent);
        summary = Style.QUIET.on(new Label(parent, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        table = new RowTable<Usage>(parent, "usages.table", UsageMessages.Usages_table).picture(UsagesView::picture)
                .column(Column.text(UsageMessages.Usages_user, 180, Usage::name))
                .column(Column.text(UsageMessages.Usages_as, 200, usage -> usage.role().words()))
                .column(Column.text(UsageMessages.Usages_place, 110, Usage::place))
                .column(Column.<Usage>text(UsageMessages.Usages_file, 260,
                        usage -> usage.file().map(Path::toString).orElse("")).stretching())
                .remembered("usages").onOpen(this::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        MenuItem open = new MenuItem(table.control().getMenu(), SWT.PUSH);
        open.setText(UsageMessages.Usages_open);
        open.addListener(SWT.Selection, event -> table.selected().ifPresent(this::open));
        estate.addListener(this);
        estateChanged();
    }

    private static Image picture(Usage usage) {
        return usage.user().map(Description::picture).orElse(Picture.FILE).image();
    }

    private void open(Usage usage) {
        usage.user().ifPresent(user -> Editors.open(getSite().getPage(), user));
    }

    private void show(Sought thing) {
        sought = Optional.of(thing);
        estateChanged();
    }

    @Override
    public void estateChanged() {
        Optional<Estate> shown = estate.snapshot().map(Snapshot::estate);
        if (job != null) {
            job.cancel();
        }
        if (sought.isPresent() && shown.isPresent()) {
            look(shown.get(), sought.get());
        } else {
            table.show(List.of());
            say(UsageMessages.Usages_hint);
        }
    }

    /** Backups are looked for beside the file, which can take its time on a share. */
    private void look(Estate shown, Sought thing) {
        say(Phrase.of(UsageMessages.Usages_looking, thing));
        Job search = Job.create(Phrase.of(UsageMessages.Usages_job, thing), (ICoreRunnable) monitor -> {
            List<Usage> usages = Usages.of(shown, thing);
            table.control().getDisplay().asyncExec(() -> {
                if (!monitor.isCanceled() && !table.control().isDisposed()) {
                    take(thing, usages);
                }
            });
        });
        search.setSystem(true);
        search.schedule();
        job = search;
    }

    private void take(Sought thing, List<Usage> usages) {
        table.show(usages);
        say(usages.isEmpty() ? Phrase.of(UsageMessages.Usages_none, thing)
                : Phrase.of(UsageMessages.Usages_count, usages.size(), thing));
    }

    private void say(String sentence) {
        summary.setText(sentence.replace("&", "&&"));
        summary.setToolTipText(sentence);
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void dispose() {
        estate.removeListener(this);
        super.dispose();
    }
}
