package org.verdigris.report.contents;

import java.time.Instant;
import java.util.List;

import org.verdigris.model.estate.Estate;
import org.verdigris.report.placement.Failure;
import org.verdigris.report.plan.CapacityPlan;
import org.verdigris.rules.engine.Judgement;

/**
 * What reports are made from.
 *
 * @param estate    as it was scanned
 * @param plan      its capacity
 * @param failures  each host failing in turn; none if nobody asked
 * @param judgement what the rules say
 * @param growth    its history
 * @param copies    disks with the same content; none if they were not compared
 * @param signature whose report it is
 * @param made      now
 */
public record ReportInput(Estate estate, CapacityPlan plan, List<Failure> failures, Judgement judgement, Growth growth,
        SameContent copies, Signature signature, Instant made) {

    /**
     * What stands on title pages.
     *
     * @param organisation empty for none
     * @param author       empty for none
     */
    public record Signature(String organisation, String author) {
        public static final Signature NONE = new Signature("", "");
    }
}
