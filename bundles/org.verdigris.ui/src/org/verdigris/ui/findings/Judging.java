package org.verdigris.ui.findings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.verdigris.core.scan.EditedEstate;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.rules.Checker;
import org.verdigris.rules.engine.Judgement;
import org.verdigris.rules.engine.RuleEngine;
import org.verdigris.rules.sight.Sight;
import org.verdigris.ui.estate.Snapshot;

/**
 * Asks all rules about one snapshot, and again after each edit about what the edit touches. It hands over what came of
 * it in its own thread; one that is cancelled hands over nothing.
 */
final class Judging extends Job {
    private final Snapshot snapshot;
    private final RuleEngine engine;
    private final RulePolicy policy;
    private final BiConsumer<Judging, Judgement> taker;
    private volatile Map<Path, FileElement> wanted = Map.of();
    private Optional<Judgement> ofScan = Optional.empty();
    private Optional<Edited> edited = Optional.empty();

    /** The estate with edits in it, and what was said of that. */
    private record Edited(EditedEstate estate, Map<Path, FileElement> edits, Judgement judgement) {
    }

    Judging(Snapshot snapshot, Collection<Checker<?>> checkers, BiConsumer<Judging, Judgement> taker) {
        super(FindingsMessages.Findings_job);
        this.snapshot = snapshot;
        this.policy = snapshot.definition().rules();
        this.engine = new RuleEngine(checkers, policy);
        this.taker = taker;
        setSystem(true);
    }

    /** What is edited now; to be said before it is scheduled. */
    void wants(Map<Path, FileElement> edits) {
        wanted = Map.copyOf(edits);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Map<Path, FileElement> edits = wanted;
        try {
            taker.accept(this, edits.isEmpty() ? plain(monitor) : edited(edits, monitor));
            return Status.OK_STATUS;
        } catch (CancellationException nobodyWaits) {
            edited = Optional.empty(); // it may have taken edits that nobody judged
            return Status.CANCEL_STATUS;
        }
    }

    private Judgement plain(IProgressMonitor monitor) {
        edited = Optional.empty();
        if (ofScan.isEmpty()) {
            ofScan = Optional.of(engine.judge(sight(snapshot.estate()), monitor::isCanceled));
        }
        return ofScan.get();
    }

    private Judgement edited(Map<Path, FileElement> edits, IProgressMonitor monitor) {
        Optional<Edited> before = edited.filter(last -> edits.keySet().containsAll(last.edits().keySet()));
        EditedEstate estate = before.map(Edited::estate)
                .orElseGet(() -> new EditedEstate(snapshot.definition(), snapshot.estate()));
        Map<Path, FileElement> known = before.map(Edited::edits).orElse(Map.of());
        Set<NamedElement> touched = new HashSet<>();
        edits.forEach((file, element) -> {
            if (known.get(file) != element) {
                touched.addAll(estate.put(element, file));
            }
        });
        Sight sight = sight(estate.estate());
        Judgement judgement = before.isEmpty() ? engine.judge(sight, monitor::isCanceled)
                : engine.again(before.get().judgement(), touched, sight, monitor::isCanceled);
        edited = Optional.of(new Edited(estate, new HashMap<>(edits), judgement));
        return judgement;
    }

    private Sight sight(Estate estate) {
        return new Sight(estate, policy, Instant.now());
    }
}
