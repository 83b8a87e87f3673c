package org.verdigris.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.settings.Edit;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingType;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** What can be done with the chosen settings: by menu and by key. */
final class SettingsMenu {
    private final SettingsTree tree;
    private final DocumentSession session;
    private final SettingPane pane;
    private Shell shell;

    SettingsMenu(SettingsTree tree, DocumentSession session, SettingPane pane) {
        this.tree = tree;
        this.session = session;
        this.pane = pane;
    }

    void addTo(Composite page) {
        shell = page.getShell();
        Tree control = tree.viewer().getTree();
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            List<SettingNode> chosen = tree.selectedSettings();
            boolean one = chosen.size() == 1;
            boolean may = session.writable();
            shown.add(item(SettingsMessages.Menu_edit, one && may, all -> pane.focus()));
            shown.add(item(SettingsMessages.Menu_source, one && !chosen.getFirst().removed(),
                    all -> session.reveal(all.getFirst().key(), SourcePage.class)));
            shown.add(item(SettingsMessages.Menu_add, may, all -> add()));
            shown.add(item(SettingsMessages.Menu_remove, may && isRemovable(chosen), this::remove));
            shown.add(item(SettingsMessages.Menu_revert, may && chosen.stream().anyMatch(SettingNode::changed),
                    this::revert));
            shown.add(new Separator());
            shown.add(item(SettingsMessages.Menu_copy, !chosen.isEmpty(), all -> copy(all, SettingsMenu::line, "\n")));
            shown.add(item(SettingsMessages.Menu_copyKey, !chosen.isEmpty(),
                    all -> copy(all, node -> node.key().toString(), "\n")));
            shown.add(item(SettingsMessages.Menu_copyCsv, !chosen.isEmpty(), all -> copy(all, SettingsMenu::csv,
                    "\r\n")));
        });
        control.setMenu(menu.createContextMenu(control));
        control.addListener(SWT.KeyDown, this::key);
        pane.onDone(control::setFocus);
        buttons(pane.actions());
    }

    private void buttons(Composite bar) {
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(bar);
        Button add = button(bar, "settings.add", SettingsMessages.Menu_add, all -> add());
        Button remove = button(bar, "settings.remove", SettingsMessages.Menu_remove, this::remove);
        Button revert = button(bar, "settings.revert", SettingsMessages.Menu_revert, this::revert);
        tree.onShown(() -> {
            List<SettingNode> chosen = tree.selectedSettings();
            add.setEnabled(session.writable());
            remove.setEnabled(session.writable() && isRemovable(chosen));
            revert.setEnabled(session.writable() && chosen.stream().anyMatch(SettingNode::changed));
        });
    }

    private Button button(Composite bar, String id, String label, Consumer<List<SettingNode>> deed) {
        Button button = Identity.give(new Button(bar, SWT.PUSH), id);
        button.setText(label.replaceAll("\t.*", ""));
        button.addListener(SWT.Selection, event -> deed.accept(tree.selectedSettings()));
        return button;
    }

    private Action item(String label, boolean possible, Consumer<List<SettingNode>> deed) {
        Action action = new Action(label) {
            @Override
            public void run() {
                deed.accept(tree.selectedSettings());
            }
        };
        action.setEnabled(possible);
        return action;
    }

    private void key(Event event) {
        List<SettingNode> chosen = tree.selectedSettings();
        if (event.keyCode == SWT.F2 && chosen.size() == 1) {
            pane.focus();
        } else if (event.keyCode == SWT.DEL && session.writable() && isRemovable(chosen)) {
            remove(chosen);
        } else if (event.keyCode == SWT.INSERT && session.writable()) {
            add();
        } else if (event.keyCode == 'c' && event.stateMask == SWT.MOD1 && !chosen.isEmpty()) {
            copy(chosen, SettingsMenu::line, "\n");
        }
    }

    private static boolean isRemovable(List<SettingNode> chosen) {
        return !chosen.isEmpty() && chosen.stream().noneMatch(node -> node.removed()
                || node.description().filter(known -> known.edit() == Edit.KEEP).isPresent());
    }

    private void add() {
        AddSettingDialog dialog = new AddSettingDialog(shell, session.document(), tree.selected().map(
                node -> node.isSetting() ? node.parent().map(SettingNode::key) : Optional.of(node.key()))
                .orElse(Optional.empty()));
        if (dialog.open() == Window.OK) {
            dialog.wanted().ifPresent(wanted -> {
                session.alter(Phrase.of(SettingsMessages.Step_add, wanted.key().name()), wanted);
                tree.select(wanted.key());
            });
        }
    }

    private void remove(List<SettingNode> chosen) {
        session.alter(chosen.size() == 1 ? Phrase.of(SettingsMessages.Step_remove, chosen.getFirst().key().name())
                : Phrase.of(SettingsMessages.Step_removeMany, chosen.size()),
                chosen.stream().map(node -> Alteration.remove(node.key())).toList());
    }

    private void revert(List<SettingNode> chosen) {
        List<SettingNode> changed = chosen.stream().filter(SettingNode::changed).toList();
        List<Alteration> back = changed.stream().map(SettingsMenu::back).toList();
        session.alter(changed.size() == 1 ? Phrase.of(SettingsMessages.Step_revert, changed.getFirst().key().name())
                : Phrase.of(SettingsMessages.Step_revertMany, changed.size()), back);
    }

    private static Alteration back(SettingNode node) {
        return node.added() ? Alteration.remove(node.key())
                : Alteration.put(node.key(), node.setting().flatMap(Setting::type).orElse(SettingType.STRING),
                        node.was().orElseThrow());
    }

    private interface Form {
        String of(SettingNode node);
    }

    private void copy(List<SettingNode> chosen, Form form, String end) {
        String text = chosen.stream().map(form::of).collect(Collectors.joining(end));
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private static String line(SettingNode node) {
        return node.key() + " = " + node.value();
    }

    private static String csv(SettingNode node) {
        return quoted(node.key().toString()) + ',' + quoted(node.value()) + ',' + quoted(node.type());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
