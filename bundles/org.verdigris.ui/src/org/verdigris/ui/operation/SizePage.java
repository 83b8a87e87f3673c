package org.verdigris.ui.operation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.LongFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** A virtual size, as a number and a unit. */
public final class SizePage extends ChoicePage {
    private static final String[] UNITS = {"MB", "GB", "TB"};
    private static final int FIRST_SHIFT = 20;
    private static final int STEP = 10;
    private static final int SECTOR = 512;
    private static final int DIGITS = 18;
    private static final int HINT_WIDTH = 360;

    private long present;
    private final Optional<Limits> limits;
    private TextField field;
    private Combo unit;
    private Label hint;

    /** @param present bytes that the disk has now */
    SizePage(String title, String question, String why, long present) {
        this(title, question, why, present, Optional.empty());
    }

    private SizePage(String title, String question, String why, long first, Optional<Limits> limits) {
        super(title, question, why);
        this.present = first;
        this.limits = limits;
    }

    /**
     * The size of a disk that comes to be.
     *
     * @param proposed bytes
     */
    public static SizePage created(String title, String question, String why, long proposed, Limits limits) {
        return new SizePage(title, question, why, proposed, Optional.of(limits));
    }

    /**
     * Between which sizes a new disk may be.
     *
     * @param smallest bytes
     * @param largest bytes
     * @param hint what is to be known about the size, in sentences; asked anew whenever the size has changed
     */
    public record Limits(long smallest, long largest, LongFunction<String> hint) {
    }

    /** Proposes another size in bytes; what somebody typed stays. */
    public void propose(long other) {
        boolean untouched = field != null && bytes() == present;
        present = other;
        if (untouched) {
            write();
        }
    }

    /** Bytes; the present size while there is no other. */
    public long bytes() {
        return field == null ? present : parsed().orElse(present);
    }

    @Override
    protected void createAnswer(Composite parent) {
        if (limits.isEmpty()) {
            Label now = Style.PLAIN.on(new Label(parent, SWT.NONE));
            now.setText(Phrase.of(OperationMessages.SizePage_now, Sizes.human(present)));
            now.setToolTipText(Sizes.exact(present));
        }
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        field = new TextField(line, "choice.size",
                limits.isPresent() ? OperationMessages.SizePage_first : OperationMessages.SizePage_size,
                this::unitOrNumberChanged);
        unit = Identity.give(new Combo(line, SWT.READ_ONLY), "choice.unit", OperationMessages.SizePage_unit);
        unit.setItems(UNITS);
        unit.addListener(SWT.Selection, event -> unitOrNumberChanged());
        write();
        hint = Style.QUIET.on(new Label(parent, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(HINT_WIDTH, SWT.DEFAULT).applyTo(hint);
        tell();
    }

    @Override
    protected void shown() {
        tell();
    }

    private void write() {
        int fitting = present >= 1L << 40 ? 2 : present >= 1L << 30 ? 1 : 0;
        unit.select(fitting);
        field.control().setText(new BigDecimal(present).divide(BigDecimal.valueOf(1L << shift(fitting)), 3,
                RoundingMode.HALF_UP).stripTrailingZeros().toPlainString());
        field.control().selectAll();
    }

    private void unitOrNumberChanged() {
        if (unit != null) { // the first text comes before the unit
            changed();
            tell();
        }
    }

    private void tell() {
        if (hint != null) {
            hint.setText(limits.filter(known -> complaint().isEmpty()).map(known -> known.hint().apply(bytes()))
                    .orElse(""));
            hint.getParent().layout();
        }
    }

    private static int shift(int index) {
        return FIRST_SHIFT + STEP * index;
    }

    private Optional<Long> parsed() {
        try {
            BigDecimal bytes = new BigDecimal(field.value().replace(',', '.'))
                    .multiply(BigDecimal.valueOf(1L << shift(unit.getSelectionIndex())));
            return Optional.of(whole(bytes));
        } catch (ArithmeticException | NumberFormatException e) { // said by the complaint
            return Optional.empty();
        }
    }

    /** Whole bytes; what no disk can have is not reckoned out, because a few characters can mean a billion digits. */
    private static long whole(BigDecimal bytes) {
        long digits = (long) bytes.precision() - bytes.scale();
        if (bytes.signum() == 0 || digits < 0) {
            return 0;
        }
        return digits <= DIGITS ? bytes.setScale(0, RoundingMode.HALF_UP).longValueExact()
                : bytes.signum() > 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
    }

    @Override
    protected Optional<String> complaint() {
        Optional<Long> size = parsed();
        String wrong = null;
        if (size.isEmpty()) {
            wrong = OperationMessages.SizePage_noNumber;
        } else if (limits.isPresent()) {
            boolean fits = size.get() >= limits.get().smallest() && size.get() <= limits.get().largest();
            wrong = fits ? null : Phrase.of(OperationMessages.SizePage_rangeOf,
                    Sizes.human(limits.get().smallest()), Sizes.human(limits.get().largest()));
        } else if (size.get() < SECTOR || size.get() > NewDisk.LARGEST) {
            wrong = Phrase.of(OperationMessages.SizePage_range, Sizes.human(NewDisk.LARGEST));
        } else if (Math.ceilDiv(size.get(), SECTOR) * SECTOR == present || rounded(size.get())) {
            wrong = OperationMessages.SizePage_same;
        }
        return Optional.ofNullable(wrong);
    }

    @Override
    protected void mark(Optional<String> complaint) {
        field.complain(complaint);
    }

    /** Whether the field shows the present size, which may have more digits than are shown. */
    private boolean rounded(long size) {
        return Math.abs(size - present) < 1L << shift(unit.getSelectionIndex()) - STEP && Sizes.human(size)
                .equals(Sizes.human(present));
    }
}
