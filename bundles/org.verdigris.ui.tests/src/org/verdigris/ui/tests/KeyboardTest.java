package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.machine.operation.MachineMenu;
import org.verdigris.ui.operation.DiskMenu;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.tests.driver.Controls;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** A machine is edited without a mouse: letters lead to one thing each, and Tab goes as one reads. */
final class KeyboardTest {
    /** Alt with these opens the menus of the window. */
    private static final String MENU_BAR = "FEVSMDWH";

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void begin() throws IOException {
        Path file = VmcBuilder.machine("payroll").memory(512).disk(0, 0, "C:\\m\\a.vhd", ".\\a.vhd").write(folder);
        console = Console.empty();
        console.open(folder);
        console.act(() -> Editors.open(console.page(), console.estate()
                .find(new ThingRef(ThingKind.MACHINE, file.toString())).orElseThrow()));
        console.until("the file is read", () -> editor().session().isPresent());
    }

    @AfterEach
    void end() {
        console.closeDialogs();
        Console.empty();
    }

    private DocumentEditor<?> editor() {
        return (DocumentEditor<?>) console.page().getActiveEditor();
    }

    @Test
    void eachLetterOfAMenuLeadsToOneThing() {
        assertThat(console.ask(() -> letters(menu -> new MachineMenu(console.window()).fill(menu))))
                .hasSizeGreaterThan(5).doesNotHaveDuplicates();
        assertThat(console.ask(() -> letters(menu -> new DiskMenu(console.window()).fill(menu))))
                .hasSizeGreaterThan(10).doesNotHaveDuplicates();
        console.act(() -> editor().showPage(2));
        Tree tree = console.control("hardware.drives", Tree.class);
        assertThat(console.ask(() -> {
            tree.getMenu().notifyListeners(SWT.Show, new Event());
            return letters(tree.getMenu());
        })).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    private interface Filling {
        void fill(MenuManager menu);
    }

    private List<String> letters(Filling filling) {
        MenuManager manager = new MenuManager();
        filling.fill(manager);
        Menu menu = manager.createContextMenu(console.window().getShell());
        manager.updateAll(true);
        List<String> found = letters(menu);
        manager.dispose();
        return found;
    }

    private static List<String> letters(Menu menu) {
        return Stream.of(menu.getItems()).map(MenuItem::getText).map(KeyboardTest::letter)
                .filter(letter -> !letter.isEmpty()).toList();
    }

    private static String letter(String text) {
        char letter = LegacyActionTools.extractMnemonic(text);
        return letter == LegacyActionTools.MNEMONIC_NONE ? "" : String.valueOf(letter).toUpperCase();
    }

    @Test
    void noButtonOfAPageTakesALetterOfTheMenuBar() {
        for (int page = 1; page <= pages(); page++) {
            int number = page;
            console.act(() -> editor().showPage(number));
            List<String> taken = console.ask(() -> Controls.all(front()).filter(Button.class::isInstance)
                    .map(Button.class::cast).map(Button::getText)
                    .filter(text -> !letter(text).isEmpty() && MENU_BAR.contains(letter(text))).toList());
            assertThat(taken).as("page " + page).isEmpty();
        }
    }

    @Test
    void tabGoesFromTopToBottomAndFromLeftToRight() {
        for (int page = 1; page <= pages(); page++) {
            int number = page;
            console.act(() -> editor().showPage(number));
            List<String> jumps = console.ask(() -> {
                List<String> found = new ArrayList<>();
                Controls.all(front()).filter(Composite.class::isInstance).map(Composite.class::cast)
                        .forEach(parent -> jumps(parent, found));
                return found;
            });
            assertThat(jumps).as("page " + page).isEmpty();
        }
    }

    /** Controls of a parent that come after one that is wholly below them or to the right of them in its line. */
    private static void jumps(Composite parent, List<String> found) {
        Control[] order = Arrays.stream(parent.getTabList()).filter(Control::getVisible).toArray(Control[]::new);
        for (int i = 1; i < order.length; i++) {
            Rectangle before = order[i - 1].getBounds();
            Rectangle after = order[i].getBounds();
            boolean sameColumn = after.x < before.x + before.width && before.x < after.x + after.width;
            boolean sameLine = after.y < before.y + before.height && before.y < after.y + after.height;
            if (sameColumn && after.y + after.height <= before.y || sameLine && after.x + after.width <= before.x) {
                found.add(name(order[i - 1]) + " " + before + " before " + name(order[i]) + " " + after);
            }
        }
    }

    private static String name(Control control) {
        return Objects.toString(control.getData("id"), control.toString());
    }

    private int pages() {
        return console.ask(() -> folderOfPages().getItemCount());
    }

    private Control front() {
        return folderOfPages().getSelection().getControl();
    }

    private CTabFolder folderOfPages() {
        Shell shell = console.window().getShell();
        return Controls.all(shell).filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast)
                .filter(Control::isVisible)
                .filter(tabs -> Stream.of(tabs.getItems()).anyMatch(item -> item.getText().equals("All settings")))
                .findFirst().orElseThrow();
    }
}
