package org.verdigris.core.migrate;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.verdigris.guest.identify.Additions;
import org.verdigris.guest.identify.BootMenu;
import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.ControlSet.Use;
import org.verdigris.guest.identify.DriverReadiness;
import org.verdigris.guest.identify.GuestReport;
import org.verdigris.guest.identify.VolumeFacts;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.guest.identify.WindowsSystem.Hibernation;
import org.verdigris.guest.identify.WindowsSystem.Role;
import org.verdigris.guest.volume.Partition;
import org.verdigris.model.text.Catalogue;

/** Whether the guest itself can start from the other controller, as far as its files tell; nothing of it is started. */
final class GuestFindings {

    /** The finding about domain controllers. */
    static final String CONTROLLER = "domain-controller";
    /** The partition type of dynamic disks. */
    private static final int DYNAMIC = 0x42;

    private final Path file;
    private final Direction direction;
    private final Optional<GuestReport> report;

    GuestFindings(Path file, Direction direction, Optional<GuestReport> report) {
        this.file = file;
        this.direction = direction;
        this.report = report;
    }

    /** @return what the drivers allow; the other findings are judged by themselves */
    Verdict addTo(FindingList findings) {
        if (report.isEmpty()) {
            return Verdict.CANNOT;
        }
        partitions(findings);
        Optional<WindowsSystem> found = report.get().startingWindows()
                .or(() -> report.get().windows().stream().findFirst());
        if (found.isEmpty()) {
            findings.bad("windows", file, report.get().systems().isEmpty() ? Messages.Guest_none : Messages.Guest_other,
                    Messages.Guest_noneTodo);
            return Verdict.CANNOT;
        }
        WindowsSystem windows = found.get();
        findings.good("windows", file, Catalogue.text(Messages.Guest_windows,
                windows.product().value().orElse(Messages.Guest_unnamed),
                windows.servicePack().value().filter(pack -> !pack.isEmpty()).orElse(Messages.Guest_noPack),
                windows.folder(), windows.partition()));
        order(findings, windows);
        Verdict verdict = drivers(findings, windows);
        if (direction == Direction.TO_SCSI) {
            additions(findings, windows);
        }
        bootMenu(findings, windows);
        letters(findings, windows);
        if (windows.role().value().filter(Role.DOMAIN_CONTROLLER::equals).isPresent()) {
            findings.caution(CONTROLLER, file, Messages.Guest_controller, Messages.Guest_controllerTodo);
        }
        return verdict;
    }

    private void partitions(FindingList findings) {
        List<Partition> all = report.orElseThrow().volumes().stream().map(VolumeFacts::partition).toList();
        if (all.stream().anyMatch(partition -> partition.type() == DYNAMIC)) {
            findings.bad("dynamic-disk", file, Messages.Guest_dynamic, Messages.Guest_dynamicTodo);
        }
        Optional<Partition> active = all.stream().filter(Partition::active).findFirst();
        if (active.isPresent()) {
            findings.good("active-partition", file, Catalogue.text(Messages.Guest_active, active.get().index()));
        } else {
            findings.bad("active-partition", file, Messages.Guest_noActive, Messages.Guest_noActiveTodo);
        }
    }

    /** Nothing is concluded from, or written to, what was not left in order. */
    private void order(FindingList findings, WindowsSystem windows) {
        List<String> doubts = report.orElseThrow().volumes().stream()
                .filter(volume -> volume.partition().index() == windows.partition())
                .flatMap(volume -> volume.doubts().value().orElse(List.of()).stream()).toList();
        boolean asleep = windows.hibernation().value().filter(Hibernation::active).isPresent();
        if (asleep) {
            findings.bad("guest-clean", file, Messages.Guest_asleep, Messages.Guest_uncleanTodo);
        } else if (!doubts.isEmpty()) {
            findings.bad("guest-clean", file, Catalogue.text(Messages.Guest_unclean, doubts.getFirst()),
                    Messages.Guest_uncleanTodo);
        } else {
            findings.good("guest-clean", file, Messages.Guest_clean);
        }
    }

    private DriverReadiness of(ControlSet set) {
        return direction == Direction.TO_SCSI ? set.scsi() : set.ide();
    }

    private Verdict drivers(FindingList findings, WindowsSystem windows) {
        if (!windows.controlSets().isKnown()) {
            findings.bad("driver", file, windows.controlSets().reason().orElseThrow(), Messages.Guest_uncleanTodo);
            return Verdict.CANNOT;
        }
        Verdict worst = Verdict.READY;
        for (ControlSet set : windows.controlSets().value().orElseThrow()) {
            boolean starts = set.uses().contains(Use.CURRENT) || set.uses().contains(Use.DEFAULT);
            boolean matters = starts || set.uses().contains(Use.LAST_KNOWN_GOOD);
            if (!matters) {
                continue;
            }
            Verdict verdict = driver(findings, set, starts);
            if (starts && verdict.compareTo(worst) > 0) {
                worst = verdict;
            }
        }
        return worst;
    }

    private Verdict driver(FindingList findings, ControlSet set, boolean starts) {
        DriverReadiness readiness = of(set);
        String name = "ControlSet%03d".formatted(set.number());
        String seen = Catalogue.text(Messages.Driver_seen, name, String.join(" ", readiness.findings()));
        String id = "driver-" + set.number();
        boolean scsi = direction == Direction.TO_SCSI;
        return switch (readiness.verdict()) {
            case READY -> {
                findings.good(id, file, seen);
                yield Verdict.READY;
            }
            case READY_SLOW -> {
                findings.caution(id, file, seen, Messages.Driver_slowTodo);
                yield Verdict.READY;
            }
            case NEEDS_REGISTRY -> {
                findings.caution(id, file, seen, starts ? Messages.Driver_registryTodo : Messages.Driver_lastGoodTodo);
                yield Verdict.PREPARE_OFFLINE;
            }
            case NEEDS_DRIVER_FILE -> {
                if (scsi || !starts) {
                    findings.caution(id, file, seen, starts ? Messages.Driver_fileTodo : Messages.Driver_lastGoodTodo);
                    yield Verdict.AFTER_GUIDED_STEPS;
                }
                findings.bad(id, file, seen, Messages.Driver_ideFileTodo);
                yield Verdict.CANNOT;
            }
            case NOT_APPLICABLE -> {
                findings.bad(id, file, seen, Messages.Driver_notApplicableTodo);
                yield Verdict.CANNOT;
            }
            case UNSAFE -> {
                findings.bad(id, file, seen, Messages.Guest_uncleanTodo);
                yield Verdict.CANNOT;
            }
        };
    }

    private void additions(FindingList findings, WindowsSystem windows) {
        Optional<Additions> additions = windows.additions().value().filter(found -> !found.services().isEmpty());
        if (additions.isPresent()) {
            findings.good("additions", file, Catalogue.text(Messages.Guest_additions,
                    additions.get().version().orElse(Messages.Guest_noVersion)));
        } else {
            findings.caution("additions", file, Messages.Guest_noAdditions, Messages.Guest_noAdditionsTodo);
        }
    }

    private void bootMenu(FindingList findings, WindowsSystem windows) {
        Optional<BootMenu> menu = windows.bootMenu().value();
        if (menu.isEmpty()) {
            findings.unknown("boot-menu", file, windows.bootMenu().reason().orElse(Messages.Guest_noMenu),
                    Messages.Guest_noMenuTodo);
            return;
        }
        List<BootMenu.Entry> odd = menu.get().entries().stream()
                .filter(entry -> !entry.isMulti() || !entry.path().toLowerCase(Locale.ROOT).contains("rdisk(0)"))
                .toList();
        if (odd.isEmpty()) {
            findings.good("boot-menu", file, Messages.Guest_menu);
        } else {
            findings.caution("boot-menu", file, Catalogue.text(Messages.Guest_oddMenu,
                    odd.stream().map(BootMenu.Entry::path).collect(Collectors.joining(", "))),
                    Messages.Guest_oddMenuTodo);
        }
    }

    private void letters(FindingList findings, WindowsSystem windows) {
        if (windows.letters().isKnown()) {
            String letters = windows.letters().value().orElseThrow().stream().map(WindowsSystem.DriveLetter::letter)
                    .collect(Collectors.joining(", "));
            findings.good("drive-letters", file, letters.isEmpty() ? Messages.Guest_noLetters
                    : Catalogue.text(Messages.Guest_letters, letters));
        } else {
            findings.unknown("drive-letters", file, windows.letters().reason().orElseThrow(),
                    Messages.Guest_lettersTodo);
        }
    }
}
