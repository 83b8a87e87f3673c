package org.verdigris.ui.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.verdigris.report.ReportPreview;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** Shows the report page by page as it would be printed, before anything is written. */
final class PreviewPage extends WizardPage {
    private static final int WIDTH = 720;
    private static final double WHOLE = 100;

    private final Snapshot snapshot;
    private final Supplier<ReportWish> wish;
    /** One thing after the other: a report is not for several threads. */
    private final ISchedulingRule turn = new ISchedulingRule() {
        @Override
        public boolean contains(ISchedulingRule other) {
            return other == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule other) {
            return other == this;
        }
    };
    private Label paper;
    private ScrolledComposite scrolled;
    private Label where;
    private Button back;
    private Button next;
    private Optional<ReportWish> shown = Optional.empty();
    private volatile ReportPreview preview;
    private Job job;
    private int page;
    private volatile int zoom = (int) WHOLE;

    PreviewPage(Snapshot snapshot, Supplier<ReportWish> wish) {
        super("preview", ReportMessages.Preview_title, null);
        this.snapshot = snapshot;
        this.wish = wish;
        setDescription(ReportMessages.Preview_what);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        scrolled = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
        scrolled.getVerticalBar().setIncrement(24);
        paper = Identity.give(new Label(scrolled, SWT.CENTER), "report.page", ReportMessages.Preview_title);
        scrolled.setContent(paper);
        scrolled.addListener(SWT.Resize, event -> centre());
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(WIDTH + 20, 420).applyTo(scrolled);
        back = button(area, "report.pageBack", ReportMessages.Preview_back, -1);
        where = new Label(area, SWT.CENTER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(where);
        next = button(area, "report.pageNext", ReportMessages.Preview_next, 1);
        area.addListener(SWT.Dispose, event -> close());
        setControl(area);
    }

    private Button button(Composite area, String id, String text, int step) {
        Button button = Identity.give(new Button(area, SWT.PUSH), id);
        button.setText(text);
        button.addListener(SWT.Selection, event -> turnTo(page + step));
        return button;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && !shown.equals(Optional.of(wish.get()))) {
            make(wish.get());
        }
    }

    private void make(ReportWish wanted) {
        shown = Optional.of(wanted);
        show(null);
        tell(ReportMessages.Preview_making);
        run(monitor -> {
            ReportPreview made = wanted.preview(snapshot, monitor::isCanceled);
            replace(made);
            return made.png(0, pixels());
        }, 0);
    }

    private void turnTo(int wanted) {
        run(monitor -> preview.png(wanted, pixels()), wanted);
    }

    private interface Work {
        byte[] page(IProgressMonitor monitor) throws IOException;
    }

    private int pixels() {
        return (int) (WIDTH * zoom / WHOLE);
    }

    private void run(Work work, int wanted) {
        if (job != null) {
            job.cancel();
        }
        back.setEnabled(false);
        next.setEnabled(false);
        zoom = scrolled.getMonitor().getZoom();
        Display display = scrolled.getDisplay();
        job = Job.create(ReportMessages.Preview_title, (IProgressMonitor monitor) -> {
            try {
                byte[] png = work.page(monitor);
                display.asyncExec(() -> show(monitor, wanted, png));
            } catch (IOException | RuntimeException e) { // a fault of ours must not leave the page waiting
                ILog.of(PreviewPage.class).error("A report could not be shown.", e);
                display.asyncExec(() -> {
                    if (!monitor.isCanceled() && !paper.isDisposed()) {
                        tell(Phrase.of(ReportMessages.Preview_failed, String.valueOf(e.getMessage())));
                    }
                });
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setRule(turn);
        job.schedule();
    }

    private void show(IProgressMonitor monitor, int wanted, byte[] png) {
        if (monitor.isCanceled() || paper.isDisposed()) {
            return;
        }
        page = wanted;
        ImageData data = new ImageData(new ByteArrayInputStream(png));
        int made = zoom;
        show(new Image(paper.getDisplay(), (ImageDataProvider) asked -> asked == made ? data
                : data.scaledTo(data.width * asked / made, data.height * asked / made)));
        int pages = preview.pages();
        tell(Phrase.of(ReportMessages.Preview_page, page + 1, pages));
        back.setEnabled(page > 0);
        next.setEnabled(page < pages - 1);
    }

    private void show(Image image) {
        Image before = paper.getImage();
        paper.setImage(image);
        centre();
        scrolled.setOrigin(0, 0);
        if (before != null) {
            before.dispose();
        }
    }

    /** The label fills the width, and shows the page in the middle of it. */
    private void centre() {
        Point size = paper.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        paper.setSize(Math.max(size.x, scrolled.getClientArea().width), size.y);
    }

    private void tell(String sentence) {
        where.setText(sentence);
    }

    private void replace(ReportPreview made) throws IOException {
        if (preview != null) {
            preview.close();
        }
        preview = made;
    }

    private void close() {
        if (paper.getImage() != null) {
            paper.getImage().dispose();
        }
        if (job != null) {
            job.cancel();
        }
        Job end = Job.create(ReportMessages.Preview_title, (IProgressMonitor monitor) -> {
            try {
                replace(null);
            } catch (IOException e) {
                ILog.of(PreviewPage.class).warn("A report that was shown could not be closed.", e);
            }
            return Status.OK_STATUS;
        });
        end.setSystem(true);
        end.setRule(turn);
        end.schedule();
    }
}
