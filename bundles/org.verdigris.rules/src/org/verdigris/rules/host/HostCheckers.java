package org.verdigris.rules.host;

import java.util.List;

import org.verdigris.rules.Checker;

/** The checkers of this topic. */
public final class HostCheckers {
    private HostCheckers() {
    }

    public static List<Checker<?>> all() {
        return List.of(new NoScsi(),
                new NotNtfs(),
                new FatLimit(),
                new SpaceLow(),
                new SpaceCritical(),
                new Overcommitted(),
                new SavedStateSpace(),
                new ImageOnShare(),
                new MemoryOvercommit(),
                new AboveSuggested(),
                new MachineLimit(),
                new ReservedProcessors(),
                new StartStorm(),
                new Fragmented(),
                new Compressed(),
                new Scanned(),
                new LargeUserSpace(),
                new MissingExtension(),
                new FailoverReserve());
    }
}
