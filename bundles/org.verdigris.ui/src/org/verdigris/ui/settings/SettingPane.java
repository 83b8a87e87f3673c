package org.verdigris.ui.settings;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.verdigris.model.settings.Edit;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** The chosen setting, large enough to read and to change: its key, what it means, what it may be, its value. */
final class SettingPane {
    private static final int LINES_OF_MEANING = 2;

    private final DocumentSession session;
    private final Composite area;
    private final Composite actions;
    private final Text key;
    private final Composite stack;
    private final Text text;
    private final Combo combo;
    private final ControlDecoration sign;
    private final Label meaning;
    private final Link lock;
    private final Set<SettingKey> unlocked = new HashSet<>();
    private Optional<SettingNode> shown = Optional.empty();
    private final Map<SettingKey, String> pending = new LinkedHashMap<>();
    private final Runnable unfitChanged;
    private Runnable done = () -> {};
    private boolean filling;

    /** @param unfitChanged is told when what was typed and is no value has changed */
    SettingPane(Composite parent, DocumentSession session, Runnable unfitChanged) {
        this.session = session;
        this.unfitChanged = unfitChanged;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 6).applyTo(area);
        label(SettingsMessages.Pane_key);
        key = Identity.give(new Text(area, SWT.READ_ONLY), "settings.key", SettingsMessages.Pane_key);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT)
                .indent(12, 0).applyTo(key);
        actions = new Composite(area, SWT.NONE);
        label(SettingsMessages.Pane_value);
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(12, 0).applyTo(stack);
        text = Identity.give(new Text(stack, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "settings.value",
                SettingsMessages.Pane_value);
        text.addListener(SWT.Modify, event -> typed(text.getText().replace(Text.DELIMITER, "\n")));
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true; // a tab is no part of a value that one types
            }
        });
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.FocusOut, event -> session.document().endTyping());
        combo = Identity.give(new Combo(stack, SWT.READ_ONLY), "settings.choice", SettingsMessages.Pane_value);
        combo.addListener(SWT.Selection, event -> typed(combo.getText().replaceAll(" .*", "")));
        sign = new ControlDecoration(stack, SWT.LEFT | SWT.TOP);
        sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        sign.hide();
        new Label(area, SWT.NONE);
        meaning = Identity.give(Style.QUIET.on(new Label(area, SWT.WRAP)), "settings.meaning");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, LINES_OF_MEANING * text.getLineHeight() + 2)
                .indent(12, 0).applyTo(meaning);
        lock = Identity.give(new Link(area, SWT.NONE), "settings.unlock", SettingsMessages.Pane_unlock);
        lock.addListener(SWT.Selection, event -> unlock());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(lock);
        show(Optional.empty());
    }

    private void label(String name) {
        Label label = Style.QUIET.on(new Label(area, SWT.NONE));
        label.setText(name);
        GridDataFactory.fillDefaults().hint(72, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    Control control() {
        return area;
    }

    /** Beside the key, for what can be done with the setting. */
    Composite actions() {
        return actions;
    }

    void focus() {
        ((StackLayout) stack.getLayout()).topControl.setFocus();
    }

    /** What was typed and is no value, by its setting. */
    Map<SettingKey, String> pending() {
        pending.keySet().retainAll(session.unfit().keySet()); // a revert throws it away
        return Map.copyOf(pending);
    }

    /** Escape takes back what is no value; with Ctrl, Enter ends the typing. */
    private void key(Event event) {
        if (event.keyCode == SWT.ESC && shown.filter(node -> pending.containsKey(node.key())).isPresent()) {
            pending.remove(shown.get().key());
            session.unfit(shown.get().key(), Optional.empty());
            show(shown);
            unfitChanged.run();
        }
        if (event.keyCode == SWT.ESC || event.keyCode == SWT.CR && event.stateMask == SWT.MOD1) {
            event.doit = false;
            done.run();
        }
    }

    /** What is to be done when the editing of a value is ended by a key. */
    void onDone(Runnable action) {
        done = action;
    }

    /** Shows a setting as the document has it, or what was typed for it and is no value. */
    void show(Optional<SettingNode> node) {
        shown = node.filter(SettingNode::isSetting);
        filling = true;
        key.setText(node.map(each -> each.key().toString()).orElse(""));
        fill();
        filling = false;
        boolean may = shown.filter(each -> !each.removed() && !isLocked(each)).isPresent() && session.writable();
        text.setEditable(may);
        combo.setEnabled(may);
        lock.setText(shown.filter(this::isLocked).isPresent() ? "<a>" + SettingsMessages.Pane_unlock + "</a>" : "");
        complain(shown.flatMap(each -> Optional.ofNullable(session.unfit().get(each.key()))));
    }

    private void fill() {
        boolean choice = shown.filter(SettingPane::isChoice).isPresent();
        ((StackLayout) stack.getLayout()).topControl = choice ? combo : text;
        if (choice) {
            combo.setItems(items(shown.get()));
            combo.setText(item(shown.get(), shown.get().value()));
        } else {
            String value = shown.map(each -> pending().getOrDefault(each.key(), each.value())).orElse("")
                    .replace("\n", Text.DELIMITER);
            if (!text.getText().equals(value)) {
                text.setText(value);
            }
        }
        stack.layout();
    }

    private static boolean isChoice(SettingNode node) {
        boolean flag = node.setting().flatMap(each -> each.type()).filter(SettingType.BOOLEAN::equals).isPresent();
        boolean words = node.description().filter(known -> !known.values().isEmpty() && known.edit() == Edit.YES)
                .isPresent();
        return flag || words;
    }

    private static String[] items(SettingNode node) {
        Set<String> items = new LinkedHashSet<>();
        node.description().filter(known -> !known.values().isEmpty()).ifPresentOrElse(
                known -> known.values().keySet().forEach(number -> items.add(item(node, number.toString()))),
                () -> items.addAll(List.of("true", "false")));
        items.add(item(node, node.value()));
        return items.toArray(String[]::new);
    }

    private static String item(SettingNode node, String value) {
        return node.description().flatMap(known -> known.values().entrySet().stream()
                .filter(each -> each.getKey().toString().equals(value)).findFirst())
                .map(each -> value + " (" + each.getValue() + ")").orElse(value);
    }

    private boolean isLocked(SettingNode node) {
        return node.description().filter(known -> known.edit() == Edit.KEEP).isPresent()
                && !unlocked.contains(node.key());
    }

    private void unlock() {
        shown.ifPresent(node -> {
            unlocked.add(node.key());
            show(shown);
            focus();
        });
    }

    private String words() {
        if (shown.isEmpty()) {
            return SettingsMessages.Pane_none;
        }
        SettingNode node = shown.get();
        StringBuilder words = new StringBuilder(node.meaning());
        node.description().flatMap(SettingDescription::range).ifPresent(range -> words.append(' ').append(Phrase.of(
                SettingsMessages.Pane_range, range.minimum(), (range.maximum() + " "
                        + node.description().get().unit()).strip())));
        node.description().filter(known -> !known.source().isEmpty())
                .ifPresent(known -> words.append(' ').append(Phrase.of(SettingsMessages.Pane_source, known.source())));
        if (node.removed()) {
            words.append(' ').append(SettingsMessages.Pane_removed);
        } else if (isLocked(node)) {
            words.append(' ').append(SettingsMessages.Pane_locked);
        }
        return words.toString();
    }

    private void typed(String value) {
        if (filling || shown.isEmpty()) {
            return;
        }
        SettingKey setting = shown.get().key();
        Optional<String> complaint = session.document().complaint(setting, value);
        boolean news = complaint.isPresent() ? !value.equals(pending.put(setting, value))
                : pending.remove(setting) != null;
        session.unfit(setting, complaint);
        complain(complaint);
        if (news) {
            unfitChanged.run();
        }
        if (complaint.isEmpty()) {
            try {
                session.document().type(Phrase.of(SettingsMessages.Step_change, setting.name()), setting, value);
            } catch (SettingException e) {
                session.refuse(Optional.of(e.getMessage()));
            }
        }
    }

    private void explain(String sentences) {
        meaning.setText(sentences.replace("&", "&&"));
        meaning.setToolTipText(sentences);
        area.layout();
    }

    private void complain(Optional<String> complaint) {
        complaint.ifPresentOrElse(sentence -> {
            sign.setDescriptionText(sentence);
            sign.show();
            explain(sentence);
        }, () -> {
            sign.hide();
            explain(words());
        });
    }
}
