package org.verdigris.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.Severity;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Finding;
import org.verdigris.rules.ScanChecker;
import org.verdigris.rules.engine.Checked;
import org.verdigris.rules.engine.Judgement;
import org.verdigris.rules.sight.Belonging;
import org.verdigris.ui.estate.Health;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.remark.LiveRemarks;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/**
 * What the rules say of the estate that is open, as it is now: edits that nobody has saved are judged, too, a moment
 * after they were made. Everything is called and answers on the UI thread only.
 */
public final class LiveJudgement {
    private static final long PAUSE_MILLISECONDS = 250; // between a key press and the judgement that it asks for

    /** Told on the UI thread. */
    @FunctionalInterface
    public interface Listener {
        /** There is another judgement, or none any more. */
        void judged();
    }

    private final OpenEstate estate;
    private final LiveRemarks remarks;
    private final Executor uiThread;
    private final Map<String, Checker<?>> checkers;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Map<ThingRef, List<Finding>> own = new HashMap<>();
    private Optional<Snapshot> snapshot = Optional.empty();
    private Optional<Judging> job = Optional.empty();
    private Optional<Judgement> judgement = Optional.empty();
    private Map<?, ?> asked = Map.of();

    LiveJudgement(OpenEstate estate, LiveRemarks remarks, List<Checker<?>> checkers, Executor uiThread) {
        this.estate = estate;
        this.remarks = remarks;
        this.uiThread = uiThread;
        this.checkers = checkers.stream().collect(Collectors.toMap(checker -> checker.rule().id(),
                Function.identity()));
        estate.addListener(this::estateChanged);
        remarks.addListener(new LiveRemarks.Listener() {
            @Override
            public void remarksChanged() {
                // the documents tell of every change, also of those that change no remark
            }

            @Override
            public void documentsChanged() {
                judgeEdits();
            }
        });
        estateChanged();
    }

    /** All checkers there are, by the ids of their rules. */
    public Map<String, Checker<?>> checkers() {
        return checkers;
    }

    /** What is said; empty without an estate and until the first judgement is there. */
    public Optional<Judgement> now() {
        return judgement;
    }

    /** The same with the estate that it is about, as a page of it wants it. */
    Optional<Checked> checked() {
        return snapshot.flatMap(shown -> judgement.map(
                made -> Checked.of(shown.estate(), made.findings(), made, checkers.values())));
    }

    private void estateChanged() {
        if (estate.snapshot().orElse(null) != snapshot.orElse(null)) {
            snapshot = estate.snapshot();
            job.ifPresent(Judging::cancel);
            job = snapshot.map(shown -> new Judging(shown, checkers.values(),
                    (from, outcome) -> uiThread.execute(() -> take(from, outcome))));
            take(Optional.empty());
            asked = remarks.edits();
            job.ifPresent(judging -> {
                judging.wants(remarks.edits());
                judging.schedule();
            });
        }
    }

    private void judgeEdits() {
        if (job.isPresent() && !asked.equals(remarks.edits())) {
            asked = remarks.edits();
            job.get().wants(remarks.edits());
            job.get().schedule(PAUSE_MILLISECONDS); // one that runs is run again
        }
    }

    private void take(Judging from, Judgement outcome) {
        if (job.filter(from::equals).isPresent()) {
            take(Optional.of(outcome));
        }
    }

    private void take(Optional<Judgement> outcome) {
        judgement = outcome;
        own.clear();
        outcome.stream().flatMap(made -> made.open().stream())
                .filter(finding -> ThingKind.find(finding.subject()).isPresent())
                .forEach(finding -> own.computeIfAbsent(ThingRef.of(finding.subject()), any -> new ArrayList<>())
                        .add(finding));
        listeners.forEach(Listener::judged);
    }

    /** The findings of a thing and of what belongs to it: a machine's disks, a host's machines and networks. */
    public List<Finding> findingsOf(NamedElement thing) {
        return Belonging.parts(thing).stream().filter(part -> ThingKind.find(part).isPresent())
                .flatMap(part -> own.getOrDefault(ThingRef.of(part), List.of()).stream()).toList();
    }

    /** How a thing is: its problems, and the findings that are more than advice; what both tell counts once. */
    public Health healthOf(NamedElement thing) {
        Health problems = remarks.healthOf(thing);
        List<Finding> grave = findingsOf(thing).stream().filter(finding -> finding.severity() != Severity.ADVICE)
                .filter(finding -> !(checkers.get(finding.rule()) instanceof ScanChecker<?>)).toList();
        if (grave.isEmpty()) {
            return problems;
        }
        Set<String> told = new HashSet<>();
        remarks.problemsOf(thing).stream().map(Problem::getKind).forEach(told::add);
        return problems.and(new Health(grave.stream().map(Finding::severity).min(Severity::compareTo),
                (int) grave.stream().filter(finding -> !told.contains(finding.rule())).count()));
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }
}
