package org.verdigris.ui.document.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.Messages;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.page.FontScale;
import org.verdigris.ui.page.Presence;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;

/**
 * Labelled fields of one section, in two columns. A field shows its setting as the document has it and changes it as one
 * types; what may not be changed is shown with the reason in its tooltip. Pages read as lists of these calls.
 */
public final class Fields {
    /** Holds nearly every label, so that the fields of neighbouring sections stand in one line. */
    private static final int LABEL_WIDTH = 168;

    private final Composite section;
    private final DocumentSession session;
    private final DataBindingContext context;
    private final Map<SettingKey, Field> fields = new LinkedHashMap<>();
    private final List<Runnable> facts = new ArrayList<>();
    private Control last;
    private Composite actions;
    private Label lastName;
    private boolean doubted;
    private final List<RemarkMark> marks = new ArrayList<>();

    /** Fields in a section, which gets its layout here. */
    public Fields(Composite section, DocumentSession session) {
        this.section = section;
        this.session = session;
        this.context = new DataBindingContext(Realm.getDefault());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(section);
        section.addListener(SWT.Dispose, event -> context.dispose());
    }

    /** One line of text. */
    public Fields text(String label, FeaturePath path) {
        return add(label, path, field -> new TextField(section, field, SWT.SINGLE));
    }

    /** A number, with its unit behind it. */
    public Fields number(String label, FeaturePath path) {
        return add(label, path, field -> new NumberField(section, field));
    }

    /** Several lines of text. */
    public Fields longText(String label, FeaturePath path) {
        return add(label, path, field -> new TextField(section, field, SWT.MULTI));
    }

    /** A text that is all there is in the section, with no label beside it. */
    public Fields largeText(String label, FeaturePath path) {
        longText(label, path);
        Presence.set(lastName, false);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(160, last.computeSize(160, SWT.DEFAULT).y)
                .applyTo(last);
        return this;
    }

    /** Yes or no. */
    public Fields flag(String label, FeaturePath path) {
        return add(label, path, field -> new FlagField(section, field));
    }

    /** One of the numbers whose meanings the annotations of the model know. */
    public Fields choice(String label, FeaturePath path) {
        Map<String, String> words = new LinkedHashMap<>();
        path.description().map(SettingDescription::values).orElse(Map.of())
                .forEach((number, word) -> words.put(number.toString(), capital(word)));
        return choice(label, path, words);
    }

    /** One of some texts, with a word for each. */
    public Fields choice(String label, FeaturePath path, Map<String, String> words) {
        return add(label, path, field -> new ChoiceField(section, field, words));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ENGLISH) + word.substring(1);
    }

    /** Something that is only told. */
    public Fields fact(String label, String value) {
        label(label);
        boolean unknown = value == null || value.isBlank();
        Label text = (unknown ? Style.QUIET : Style.PLAIN).on(new Label(section, SWT.WRAP));
        text.setText(unknown ? Messages.Unknown_dash : value.replace("&", "&&"));
        text.setToolTipText(unknown ? Messages.Unknown_tip : value);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).hint(120, SWT.DEFAULT).applyTo(text);
        return this;
    }

    /** A sentence over both columns. */
    public Fields note(String sentence) {
        Label text = Style.QUIET.on(new Label(section, SWT.WRAP));
        text.setText(sentence.replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        return this;
    }

    /**
     * The field before must not be changed while there is a reason, which is told below it.
     *
     * @param reason a sentence; empty when it may be changed
     */
    public Fields unless(Supplier<Optional<String>> reason) {
        Control control = last;
        Label text = Style.QUIET.on(new Label(section, SWT.WRAP));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        Runnable tell = () -> {
            Optional<String> sentence = reason.get();
            text.setText(sentence.orElse("").replace("&", "&&"));
            Presence.set(text, sentence.isPresent());
            if (sentence.isPresent()) {
                control.setEnabled(false);
            }
        };
        facts.add(tell);
        tell.run();
        return this;
    }

    /** The field before means something only while a condition holds; else its text is kept and shown, no more. */
    public Fields when(BooleanSupplier condition) {
        Control control = last;
        Runnable tell = () -> control.setEnabled(session.writable() && condition.getAsBoolean());
        facts.add(tell);
        tell.run();
        return this;
    }

    /** Something that can be done with the fields above, as a button among them; several stand in one row. */
    public Fields action(String id, String label, Runnable deed) {
        if (actions == null) {
            new Label(section, SWT.NONE);
            actions = new Composite(section, SWT.NONE);
            RowLayoutFactory.fillDefaults().center(true).spacing(8).applyTo(actions);
            GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).applyTo(actions);
        }
        Button button = Identity.give(new Button(actions, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> deed.run());
        facts.add(() -> button.setEnabled(session.writable()));
        return this;
    }

    /** Where the place of the setting before is known from, since it is not confirmed. */
    private void doubt(String sentence) {
        doubted = true; // once for a section; the tooltips of the fields tell the rest
        new Label(section, SWT.NONE);
        Label text = Style.QUIET.on(new Label(section, SWT.WRAP));
        text.setText(sentence.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).hint(160, SWT.DEFAULT).applyTo(text);
    }

    private interface Maker {
        Field make(FieldContext context);
    }

    private Fields add(String label, FeaturePath path, Maker maker) {
        Optional<SettingKey> key = session.document().key(path);
        Label name = label(label);
        String tip = SettingTip.of(session, path);
        name.setToolTipText(tip);
        if (key.isEmpty() || SettingTip.obstacle(session, path).isPresent()) {
            ShownField shown = new ShownField(section, session, path, label, tip);
            last = shown.control();
            facts.add(shown::refresh);
            key.ifPresent(known -> fields.put(known, shown));
            return this;
        }
        Complaint complaint = new Complaint(section, key.get());
        Field field = maker.make(new FieldContext(session, context, path, key.get(), label, tip, complaint));
        complaint.createBelow(field.control());
        session.document().doubt(path).filter(sentence -> !doubted).ifPresent(this::doubt);
        fields.put(key.get(), field);
        last = field.control();
        marks.add(new RemarkMark(field.control(), session, key.get()));
        return this;
    }

    private Label label(String name) {
        actions = null;
        Label label = Style.QUIET.on(new Label(section, SWT.NONE));
        lastName = label;
        label.setText(name.replace("&", "&&"));
        int width = Math.max(FontScale.of(label, LABEL_WIDTH), label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    /** Shows what the document says now. */
    public void refresh() {
        fields.values().forEach(Field::refresh);
        facts.forEach(Runnable::run);
        marks.forEach(RemarkMark::refresh);
    }

    /** The control of a setting. */
    public Optional<Control> control(SettingKey key) {
        return Optional.ofNullable(fields.get(key)).map(Field::control);
    }

    /** Gives the focus to the control of a setting. Returns whether there is one. */
    public boolean reveal(SettingKey key) {
        return control(key)
                .filter(control -> control.setFocus() || !(control instanceof Label)).isPresent();
    }
}
