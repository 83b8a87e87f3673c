package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;

/**
 * A disk that gets smaller by compaction.
 *
 * @param plan   how
 * @param again  plans it anew
 * @param unused what is told about what the guest does not use
 * @param file   the real path of the disk
 * @param chain  the real paths of the disk and all its parents
 * @param before bytes of the file
 * @param after  bytes of the new file
 */
record Candidate(Plan plan, Operation again, List<String> unused, Path file, Set<Path> chain, long before, long after) {

    static Candidate of(Plan plan, Operation again, List<String> unused, List<Path> chain) throws IOException {
        Set<Path> real = new HashSet<>();
        for (Path file : chain) {
            real.add(file.toRealPath());
        }
        return new Candidate(plan, again, unused, plan.subject().toRealPath(), real, Files.size(plan.subject()),
                plan.steps().getFirst().after());
    }

    long gain() {
        return before - after;
    }

    /** Whether the two cannot be worked on at the same time, because one is read for the other. */
    boolean meets(Candidate other) {
        return chain.contains(other.file) || other.chain.contains(file);
    }

    CompactedDisk planned() {
        return new CompactedDisk(plan.subject(), before, after, Optional.empty(), false, unused);
    }
}
