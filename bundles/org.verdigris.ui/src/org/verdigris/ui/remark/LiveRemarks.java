package org.verdigris.ui.remark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.remark.Remark;
import org.verdigris.core.scan.HostPlacement;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.estate.Health;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/**
 * The problems of the estate as they are now: what the last scan told and, for documents that were edited since, what
 * the rules say of them instead. Everything is called and answers on the UI thread only.
 */
public final class LiveRemarks {
    /** Told on the UI thread. */
    @FunctionalInterface
    public interface Listener {
        /** The problems may be others, because something was edited or looked at in the background. */
        void remarksChanged();

        /** An open document may be another than before, whatever that means for its remarks. */
        default void documentsChanged() {
        }
    }

    /** What a problem of an edited document is about, and what would mend it. */
    public record Place(OpenDocument document, Remark remark) {
    }

    private final OpenEstate estate;
    private final Executor uiThread;
    private final BackgroundSight sight;
    private final Map<ConfigurationDocument, Remarked> documents = new LinkedHashMap<>();
    private final Map<ConfigurationDocument, Runnable> watchers = new IdentityHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Map<Problem, Place> places = new IdentityHashMap<>();
    private final Map<Place, Problem> made = new HashMap<>();
    private Optional<Snapshot> snapshot = Optional.empty();
    private Optional<HostPlacement> placement = Optional.empty();
    private Optional<List<Problem>> live = Optional.empty();
    private List<Object> told = List.of();
    private boolean telling;

    LiveRemarks(OpenEstate estate, Executor uiThread) {
        this.estate = estate;
        this.uiThread = uiThread;
        this.sight = new BackgroundSight(() -> uiThread.execute(this::judgeAnew));
        estate.addListener(this::estateChanged);
        estateChanged();
    }

    static HostPlacement nowhere() {
        return new HostPlacement(EstateDefinition.of(List.of()));
    }

    /** Also asked before each answer, because others may hear of another estate first. */
    private void estateChanged() {
        if (estate.snapshot().orElse(null) != snapshot.orElse(null)) {
            snapshot = estate.snapshot();
            placement = snapshot.map(shown -> new HostPlacement(shown.definition()));
            sight.forget();
            documents.values().removeIf(each -> !watchers.containsKey(each.open().document()));
            documents.values().forEach(Remarked::scanned);
            made.clear(); // their subjects are those of the scan before
            judgeAnew();
        }
    }

    private void judgeAnew() {
        documents.values().forEach(Remarked::doubt);
        changed();
    }

    /** An editor opened a document: from now on it is judged after each edit. */
    public void open(OpenDocument document) {
        documents.put(document.document(), new Remarked(document, sight));
        Runnable watcher = this::changed;
        watchers.put(document.document(), watcher);
        document.document().addListener(watcher);
        changed();
    }

    /** Its editor was closed. What was saved is still judged until a scan has seen it. */
    public void close(OpenDocument document) {
        document.document().removeListener(watchers.remove(document.document()));
        Remarked closed = documents.get(document.document());
        if (document.document().dirty() || !closed.edited()) {
            documents.remove(document.document());
        }
        changed();
    }

    /** What the rules say of an open document as it is now, the worst first; quick enough for each key press. */
    public List<Remark> of(ConfigurationDocument document) {
        estateChanged();
        return Optional.ofNullable(documents.get(document)).map(each -> each.remarks(snapshot, placement))
                .orElse(List.of());
    }

    /** The problems of the whole estate, the worst first. */
    public List<Problem> problems() {
        estateChanged();
        List<Problem> told = snapshot.map(shown -> (List<Problem>) shown.estate().getProblems()).orElse(List.of());
        Collection<Remarked> edited = edited();
        if (edited.isEmpty()) {
            return List.copyOf(told);
        }
        List<Problem> all = new ArrayList<>(told);
        all.removeIf(problem -> isReplaced(problem, edited));
        all.addAll(live());
        all.sort(Comparator.comparing(Problem::getSeverity)); // stable: those of the scan keep their order
        return all;
    }

    /** The problems of a thing and of what belongs to it. */
    public List<Problem> problemsOf(NamedElement thing) {
        estateChanged();
        List<Problem> told = snapshot.map(shown -> shown.index().problemsOf(thing)).orElse(List.of());
        Collection<Remarked> edited = edited();
        if (edited.isEmpty()) {
            return told;
        }
        List<Problem> all = new ArrayList<>(told);
        all.removeIf(problem -> isReplaced(problem, edited));
        live().stream().filter(problem -> concerns(problem.getSubject(), thing)).forEach(all::add);
        all.sort(Comparator.comparing(Problem::getSeverity));
        return all;
    }

    /** The machines and networks that are, saved or not, others than the last scan saw, by their files. */
    public Map<Path, FileElement> edits() {
        estateChanged();
        Map<Path, FileElement> edits = new LinkedHashMap<>();
        edited().forEach(each -> edits.put(each.open().document().file().toAbsolutePath().normalize(),
                each.open().document().element()));
        return edits;
    }

    /** How a thing is, what belongs to it included. */
    public Health healthOf(NamedElement thing) {
        estateChanged();
        boolean concerned = !live().isEmpty() || !edited().isEmpty();
        return concerned ? Health.of(problemsOf(thing))
                : snapshot.map(shown -> shown.index().healthOf(thing)).orElse(Health.FINE);
    }

    /** Where a problem of an edited document can be mended; empty for what a scan told. */
    public Optional<Place> place(Problem problem) {
        return Optional.ofNullable(places.get(problem))
                .filter(place -> watchers.containsKey(place.document().document()));
    }

    private Collection<Remarked> edited() {
        return documents.values().stream().filter(Remarked::edited).toList();
    }

    private static boolean isReplaced(Problem problem, Collection<Remarked> edited) {
        return edited.stream().anyMatch(document -> document.replaces(problem));
    }

    private static boolean concerns(NamedElement subject, NamedElement thing) {
        return subject == thing || subject != null && thing instanceof Host host && switch (subject) {
            case VirtualMachine machine -> machine.getHost() == host;
            case VirtualNetwork network -> network.getHost() == host;
            default -> false;
        };
    }

    /** What is still said stays the same object, so that a row that is selected stays so. */
    private List<Problem> live() {
        if (live.isEmpty()) {
            List<Place> now = edited().stream().flatMap(each -> each.listed(snapshot, placement).stream()
                    .map(remark -> new Place(each.open(), remark))).toList();
            made.keySet().retainAll(now);
            now.forEach(place -> made.computeIfAbsent(place, missing -> problem(missing.document(), missing.remark())));
            places.clear();
            made.forEach((place, problem) -> places.put(problem, place));
            live = Optional.of(now.stream().map(made::get).toList());
        }
        return live.get();
    }

    private Problem problem(OpenDocument document, Remark remark) {
        Path file = document.document().file().toAbsolutePath().normalize();
        ThingKind kind = document.document().kind() == ConfigurationFile.Kind.MACHINE ? ThingKind.MACHINE
                : ThingKind.NETWORK;
        Problem problem = EstateFactory.eINSTANCE.createProblem();
        problem.setKind(remark.kind());
        problem.setSeverity(remark.severity());
        problem.setSubject(snapshot.flatMap(shown -> shown.index().find(new ThingRef(kind, file.toString())))
                .orElse(document.document().element()));
        problem.setPath(file.toString());
        problem.setSetting(remark.key().map(SettingKey::toString).orElse(null));
        problem.setMessage(remark.message());
        problem.setSolution(remark.solution());
        return problem;
    }

    private void changed() {
        live = Optional.empty();
        if (!telling) { // one redrawing for many changes
            telling = true;
            uiThread.execute(this::tell);
        }
    }

    private void tell() {
        telling = false;
        listeners.forEach(Listener::documentsChanged);
        List<Object> now = new ArrayList<>();
        documents.values().forEach(each -> now.addAll(List.of(each, each.edited(), each.remarks(snapshot, placement))));
        if (!now.equals(told)) {
            told = now;
            listeners.forEach(Listener::remarksChanged);
        }
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }
}
