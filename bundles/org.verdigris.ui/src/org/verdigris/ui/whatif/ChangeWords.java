package org.verdigris.ui.whatif;

import org.verdigris.report.plan.DiskNeed;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.MachineNeed;
import org.verdigris.report.whatif.AddHost;
import org.verdigris.report.whatif.AddMachine;
import org.verdigris.report.whatif.Busier;
import org.verdigris.report.whatif.Change;
import org.verdigris.report.whatif.Later;
import org.verdigris.report.whatif.MakeFixed;
import org.verdigris.report.whatif.Memory;
import org.verdigris.report.whatif.MoveMachine;
import org.verdigris.report.whatif.RemoveHost;
import org.verdigris.report.whatif.ToScsi;
import org.verdigris.ui.wording.Phrase;

/** Changes in a few words. */
final class ChangeWords {
    private static final double WHOLE = 100;

    private ChangeWords() {
    }

    static String of(Change change, Landscape today) {
        return switch (change) {
            case AddHost host -> Phrase.of(WhatIfMessages.Change_addHost, host.name());
            case RemoveHost host -> Phrase.of(WhatIfMessages.Change_removeHost, host.name());
            case AddMachine machine -> Phrase.of(WhatIfMessages.Change_addMachine, machine.name());
            case MoveMachine move -> Phrase.of(WhatIfMessages.Change_move, machine(move.machine(), today));
            case MakeFixed fixed -> Phrase.of(WhatIfMessages.Change_fixed, disk(fixed.disk(), today));
            case ToScsi scsi -> Phrase.of(WhatIfMessages.Change_scsi, machine(scsi.machine(), today));
            case Memory memory -> Phrase.of(WhatIfMessages.Change_memory, machine(memory.machine(), today));
            case Busier load -> Phrase.of(WhatIfMessages.Change_load, Math.round(load.factor() * WHOLE));
            case Later later -> Phrase.of(WhatIfMessages.Change_later, later.months());
        };
    }

    private static String machine(String key, Landscape today) {
        return today.machine(key).map(MachineNeed::name).orElse(key);
    }

    private static String disk(String key, Landscape today) {
        return today.disks().stream().filter(disk -> disk.key().equals(key)).findFirst().map(DiskNeed::name)
                .orElse(key);
    }
}
