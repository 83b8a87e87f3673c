package org.verdigris.rules.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.text.Catalogue;
import org.verdigris.rules.Finding;
import org.verdigris.rules.Need;
import org.verdigris.rules.engine.Checked;
import org.verdigris.rules.engine.Judgement;
import org.verdigris.rules.page.Html.Fact;
import org.verdigris.rules.sight.Amount;
import org.verdigris.rules.sight.Belonging;
import org.verdigris.rules.sight.Guests;

/** How one machine or host is: what it is, what the rules find at it and its parts, and what they could not see. */
public final class HealthCard {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z", Locale.ROOT);

    private final NamedElement thing;
    private final Checked checked;
    private final Set<Key> parts;

    /** What a thing is known by: what was judged may be a copy of it, with edits that nobody has saved. */
    private record Key(String kind, String name) {
        static Key of(NamedElement thing) {
            return new Key(thing.eClass().getName(),
                    String.valueOf(thing instanceof FileElement file ? file.getPath() : thing.getName()));
        }
    }

    private HealthCard(NamedElement thing, Checked checked) {
        this.thing = thing;
        this.checked = checked;
        this.parts = Belonging.parts(thing).stream().map(Key::of).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The page as HTML.
     *
     * @param thing a machine or host of the estate that was checked
     * @param now   when it is told, in the time zone that is to be shown
     */
    public static String of(NamedElement thing, Checked checked, Instant now, ZoneId zone) {
        return new HealthCard(thing, checked).page(MOMENT.withZone(zone), now);
    }

    private String page(DateTimeFormatter moment, Instant now) {
        List<Finding> findings =
                checked.open().stream().filter(finding -> parts.contains(Key.of(finding.subject()))).toList();
        Html page = new Html(Catalogue.text(thing instanceof Host ? PageMessages.Card_hostTitle
                : PageMessages.Card_machineTitle, String.valueOf(thing.getName())));
        page.paragraph(verdict(findings)).raw(FindingsPage.counts(findings)).facts(facts());
        if (!findings.isEmpty()) {
            page.heading(PageMessages.Card_findings);
            FindingsPage.byRule(findings).forEach((rule, each) -> page
                    .raw(FindingsPage.section(checked.checkers().get(rule).texts(), each)));
        }
        gaps(page);
        String read = Optional.ofNullable(checked.estate().getScanned()).map(moment::format)
                .orElse(PageMessages.Card_unread);
        return page.quiet(Catalogue.text(PageMessages.Card_made, moment.format(now), read)).end();
    }

    private static String verdict(List<Finding> findings) {
        Optional<Severity> worst = findings.stream().map(Finding::severity).min(Severity::compareTo);
        return worst.map(severity -> switch (severity) {
            case ERROR -> PageMessages.Card_verdictError;
            case WARNING -> PageMessages.Card_verdictWarning;
            case ADVICE -> PageMessages.Card_verdictAdvice;
        }).orElse(PageMessages.Card_verdictFine);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        switch (thing) {
            case VirtualMachine machine -> machine(facts, machine);
            case Host host -> host(facts, host);
            default -> throw new IllegalArgumentException(String.valueOf(thing.getName()));
        }
        return facts;
    }

    private static void machine(List<Fact> facts, VirtualMachine machine) {
        add(facts, PageMessages.Card_file, machine.getPath());
        add(facts, PageMessages.Card_host, machine.getHost() == null ? null : machine.getHost().getName());
        add(facts, PageMessages.Card_memory, megabytes(machine.getMemory()));
        add(facts, PageMessages.Card_guest, Guests.of(machine).map(GuestSystem::getProduct).orElse(null));
        Belonging.parts(machine).stream().filter(DiskImage.class::isInstance).map(DiskImage.class::cast)
                .forEach(disk -> add(facts, PageMessages.Card_disk, Catalogue.text(PageMessages.Card_diskFacts,
                        disk.getName(), amount(disk.getFileSize()), amount(disk.getCapacity()))));
    }

    private static void host(List<Fact> facts, Host host) {
        add(facts, PageMessages.Card_product, host.getProduct());
        add(facts, PageMessages.Card_operatingSystem, host.getOperatingSystem());
        add(facts, PageMessages.Card_processors, host.getProcessors());
        add(facts, PageMessages.Card_memory, megabytes(host.getMemory()));
        host.getVolumes().forEach(volume -> add(facts, Catalogue.text(PageMessages.Card_volume, volume.getName()),
                Catalogue.text(PageMessages.Card_volumeFacts, amount(volume.getFree()),
                        amount(volume.getCapacity()))));
        add(facts, PageMessages.Card_machines, names(host.getMachines()));
        add(facts, PageMessages.Card_networks, names(host.getNetworks()));
    }

    private static String names(List<? extends NamedElement> things) {
        return things.isEmpty() ? null : things.stream().map(NamedElement::getName).sorted()
                .collect(Collectors.joining(", "));
    }

    private static String megabytes(Long memory) {
        return memory == null ? null : Catalogue.text(PageMessages.Card_megabytes, memory);
    }

    private static String amount(Long bytes) {
        return bytes == null ? PageMessages.Card_unread : Amount.of(bytes);
    }

    private static void add(List<Fact> facts, String name, Object value) {
        if (value != null) {
            facts.add(new Fact(name, String.valueOf(value)));
        }
    }

    private void gaps(Html page) {
        Map<String, Judgement.Unevaluated> gaps = checked.judgement().unevaluated().stream()
                .filter(gap -> parts.contains(Key.of(gap.subject())))
                .collect(Collectors.toMap(Judgement.Unevaluated::rule, gap -> gap, (one, other) -> one, TreeMap::new));
        if (!gaps.isEmpty()) {
            page.heading(PageMessages.Card_unevaluated);
            gaps.forEach((rule, gap) -> page.quiet(Catalogue.text(PageMessages.Card_unevaluatedRule,
                    checked.checkers().get(rule).texts().title(), rule,
                    gap.needs().stream().map(Need::words).sorted().collect(Collectors.joining("; ")))));
        }
    }
}
