package org.verdigris.rules.cluster;

import java.util.List;

import org.verdigris.rules.Checker;

/** The checkers of this topic. */
public final class ClusterCheckers {
    private ClusterCheckers() {
    }

    public static List<Checker<?>> all() {
        return List.of(new OneDisk(),
                new SameId(),
                new AcrossHosts(),
                new OneHost(),
                new UndoOnShared(),
                new SharedForm(),
                new SharedBoot(),
                new SingleAdapter(),
                new SavedNode(),
                new ClusteredStart(),
                new ClusteredDrive(),
                new ClusteredUndo(),
                new VersionsDiffer(),
                new ProcessorsDiffer(),
                new NetworkMissing());
    }
}
