package org.verdigris.report.contents;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.verdigris.core.history.History;
import org.verdigris.core.history.Inventory;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.report.placement.Affinity;
import org.verdigris.report.placement.Failure;
import org.verdigris.report.plan.CapacityPlan;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.LandscapeReader;
import org.verdigris.report.plan.LoadReader;
import org.verdigris.report.plan.Loads;
import org.verdigris.rules.engine.Checkers;
import org.verdigris.rules.engine.Judgement;
import org.verdigris.rules.engine.RuleEngine;
import org.verdigris.rules.sight.Sight;

/** Gathers what reports are made from; what a kind of report does not tell of is not reckoned. */
public final class InputReader {
    private static final Duration SEARCH = Duration.ofMillis(500);

    private final Estate estate;
    private final RulePolicy policy;
    private final Instant now;
    private final ZoneId zone;

    public InputReader(Estate estate, RulePolicy policy, Instant now, ZoneId zone) {
        this.estate = estate;
        this.policy = policy;
        this.now = now;
        this.zone = zone;
    }

    /**
     * The estate as planning sees it, with what was measured and how it grows.
     *
     * @param inventory what was recorded; empty if nothing is to be told of it
     * @param place     of the estate in the inventory
     */
    public Landscape landscape(Optional<Inventory> inventory, String place) throws IOException {
        if (inventory.isEmpty()) {
            return LandscapeReader.read(estate, policy, Loads.NONE, now);
        }
        Optional<History> history = inventory.get().history(place);
        Growth growth = history.isPresent() ? Growth.of(history.get()) : Growth.NONE;
        return LandscapeReader.read(estate, policy, LoadReader.read(inventory.get().load(), zone), now)
                .filling(growth.perDay());
    }

    /**
     * All that a report of that kind tells of.
     *
     * @param inventory what was recorded; empty if nothing is to be told of it
     * @param place     of the estate in the inventory
     * @param copies    disks of the same content
     */
    public ReportInput read(ReportKind kind, Optional<Inventory> inventory, String place, SameContent copies,
            ReportInput.Signature signature, BooleanSupplier cancelled) throws IOException {
        Growth growth = Growth.NONE;
        Loads loads = Loads.NONE;
        if (inventory.isPresent()) {
            Optional<History> history = inventory.get().history(place);
            growth = history.isPresent() && (kind == ReportKind.GROWTH || kind == ReportKind.CAPACITY)
                    ? Growth.of(history.get())
                    : Growth.NONE;
            loads = LoadReader.read(inventory.get().load(), zone);
        }
        CapacityPlan plan = CapacityPlan.of(LandscapeReader.read(estate, policy, loads, now).filling(growth.perDay()));
        List<Failure> failures = kind == ReportKind.CAPACITY
                ? Failure.each(plan.landscape(), List.<Affinity>of(), SEARCH)
                : List.of();
        Judgement judgement = kind == ReportKind.HEALTH || kind == ReportKind.READINESS
                ? new RuleEngine(Checkers.found(), policy).judge(new Sight(estate, policy, now), cancelled)
                : new Judgement(List.of(), List.of(), Map.of(), Map.of());
        return new ReportInput(estate, plan, failures, judgement, growth, copies, signature, now);
    }
}
