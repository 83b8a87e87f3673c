package org.verdigris.rules.sight;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.GuestRole;
import org.verdigris.model.estate.GuestService;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.Volume;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Role;
import org.verdigris.rules.Rule;

/** The estate around a subject, which must not change meanwhile, and what its administrator prefers; for any thread. */
public final class Sight {
    private final Estate estate;
    private final RulePolicy policy;
    private final Instant now;
    private final Map<Class<?>, Object> indexes = new ConcurrentHashMap<>();
    private final Map<Path, Volume> volumes = new HashMap<>();

    public Sight(Estate estate, RulePolicy policy, Instant now) {
        this.estate = Objects.requireNonNull(estate);
        this.policy = Objects.requireNonNull(policy);
        this.now = Objects.requireNonNull(now);
        estate.getHosts().stream().flatMap(host -> host.getVolumes().stream())
                .filter(volume -> volume.getFolder() != null)
                .forEach(volume -> volumes.putIfAbsent(Path.of(volume.getFolder()), volume));
    }

    public Estate estate() {
        return estate;
    }

    /** The moment at which the estate is judged. */
    public Instant now() {
        return now;
    }

    /** What the estate is for. */
    public Profile profile() {
        return Profile.find(policy.profile()).orElse(Profile.PRODUCTION);
    }

    /** The number that a preference has here. */
    public long number(Rule rule, String name) {
        Preference preference = rule.preferences().stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
        String said = policy.preferences().get(rule.id() + "." + name);
        try {
            return said == null ? preference.usual()
                    : Math.clamp(Long.parseLong(said), preference.least(), preference.most());
        } catch (NumberFormatException noNumber) {
            return preference.usual();
        }
    }

    /** Whether a preference that is on or off is on. */
    public boolean isOn(Rule rule, String name) {
        return number(rule, name) != 0;
    }

    /**
     * What a checker makes of the whole estate to hold single things against it: made at the first call, then kept.
     *
     * @param owner the class whose it is
     */
    @SuppressWarnings("unchecked")
    public <V> V index(Class<?> owner, Function<Estate, V> making) {
        return (V) indexes.computeIfAbsent(owner, any -> making.apply(estate));
    }

    /**
     * What the scan told of something.
     *
     * @param subject the thing; the estate for what is told of no thing in it
     * @param kinds   which of its problems
     */
    public List<Problem> problems(NamedElement subject, Set<String> kinds) {
        Map<NamedElement, List<Problem>> all = index(Problem.class, any -> any.getProblems().stream()
                .collect(Collectors.groupingBy(problem -> problem.getSubject() == null ? any : problem.getSubject())));
        return all.getOrDefault(subject, List.of()).stream().filter(problem -> kinds.contains(problem.getKind()))
                .toList();
    }

    /** The volume that a file lies on: the one with the longest folder around it; empty if no host tells. */
    public Optional<Volume> volume(String path) {
        for (Path folder = Path.of(path).getParent(); folder != null; folder = folder.getParent()) {
            Volume volume = volumes.get(folder);
            if (volume != null) {
                return Optional.of(volume);
            }
        }
        return Optional.empty();
    }

    /** What a machine is for: what its administrator says, and what its guest shows. */
    public Set<Role> roles(VirtualMachine machine) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        machine.getRoles().forEach(said -> Role.find(said).ifPresent(roles::add));
        Guests.windows(machine).ifPresent(windows -> {
            if (windows.getRole() == GuestRole.DOMAIN_CONTROLLER) {
                roles.add(Role.DOMAIN_CONTROLLER);
            }
            if (windows.getServices().stream().map(GuestService::getName).anyMatch("ClusSvc"::equalsIgnoreCase)) {
                roles.add(Role.CLUSTER_NODE);
            }
            if (windows.getServices().stream().map(GuestService::getName)
                    .anyMatch(name -> name != null && name.toUpperCase(Locale.ROOT).startsWith("MSSQL"))) {
                roles.add(Role.DATABASE);
            }
        });
        return roles;
    }

    /** Whether a machine is one that people depend on: it is said so, or the estate is of that kind and it is not said otherwise. */
    public boolean isProduction(VirtualMachine machine) {
        Set<Role> roles = roles(machine);
        return roles.contains(Role.PRODUCTION) || profile() == Profile.PRODUCTION
                && roles.stream().noneMatch(EnumSet.of(Role.TEST, Role.TEMPLATE, Role.ARCHIVE)::contains);
    }
}
