package org.verdigris.disk.repair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.Severity;
import org.verdigris.disk.SplitImage;
import org.verdigris.disk.operation.AlteredCopy;
import org.verdigris.disk.operation.Change;
import org.verdigris.disk.operation.Gates;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;

/**
 * Mends what is damaged in one file: what can be computed from what is sound, and with consent what can only be given
 * up. The result is checked before anything is written, and the plan says what the check will find. A sound disk is
 * never changed, unless it is to get a new id.
 */
public final class Repair implements Operation {

    private static final int MOST_RANGES = 20;
    /** In this order each can rely on what those before it mended. */
    private static final List<Rule> RULES = List.of(new LegacyFooter(), new FooterPlace(), new EndFooter(),
            new FooterFields(), new Mirror(), new HeaderChecksum(), new SurplusEntries(), new LostBlocks(),
            new HeaderChecksum(), new XenMap(), new Sectors(), new NewId());

    private final Path disk;
    private final RepairChoices choices;
    private final Surroundings surroundings;

    public Repair(Path disk, RepairChoices choices, Surroundings surroundings) {
        this.disk = Objects.requireNonNull(disk);
        this.choices = Objects.requireNonNull(choices);
        this.surroundings = Objects.requireNonNull(surroundings);
    }

    @Override
    public Plan plan(Progress progress) throws IOException {
        DiskInfo info = DiskInfo.read(disk);
        refuse(info);
        try (Draft draft = new Draft(disk, choices, progress)) {
            List<Flaw> before = draft.check();
            for (Rule rule : RULES) {
                rule.apply(draft);
            }
            return plan(draft, before, draft.check());
        }
    }

    private void refuse(DiskInfo info) throws IOException {
        if (SplitImage.parts(disk).size() > 1) {
            throw new RefusedException(Messages.text(Messages.Gate_split, disk));
        }
        if (info.flaws().stream().anyMatch(flaw -> flaw.message().equals(Messages.F18_poison))) {
            throw new RefusedException(Messages.text(Messages.Repair_poison, disk));
        }
        if (choices.copy().isPresent()) {
            return; // the file itself stays as it is
        }
        new Gates(surroundings).refuseBusy(info);
        if (choices.newId()) {
            new Gates(surroundings).refuseOtherChildren(info, null);
        }
    }

    private Plan plan(Draft draft, List<Flaw> before, List<Flaw> after) throws IOException {
        Set<String> known = before.stream().filter(Repair::matters).map(Flaw::rule).collect(Collectors.toSet());
        if (after.stream().anyMatch(flaw -> flaw.severity() == Severity.ERROR && !known.contains(flaw.rule()))) {
            throw new RefusedException(Messages.text(Messages.Repair_worse, disk));
        }
        List<Change> changes = Change.of(disk, draft.alteration());
        boolean same = changes.isEmpty() && draft.length() == draft.file().toFile().length();
        List<Step> steps = same ? List.of() : List.of(step(draft, changes, after));
        List<String> cautions = new ArrayList<>(draft.cautions());
        after.stream().filter(Repair::matters)
                .map(flaw -> Messages.text(Messages.Repair_left, flaw.rule(), flaw.message())).forEach(cautions::add);
        Path subject = choices.copy().filter(copy -> !same).orElse(disk);
        return new Plan(Messages.text(Messages.Repair_title, disk), subject, steps, cautions, List.of(disk));
    }

    private static boolean matters(Flaw flaw) {
        return flaw.severity() != Severity.INFORMATION;
    }

    private Step step(Draft draft, List<Change> changes, List<Flaw> after) throws IOException {
        List<String> sentences = new ArrayList<>(draft.mended());
        sentences.add(ranges(changes));
        if (after.stream().noneMatch(Repair::matters)) {
            sentences.add(Messages.Repair_sound);
        }
        String reason = String.join(" ", sentences);
        if (choices.copy().isPresent()) {
            return Step.create(choices.copy().get(), draft.length(), reason,
                    AlteredCopy.of(disk, 0, 0, draft.alteration()));
        }
        if (draft.file().toFile().length() - draft.length() > Draft.MOST) {
            throw new RefusedException(Messages.text(Messages.Repair_tooLong, disk));
        }
        // from the end to the start: then one of the footers is good at every moment
        return Step.patch(disk, changes.reversed(), draft.length(), reason);
    }

    private static String ranges(List<Change> changes) {
        String told = changes.stream().limit(MOST_RANGES)
                .map(change -> Messages.text(Messages.Repair_range, Long.toString(change.offset()),
                        Long.toString(change.offset() + change.bytes().length - 1)))
                .collect(Collectors.joining(", "));
        return changes.size() > MOST_RANGES
                ? Messages.text(Messages.Repair_moreRanges, told, changes.size() - MOST_RANGES)
                : Messages.text(Messages.Repair_ranges, told);
    }
}
