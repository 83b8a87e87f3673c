package org.verdigris.ui.estate;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.thing.Slot;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** Finds things by reference and problems by thing. Built once from an estate that no longer changes; any thread. */
public final class EstateIndex {
    private final Map<ThingRef, NamedElement> things = new HashMap<>();
    private final Map<NamedElement, Set<Problem>> own = new HashMap<>();
    private final Map<NamedElement, Set<Problem>> gathered = new HashMap<>();
    private final Map<NamedElement, Health> health = new HashMap<>();

    EstateIndex(Estate estate) {
        Stream.<Collection<? extends NamedElement>>of(estate.getHosts(), estate.getMachines(), estate.getDisks(),
                estate.getNetworks()).flatMap(Collection::stream)
                .forEach(thing -> things.put(ThingRef.of(thing), thing));
        for (Problem problem : estate.getProblems()) {
            if (problem.getSubject() != null) {
                own.computeIfAbsent(problem.getSubject(), thing -> new LinkedHashSet<>()).add(problem);
            }
        }
        own.forEach((thing, problems) -> gathered.put(thing, new LinkedHashSet<>(problems)));
        estate.getMachines().forEach(this::gather);
        estate.getHosts().forEach(this::gather);
        gathered.forEach((thing, problems) -> health.put(thing, Health.of(problems)));
    }

    private void gather(VirtualMachine machine) {
        Slot.disksOf(machine).forEach(disk -> add(machine, own.getOrDefault(disk, Set.of())));
    }

    private void gather(Host host) {
        host.getMachines().forEach(machine -> add(host, gathered.getOrDefault(machine, Set.of())));
        host.getNetworks().forEach(network -> add(host, own.getOrDefault(network, Set.of())));
    }

    private void add(NamedElement thing, Set<Problem> problems) {
        if (!problems.isEmpty()) {
            gathered.computeIfAbsent(thing, key -> new LinkedHashSet<>()).addAll(problems);
        }
    }

    public Optional<NamedElement> find(ThingRef reference) {
        return Optional.ofNullable(things.get(reference));
    }

    /** The problems of the thing and of what belongs to it: a machine's disks, a host's machines and networks. */
    public List<Problem> problemsOf(NamedElement thing) {
        return List.copyOf(gathered.getOrDefault(thing, Set.of()));
    }

    public Health healthOf(NamedElement thing) {
        return health.getOrDefault(thing, Health.FINE);
    }

    /** How many things of the kind have a problem. */
    public long troubled(ThingKind kind) {
        return gathered.keySet().stream().filter(thing -> isA(thing, kind)).count();
    }

    private static boolean isA(NamedElement thing, ThingKind kind) {
        return ThingKind.find(thing).filter(kind::equals).isPresent();
    }
}
