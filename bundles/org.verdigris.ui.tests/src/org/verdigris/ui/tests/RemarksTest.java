package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** What is wrong is shown while a file is edited, and mended where it is shown; users of a thing are found. */
final class RemarksTest {
    private static final String NETWORK = "00D67AACDFC2499DBD9222F7A0A29D54";
    private static final SettingKey ADDRESS = SettingKey.parse(
            "hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=0]/ethernet_card_address");

    private static final long DISK = 3 << 20;

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void begin() throws IOException {
        for (String name : List.of("crm", "payroll")) {
            VhdBuilder.fixed(DISK).id(new UUID(1, name.hashCode())).write(folder.resolve(name + ".vhd"));
        }
        machine("crm", "0003FF000001");
        machine("payroll", "0003FF000002");
        console = Console.empty();
        console.open(folder);
    }

    private void machine(String name, String address) throws IOException {
        VmcBuilder.machine(name).disk(0, 0, "", name + ".vhd").adapter(NETWORK, "LAN", address).write(folder);
    }

    @AfterEach
    void end() {
        Console.empty();
    }

    @Test
    void aProblemComesWithTheEditIsMendedByAQuickFixAndComesBackWithUndo() {
        DocumentSession session = open("payroll");
        String before = console.ask(() -> text(session));
        assertThat(problems("crm")).isZero();
        console.act(() -> session.alter("Take an address that is taken", Alteration.put(ADDRESS, "0003FF000001")));
        console.until("the problem", () -> problems("is also that of crm") == 1);
        console.until("its mark in the navigator", () -> line("payroll").contains("▲1"));
        Table table = console.control("problems.table", Table.class);
        choose(table);
        console.act(() -> table.setFocus());
        console.command("org.verdigris.ui.quickFix");
        Table ways = console.control("quickfix.list", Table.class);
        assertThat(console.ask(() -> console.control("quickfix.about", Label.class).getText())).contains("crm");
        console.act(() -> ways.notifyListeners(SWT.DefaultSelection, new Event()));
        console.until("another address", () -> !text(session).equals("0003FF000001"));
        console.until("no problem any more", () -> problems("crm") == 0);
        console.until("no mark any more", () -> !line("payroll").contains("▲"));
        console.act(() -> session.document().commands().undo());
        console.until("the problem again", () -> problems("crm") == 1);
        console.act(() -> session.document().commands().undo());
        assertThat(console.ask(() -> text(session))).isEqualTo(before);
    }

    @Test
    void aProblemThatTheScanToldIsReplacedByWhatIsSaidOfTheEditedFile() throws IOException {
        machine("payroll", "0003FF000001");
        console.act(() -> console.estate().rescan());
        console.until("the scan's problem", () -> problems("2 network adapters") == 1);
        DocumentSession session = open("crm");
        console.act(() -> session.alter("Take a free address", Alteration.put(ADDRESS, "0003FF000009")));
        console.until("nothing wrong", () -> problems("network adapters") == 0);
        console.act(() -> session.document().commands().undo());
        console.until("the scan's problem again",
                () -> problems("2 network adapters") == 1);
    }

    @Test
    void aProblemOpensTheEditorOfItsMachine() throws IOException {
        machine("payroll", "0003FF000001");
        console.act(() -> console.estate().rescan());
        console.until("the problem", () -> problems("2 network adapters") == 1);
        Table table = console.control("problems.table", Table.class);
        choose(table);
        console.act(() -> table.notifyListeners(SWT.DefaultSelection, new Event()));
        console.until("the field of the address",
                () -> console.editor().equals("crm") && console.shows(ADDRESS.toString()));
    }

    @Test
    void theUsersOfAnAddressAreListedAndOpened() {
        console.command("org.verdigris.ui.usages(thing=00-03-FF-00-00-02)");
        Table table = console.control("usages.table", Table.class);
        console.until("one user", () -> table.getItemCount() == 1 && table.getItem(0).getText().equals("payroll"));
        assertThat(console.ask(() -> table.getItem(0).getText(2))).isEqualTo("Adapter 1");
        console.act(() -> {
            table.select(0);
            table.notifyListeners(SWT.DefaultSelection, new Event());
        });
        console.until("its editor", () -> console.editor().equals("payroll"));
    }

    private DocumentSession open(String machine) {
        Path file = folder.resolve(machine + ".vmc");
        console.act(() -> Editors.open(console.page(), console.estate()
                .find(new ThingRef(ThingKind.MACHINE, file.toString())).orElseThrow()));
        console.until("the file is read",
                () -> ((DocumentEditor<?>) console.page().getActiveEditor()).session().isPresent());
        return console.ask(() -> ((DocumentEditor<?>) console.page().getActiveEditor()).session().orElseThrow());
    }

    private static String text(DocumentSession session) {
        ConfigurationDocument document = session.document();
        return document.text(ADDRESS).orElseThrow();
    }

    /** How many problems have a word in them; they are the only ones shown then. */
    private int problems(String word) {
        return console.ask(() -> {
            console.control("problems.filter", Text.class).setText(word);
            return console.control("problems.table", Table.class).getItemCount();
        });
    }

    private void choose(Table table) {
        console.act(() -> {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private String line(String machine) {
        return console.ask(() -> {
            Tree tree = console.control("navigator.tree", Tree.class);
            return Arrays.stream(tree.getItems()).flatMap(item -> Stream.concat(
                    Stream.of(item), Arrays.stream(item.getItems())))
                    .map(item -> item.getText()).filter(text -> text.startsWith(machine)).findFirst().orElse("");
        });
    }
}
