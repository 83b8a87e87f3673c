package org.verdigris.ui.whatif;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.whatif.AddHost;
import org.verdigris.report.whatif.AddMachine;
import org.verdigris.report.whatif.Change;
import org.verdigris.report.whatif.Memory;
import org.verdigris.report.whatif.MoveMachine;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** One change with the sliders and choices that it has, and the way to take it out again. */
final class ChangeRow {
    private static final int GB_STEP = 25;
    private static final long GB = 1L << 30;
    private static final int MEMORY_STEP = 64;

    private final Trial trial;
    private final Landscape today;
    private final int at;
    private final Composite grid;
    private final Label sentence;
    private Runnable values = () -> {
    };

    ChangeRow(Composite parent, Trial trial, Landscape today, int at) {
        this.trial = trial;
        this.today = today;
        this.at = at;
        grid = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 2).extendedMargins(0, 0, 0, 8).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
        sentence = Style.PLAIN.on(new Label(grid, SWT.WRAP));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT)
                .applyTo(sentence);
        Button remove = Identity.give(new Button(grid, SWT.PUSH), "whatif.remove." + at,
                Phrase.of(WhatIfMessages.Changes_removeThis, words()));
        remove.setText(WhatIfMessages.Changes_remove);
        remove.addListener(SWT.Selection, event -> trial.make(Phrase.of(WhatIfMessages.Step_remove, words()),
                trial.scenario().without(at)));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(remove);
        fill();
        refresh();
    }

    private void fill() {
        switch (change()) {
            case AddHost any -> host();
            case AddMachine any -> machine();
            case MoveMachine any -> move();
            case Memory any -> slide("memory", WhatIfMessages.Row_memory, 1, 3712 / MEMORY_STEP,
                    (Memory memory) -> memory.megabytes(), MEMORY_STEP, Sizes::megabytes,
                    (memory, value) -> new Memory(memory.machine(), value));
            default -> {
                // nothing can be set
            }
        }
    }

    private void host() {
        name((AddHost host) -> host.name(),
                (host, name) -> new AddHost(name, host.memory(), host.processors(), host.capacity()));
        slide("memory", WhatIfMessages.Row_memory, 1, 256, (AddHost host) -> host.memory(), 1024,
                Sizes::megabytes,
                (host, value) -> new AddHost(host.name(), value, host.processors(), host.capacity()));
        slide("processors", WhatIfMessages.Row_processors, 1, 64, (AddHost host) -> (long) host.processors(), 1,
                count -> Long.toString(count),
                (host, value) -> new AddHost(host.name(), host.memory(), value.intValue(), host.capacity()));
        slide("capacity", WhatIfMessages.Row_volume, 1, 400, (AddHost host) -> host.capacity(), GB_STEP * 2 * GB,
                Sizes::human, (host, value) -> new AddHost(host.name(), host.memory(), host.processors(), value));
    }

    private void machine() {
        name((AddMachine machine) -> machine.name(), (machine, name) -> new AddMachine(name, machine.host(),
                machine.memory(), machine.space(), machine.processor()));
        hosts((AddMachine machine) -> machine.host(), (machine, host) -> new AddMachine(machine.name(), host,
                machine.memory(), machine.space(), machine.processor()));
        slide("memory", WhatIfMessages.Row_memory, 1, 3712 / MEMORY_STEP, (AddMachine machine) -> machine.memory(),
                MEMORY_STEP, Sizes::megabytes, (machine, value) -> new AddMachine(machine.name(), machine.host(), value,
                        machine.space(), machine.processor()));
        slide("space", WhatIfMessages.Row_disk, 0, 80, (AddMachine machine) -> machine.space(), GB_STEP * GB / 5,
                Sizes::human, (machine, value) -> new AddMachine(machine.name(), machine.host(), machine.memory(),
                        value, machine.processor()));
        slide("processor", WhatIfMessages.Row_processor, 0, 100, (AddMachine machine) -> (long) machine.processor(), 1,
                percent -> Phrase.of(WhatIfMessages.All_percent, percent),
                (machine, value) -> new AddMachine(machine.name(), machine.host(), machine.memory(), machine.space(),
                        value.intValue()));
    }

    private void move() {
        hosts((MoveMachine move) -> move.host(),
                (move, host) -> new MoveMachine(move.machine(), host, Optional.empty()));
        Combo volume = combo("volume", WhatIfMessages.Row_volume);
        volume.addListener(SWT.Selection, event -> {
            MoveMachine move = (MoveMachine) change();
            put(new MoveMachine(move.machine(), move.host(),
                    volume.getSelectionIndex() == 0 ? Optional.empty() : Optional.of(volume.getText())));
        });
        also(() -> {
            MoveMachine move = (MoveMachine) change();
            List<String> volumes = Stream.concat(Stream.of(WhatIfMessages.Row_anyVolume),
                    today.host(move.host()).stream().flatMap(host -> host.volumes().stream())
                            .map(room -> room.key().volume()))
                    .toList();
            choose(volume, volumes, move.volume().orElse(WhatIfMessages.Row_anyVolume));
        });
    }

    @FunctionalInterface
    private interface Setting<C, V> {
        Change with(C change, V value);
    }

    @SuppressWarnings("unchecked") // a row shows changes of one kind only
    private <C extends Change> C now() {
        return (C) change();
    }

    private <C extends Change> void name(Function<C, String> get, Setting<C, String> set) {
        label(WhatIfMessages.Row_name);
        Text text = Identity.give(new Text(grid, SWT.BORDER), "whatif.name." + at, WhatIfMessages.Row_name);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> {
            String typed = text.getText().strip();
            C change = now();
            if (!typed.isEmpty() && !typed.equals(get.apply(change))) {
                stroke("name", set.with(change, typed));
            }
        });
        text.addListener(SWT.FocusOut, event -> {
            trial.endStroke();
            text.setText(get.apply(now())); // an empty name was not taken
        });
        also(() -> {
            if (!text.getText().strip().equals(get.apply(now()))) {
                text.setText(get.apply(now()));
            }
        });
    }

    private <C extends Change> void hosts(Function<C, String> get, Setting<C, String> set) {
        Combo combo = combo("host", WhatIfMessages.Row_host);
        combo.addListener(SWT.Selection, event -> put(set.with(now(), combo.getText())));
        also(() -> choose(combo, Stream.concat(today.hosts().stream().map(HostRoom::name),
                trial.scenario().changes().stream().filter(AddHost.class::isInstance)
                        .map(change -> ((AddHost) change).name()))
                .toList(), get.apply(now())));
    }

    private <C extends Change> void slide(String what, String name, int least, int most, Function<C, Long> get,
            long step, Function<Long, String> words, Setting<C, Long> set) {
        Slide slide = new Slide(grid, "whatif." + what + "." + at, name, least, most,
                notch -> words.apply(notch * step),
                notch -> stroke(what, set.with(now(), notch * step)), trial::endStroke);
        also(() -> {
            long value = get.apply(now());
            slide.show((int) Math.clamp(Math.round((double) value / step), least, most), words.apply(value));
        });
    }

    private Combo combo(String what, String name) {
        label(name);
        Combo combo = Identity.give(new Combo(grid, SWT.READ_ONLY | SWT.DROP_DOWN), "whatif." + what + "." + at, name);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /** What is chosen may be something that is not there any more. */
    private static void choose(Combo combo, List<String> items, String chosen) {
        List<String> all = items.stream().anyMatch(chosen::equalsIgnoreCase) ? items
                : Stream.concat(items.stream(), Stream.of(chosen)).toList();
        if (!List.of(combo.getItems()).equals(all)) {
            combo.setItems(all.toArray(String[]::new));
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).equalsIgnoreCase(chosen)) {
                combo.select(i);
            }
        }
    }

    private void label(String name) {
        Style.QUIET.on(new Label(grid, SWT.NONE)).setText(name);
    }

    private void also(Runnable refresh) {
        Runnable before = values;
        values = () -> {
            before.run();
            refresh.run();
        };
    }

    private Change change() {
        return trial.scenario().changes().get(at);
    }

    private String words() {
        return ChangeWords.of(change(), today);
    }

    private void put(Change other) {
        trial.make(Phrase.of(WhatIfMessages.Step_change, ChangeWords.of(other, today)),
                trial.scenario().with(at, other));
    }

    private void stroke(String what, Change other) {
        trial.stroke(Phrase.of(WhatIfMessages.Step_change, ChangeWords.of(other, today)), what + "." + at,
                trial.scenario().with(at, other));
    }

    /** Shows the values that the change has now. */
    void refresh() {
        sentence.setText(words().replace("&", "&&"));
        values.run();
    }
}
