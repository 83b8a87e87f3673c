package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.FilteredList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.tests.driver.Controls;
import org.verdigris.ui.whatif.WhatIfEditor;

/** Changes that are only tried. */
final class WhatIfTest {
    @TempDir
    private Path root;

    private Console console;

    @BeforeEach
    void begin() throws IOException {
        Path folder = root.resolve("estate");
        ExampleEstate.write(folder);
        console = Console.empty();
        console.open(folder);
        console.command("org.verdigris.ui.whatif");
        console.until("the outcome", () -> console.shows("whatif.same"));
    }

    @AfterEach
    void end() {
        console.closeDialogs();
        Console.empty();
    }

    private void slide(String id, int... notches) {
        Scale scale = console.control(id, Scale.class);
        console.act(() -> {
            for (int notch : notches) {
                scale.setSelection(notch);
                scale.notifyListeners(SWT.Selection, new Event());
            }
            scale.notifyListeners(SWT.MouseUp, new Event());
        });
    }

    private boolean tells(String words) {
        return console.ask(() -> Controls.all(console.window().getShell()).filter(Label.class::isInstance)
                .map(Label.class::cast).filter(Control::isVisible).anyMatch(label -> label.getText().contains(words)));
    }

    private void undo() {
        console.command("org.eclipse.ui.edit.undo");
    }

    private WhatIfEditor editor() {
        return (WhatIfEditor) console.page().getActiveEditor();
    }

    @Test
    void aStrokeOfASliderIsOneStep() {
        slide("whatif.load", 110, 150, 200);
        console.until("the outcome", () -> tells("Processors of HV-0") || console.shows("whatif.same"));
        slide("whatif.load", 220);
        undo();
        assertThat(console.<Integer>ask(() -> console.control("whatif.load", Scale.class).getSelection()))
                .isEqualTo(200);
        undo();
        assertThat(console.<Integer>ask(() -> console.control("whatif.load", Scale.class).getSelection()))
                .isEqualTo(100);
        assertThat(console.<Boolean>ask(() -> editor().isDirty())).isFalse();
        console.command("org.eclipse.ui.edit.redo");
        assertThat(console.<Integer>ask(() -> console.control("whatif.load", Scale.class).getSelection()))
                .isEqualTo(200);
        assertThat(console.<Boolean>ask(() -> editor().isDirty())).isTrue();
        undo();
    }

    @Test
    void aNewHostTakesWhatItsSlidersSay() {
        console.press("whatif.add.host");
        console.until("the row", () -> console.shows("whatif.capacity.0"));
        slide("whatif.capacity.0", 20);
        console.until("its volume", () -> tells("Free on NEW-1 D:") && tells("1,000\u00a0GB"));
        console.type("whatif.name.0", "HV-09");
        console.until("its name", () -> tells("Free on HV-09 D:"));
        console.type("whatif.name.0", "HV-01");
        console.until("that it is taken", () -> console.shows("whatif.fault"));
        undo();
        console.until("the name before", () -> tells("Free on NEW-1 D:"));
        undo();
        undo();
        assertThat(console.shows("whatif.capacity.0")).isFalse();
    }

    @Test
    void machinesMoveToTheHostThatIsRatedBest() {
        console.control("whatif.add.move", Control.class);
        console.begin(() -> console.press("whatif.add.move"));
        choose("sql01");
        choose("HV-02");
        console.until("the row", () -> console.shows("whatif.host.0"));
        console.until("what it makes", () -> tells("Memory left on HV-01") && tells("Memory left on HV-02"));
        console.press("whatif.remove.0");
        console.until("nothing", () -> console.shows("whatif.same"));
        undo();
        console.until("it is there again", () -> console.shows("whatif.volume.0"));
        undo();
    }

    private void choose(String name) {
        console.until("the choice", () -> console.shows("whatif.choice.list"));
        console.act(() -> console.control("whatif.choice.filter", Text.class).setText("*" + name));
        console.until("it is found",
                () -> console.control("whatif.choice.list", FilteredList.class).getSelection().length == 1);
        console.pressButton("OK");
        console.until("it is chosen",
                () -> !console.shows("whatif.choice.list") || !console.control("whatif.choice.filter", Text.class)
                        .getText().equals("*" + name));
    }

    @Test
    void aPlanIsKeptOpenedAndComparedWith() throws IOException {
        Path file = Files.writeString(root.resolve("more.whatif"), "remove-host:HV-03\nload:1.5\n");
        console.act(() -> editor().openPlan(file));
        console.until("the row", () -> console.shows("whatif.remove.0"));
        assertThat(console.<Integer>ask(() -> console.control("whatif.load", Scale.class).getSelection()))
                .isEqualTo(150);
        assertThat(console.editor()).isEqualTo("more.whatif");
        console.act(() -> editor().compareWith(file));
        console.until("both are the same", () -> console.shows("whatif.same")
                && console.control("whatif.compared", Link.class).getText().contains("more.whatif"));
        slide("whatif.load", 160);
        console.command("org.eclipse.ui.file.save");
        assertThat(Files.readAllLines(file)).contains("remove-host:HV-03", "load:1.6");
        assertThat(console.<Boolean>ask(() -> editor().isDirty())).isFalse();
    }

    @Test
    void whatIsNoPlanIsToldAndNothingIsLost() throws IOException {
        Path file = Files.writeString(root.resolve("bad.whatif"), "load:1.5\nexplode:all\n");
        slide("whatif.load", 120);
        console.begin(() -> console.act(() -> editor().openPlan(file)));
        console.until("the message", () -> Stream.of(console.window().getShell().getDisplay().getShells())
                .flatMap(Controls::all).filter(Label.class::isInstance)
                .anyMatch(label -> ((Label) label).getText().contains("line 2: \"explode:all\"")));
        console.pressButton("OK");
        assertThat(console.<Integer>ask(() -> console.control("whatif.load", Scale.class).getSelection()))
                .isEqualTo(120);
        undo();
    }

    @Test
    void aRescanLeavesWhatIsTried() {
        console.press("whatif.add.host");
        console.until("the row", () -> console.shows("whatif.capacity.0"));
        console.command("org.verdigris.ui.rescan");
        console.until("it is read", () -> console.estate().reading().isEmpty());
        console.until("the row", () -> console.shows("whatif.capacity.0"));
        console.until("its volume", () -> tells("Free on NEW-1 D:"));
        undo();
    }
}
