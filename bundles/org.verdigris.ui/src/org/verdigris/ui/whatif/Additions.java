package org.verdigris.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.verdigris.report.placement.Goal;
import org.verdigris.report.placement.HostRating;
import org.verdigris.report.placement.HostRating.Reason;
import org.verdigris.report.placement.HostRating.Wish;
import org.verdigris.report.plan.DiskNeed;
import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.MachineNeed;
import org.verdigris.report.whatif.AddHost;
import org.verdigris.report.whatif.AddMachine;
import org.verdigris.report.whatif.Change;
import org.verdigris.report.whatif.MakeFixed;
import org.verdigris.report.whatif.Memory;
import org.verdigris.report.whatif.MoveMachine;
import org.verdigris.report.whatif.RemoveHost;
import org.verdigris.report.whatif.ToScsi;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** The buttons that add changes; each asks what it has to know. */
final class Additions {
    private static final long GB = 1L << 30;
    private static final double WHOLE = 100;

    private final Composite buttons;
    private final Trial trial;
    private final Landscape today;
    private final Supplier<Landscape> after;

    /** @param after the landscape with all that is tried, as far as it can be made */
    Additions(Composite parent, Trial trial, Landscape today, Supplier<Landscape> after) {
        this.trial = trial;
        this.today = today;
        this.after = after;
        buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 8).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        button("host", WhatIfMessages.Add_host, () -> add(List.of(new AddHost(
                free(WhatIfMessages.Add_newHost, name -> after.get().host(name).isPresent()), 16 * 1024, 4,
                500 * GB))));
        button("noHost", WhatIfMessages.Add_noHost, this::noHost);
        button("machine", WhatIfMessages.Add_machine, this::machine);
        button("move", WhatIfMessages.Add_move, this::move);
        button("memory", WhatIfMessages.Add_memory,
                () -> add(machines().stream().map(each -> new Memory(each.key(), each.memory())).toList()));
        button("fixed", WhatIfMessages.Add_fixed, this::fixed);
        button("scsi", WhatIfMessages.Add_scsi,
                () -> add(machines().stream().map(each -> new ToScsi(each.key())).toList()));
        button("balance", WhatIfMessages.Add_balance, this::balance);
    }

    private void button(String id, String text, Runnable action) {
        Button button = Identity.give(new Button(buttons, SWT.PUSH), "whatif.add." + id);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private void add(List<? extends Change> changes) {
        if (!changes.isEmpty()) {
            String label = changes.size() == 1
                    ? Phrase.of(WhatIfMessages.Step_add, ChangeWords.of(changes.getFirst(), today))
                    : Phrase.of(WhatIfMessages.Step_addMany, changes.size());
            trial.make(label, trial.scenario().plus(changes));
        }
    }

    private static String free(String pattern, Function<String, Boolean> taken) {
        return IntStream.iterate(1, i -> i + 1).mapToObj(i -> Phrase.of(pattern, i)).filter(name -> !taken.apply(name))
                .findFirst().orElseThrow();
    }

    private <T> List<T> ask(String question, List<T> things, Class<T> type, Function<T, String> words,
            boolean several) {
        if (things.isEmpty()) {
            MessageDialog.openInformation(buttons.getShell(), WhatIfMessages.Add_title, WhatIfMessages.Add_none);
            return List.of();
        }
        return ThingChoice.of(buttons.getShell(), WhatIfMessages.Add_title, question, things, type, words, several);
    }

    private List<MachineNeed> machines() {
        return ask(WhatIfMessages.Add_which, after.get().machines(), MachineNeed.class, Additions::words, true);
    }

    private static String words(MachineNeed machine) {
        return machine.host().map(host -> Phrase.of(WhatIfMessages.Add_onHost, machine.name(), host))
                .orElse(machine.name());
    }

    private void noHost() {
        add(ask(WhatIfMessages.Add_whichHost, after.get().hosts(), HostRoom.class, HostRoom::name, false).stream()
                .map(host -> new RemoveHost(host.name())).toList());
    }

    private void machine() {
        Wish wish = new Wish(1024, 20 * GB, 0);
        host(wish, Optional.empty()).ifPresent(host -> add(List.of(new AddMachine(
                free(WhatIfMessages.Add_newMachine, name -> after.get().machine(name).isPresent()), host,
                wish.memory(), wish.space(), 0))));
    }

    private void move() {
        List<MachineNeed> machines = machines();
        if (machines.isEmpty()) {
            return;
        }
        var disks = after.get().disksByKey();
        long space = machines.stream().flatMap(machine -> machine.disks().stream()).distinct().map(disks::get)
                .filter(disk -> disk != null).mapToLong(DiskNeed::stored).sum();
        Wish wish = new Wish(machines.stream().mapToLong(MachineNeed::memory).sum(), space,
                machines.stream().mapToDouble(machine -> machine.load().peak()).sum());
        List<Optional<String>> from = machines.stream().map(MachineNeed::host).distinct().toList();
        host(wish, from.size() == 1 ? from.getFirst() : Optional.empty()).ifPresent(host -> add(machines.stream()
                .map(machine -> new MoveMachine(machine.key(), host, Optional.empty())).toList()));
    }

    /** @param but the host that is not offered */
    private Optional<String> host(Wish wish, Optional<String> but) {
        List<HostRating> ratings = HostRating.of(after.get(), wish, Goal.EVEN).stream()
                .filter(rating -> but.filter(rating.host()::equals).isEmpty()).toList();
        return ask(WhatIfMessages.Add_whereTo, ratings, HostRating.class, Additions::words, false).stream().findFirst()
                .map(HostRating::host);
    }

    private static String words(HostRating rating) {
        return Phrase.of(WhatIfMessages.Add_rated, rating.stars(), rating.host(),
                rating.reasons().stream().map(Additions::words).collect(Collectors.joining(", ")));
    }

    private static String words(Reason reason) {
        String aspect = switch (reason.aspect()) {
            case MEMORY -> WhatIfMessages.Reason_memory;
            case PROCESSOR -> WhatIfMessages.Reason_processor;
            case SPACE -> WhatIfMessages.Reason_space;
        };
        return switch (reason.verdict()) {
            case FITS -> Phrase.of(WhatIfMessages.Reason_left, aspect,
                    Math.round(reason.left().getAsDouble() * WHOLE));
            case TOO_LITTLE -> Phrase.of(WhatIfMessages.Reason_tooLittle, aspect);
            case UNKNOWN -> Phrase.of(WhatIfMessages.Reason_unknown, aspect);
        };
    }

    private void fixed() {
        add(ask(WhatIfMessages.Add_whichDisk,
                after.get().disks().stream().filter(disk -> disk.growth() > 0 && !disk.undo()).toList(), DiskNeed.class,
                disk -> disk.volume().map(volume -> Phrase.of(WhatIfMessages.Add_onHost, disk.name(), volume))
                        .orElse(disk.name()),
                true).stream().map(disk -> new MakeFixed(disk.key())).toList());
    }

    private void balance() {
        List<Change> moves = new ArrayList<>();
        if (new Balance(buttons.getShell()).fill(after.get(), moves)) {
            trial.make(WhatIfMessages.Balance_step, trial.scenario().plus(moves));
        }
    }
}
