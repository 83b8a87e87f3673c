package org.verdigris.core.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.core.machine.MachineDrives;
import org.verdigris.core.machine.MachineName;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.Finding.Result;
import org.verdigris.core.script.ScriptText;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.guest.prepare.PlannedValue;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.Difference;
import org.verdigris.model.text.Catalogue;

/**
 * The boot disk of a machine moves between IDE and SCSI. Everything is looked at first, and nothing that is not ready is
 * moved. What is taken back leaves every file as it was, to the byte.
 *
 * <p>By script, and in the guided steps, only scripts for the host are written beside the machine; directly, the
 * machine's file is changed; offline, a differencing disk with the prepared registry takes the place of the boot disk.
 */
public final class Migration implements Operation {

    private final MigrationChoices choices;
    private final MachineSurroundings around;
    private final Path machine;
    private final String name;
    private final PathMapping mapping;

    public Migration(MigrationChoices choices, MachineSurroundings around) {
        this.choices = Objects.requireNonNull(choices);
        this.around = Objects.requireNonNull(around);
        this.machine = choices.machine();
        this.name = MachineName.of(machine);
        this.mapping = around.mapping(machine);
    }

    /**
     * @throws RefusedException if something is in the way of the move or of this route; the message says what and what to
     *                          do
     */
    @Override
    public Plan plan(Progress progress) throws IOException {
        return preview(progress).plan();
    }

    /**
     * The same plan with what it comes to.
     *
     * @throws RefusedException   as for the plan
     * @throws CancelledException if the listener wants no more
     */
    public MigrationPreview preview(Progress progress) throws IOException {
        MigrationCheck check = MigrationCheck.of(machine, choices.direction(), around, progress);
        refuse(check);
        BootDisk boot = check.boot().orElseThrow();
        MachineDrives drives = new MachineDrives(ConfigurationDocument.open(machine, around.dialect()), mapping);
        List<DriveMove> moves = new Moves(drives, choices.direction()).of(boot, choices.furtherDisks());
        List<String> cautions = new ArrayList<>(check.findings().stream()
                .filter(finding -> finding.result() == Result.CAUTION && !isSaidElsewhere(finding))
                .map(finding -> finding.sentence() + " " + finding.todo().orElse("")).toList());
        return switch (choices.route()) {
            case SCRIPT -> scripts(drives, moves, cautions, false);
            case GUIDED -> scripts(drives, moves, cautions, true);
            case DIRECT -> direct(boot, drives, moves, cautions);
            case OFFLINE -> offline(boot, drives, moves, cautions, progress);
        };
    }

    /** The other disks have been decided on, and a prepared disk has its own word about domain controllers. */
    private boolean isSaidElsewhere(Finding finding) {
        return finding.id().equals(SlotFindings.OTHERS)
                || choices.route() == Route.OFFLINE && finding.id().equals(GuestFindings.CONTROLLER);
    }

    /** The script that has the host add a SCSI adapter and leave the disks where they are. */
    public String preparing() {
        return HostScript.preparing(name);
    }

    /**
     * The script that has the host move the disks.
     *
     * @throws RefusedException if they must not be moved
     */
    public String moving(Progress progress) throws IOException {
        return HostScript.moving(name, preview(progress).moves());
    }

    /** The script that has the host move the disks back again. */
    public String movingBack(Progress progress) throws IOException {
        return HostScript.moving(name, back(preview(progress).moves()));
    }

    private static List<DriveMove> back(List<DriveMove> moves) {
        return moves.reversed().stream().map(DriveMove::reversed).toList();
    }

    private void refuse(MigrationCheck check) throws RefusedException {
        Route route = choices.route();
        Verdict verdict = check.verdict();
        if (verdict == Verdict.CANNOT) {
            throw new RefusedException(Catalogue.text(Messages.Migration_cannot, machine, check.reason(),
                    check.findings()
                            .stream().filter(finding -> finding.result() == Result.BAD).findFirst()
                            .flatMap(Finding::todo)
                            .orElse("")));
        }
        boolean needsReady = route == Route.SCRIPT || route == Route.DIRECT;
        if (needsReady && verdict != Verdict.READY) {
            throw new RefusedException(Catalogue.text(verdict == Verdict.PREPARE_OFFLINE ? Messages.Migration_unprepared
                    : Messages.Migration_unready, machine));
        }
        if (route == Route.OFFLINE && verdict != Verdict.PREPARE_OFFLINE) {
            throw new RefusedException(Catalogue.text(verdict == Verdict.READY ? Messages.Migration_needless
                    : Messages.Migration_noDriver, machine));
        }
        if (route == Route.GUIDED && (choices.direction() == Direction.TO_IDE || verdict == Verdict.READY)) {
            throw new RefusedException(Catalogue.text(verdict == Verdict.READY ? Messages.Migration_needless
                    : Messages.Migration_guidedScsi, machine));
        }
        Optional<Finding> others = check.otherBootDisks();
        if (others.isPresent() && !choices.furtherDisks()) {
            throw new RefusedException(Catalogue.text(Messages.Migration_others, machine, others.get().sentence(),
                    others.get().todo().orElseThrow()));
        }
    }

    private String title() {
        return Catalogue.text(choices.direction() == Direction.TO_SCSI ? Messages.Migration_toScsi
                : Messages.Migration_toIde, name);
    }

    private MigrationLog log() {
        return new MigrationLog(machine, name, title(), Instant.now());
    }

    private MigrationPreview scripts(MachineDrives drives, List<DriveMove> moves, List<String> cautions,
            boolean guided) throws IOException {
        MigrationLog log = log();
        List<Step> steps = new ArrayList<>();
        if (guided) {
            steps.add(script(log, Messages.Migration_prepareFile, Messages.Migration_prepareReason,
                    HostScript.preparing(name)));
        }
        steps.addAll(scripts(log, moves));
        log.moves(moves, true);
        steps.add(log.step(machine));
        cautions.add(guided ? Messages.Caution_guided : Messages.Caution_script);
        return new MigrationPreview(new Plan(title(), machine, steps, cautions, List.of(machine)), drives, moves,
                Optional.empty(), List.of(), List.of(), log.file());
    }

    private List<Step> scripts(MigrationLog log, List<DriveMove> moves) throws IOException {
        boolean scsi = choices.direction() == Direction.TO_SCSI;
        return List.of(
                script(log, scsi ? Messages.Migration_scsiFile : Messages.Migration_ideFile,
                        Messages.Migration_switchReason, HostScript.moving(name, moves)),
                script(log, Messages.Migration_backFile, Messages.Migration_backReason,
                        HostScript.moving(name, back(moves))));
    }

    private Step script(MigrationLog log, String pattern, String reason, String script) throws IOException {
        Path file = machine.resolveSibling(Catalogue.text(pattern, name));
        byte[] bytes = ScriptText.bytes(script);
        log.file(file);
        return Files.exists(file) ? Step.replace(file, bytes.length, reason, Maker.of(bytes))
                : Step.createLike(machine, file, bytes.length, reason, Maker.of(bytes));
    }

    private MigrationPreview direct(BootDisk boot, MachineDrives drives, List<DriveMove> moves, List<String> cautions)
            throws IOException {
        ConfigurationDocument document = ConfigurationDocument.open(machine, around.dialect());
        MachineEdit edit = new MachineEdit(document, mapping);
        if (!edit.knows(boot.to())) {
            throw new RefusedException(Catalogue.text(Messages.Migration_unknownPlace, machine));
        }
        edit.doubt(choices.direction() == Direction.TO_SCSI ? boot.to() : boot.from()).ifPresent(cautions::add);
        move(edit, moves);
        MigrationLog log = log();
        log.moves(moves, false);
        log.differences(machine, document.changes());
        List<Step> steps = new ArrayList<>(List.of(replacement(document)));
        steps.add(log.step(machine));
        return new MigrationPreview(new Plan(title(), machine, steps, cautions, List.of(boot.file())), drives, moves,
                Optional.empty(), document.changes(), List.of(), log.file());
    }

    private void move(MachineEdit edit, List<DriveMove> moves) throws RefusedException {
        if (choices.direction() == Direction.TO_SCSI) {
            edit.addAdapter();
        }
        edit.move(moves);
    }

    private Step replacement(ConfigurationDocument document) {
        byte[] bytes = document.bytes();
        return Step.replace(machine, bytes.length,
                Catalogue.text(Messages.Migration_machineReason, document.changes().size()), Maker.of(bytes));
    }

    /** Where the place on SCSI has no known name, the new disk takes the old place, and a script moves it on. */
    private MigrationPreview offline(BootDisk boot, MachineDrives drives, List<DriveMove> planned,
            List<String> cautions,
            Progress progress) throws IOException {
        PreparedDisk prepared = PreparedDisk.of(boot.file(), choices.direction(), around.disks(), progress);
        cautions.addAll(prepared.cautions());
        List<DriveMove> moves = planned.stream().map(each -> each.from().equals(boot.from())
                ? new DriveMove(each.from(), each.to(), prepared.child().getFileName().toString()) : each).toList();
        ConfigurationDocument document = ConfigurationDocument.open(machine, around.dialect());
        MachineEdit edit = new MachineEdit(document, mapping);
        edit.replace(boot.from(), prepared.child());
        MigrationLog log = log();
        List<Step> steps = new ArrayList<>(prepared.steps());
        boolean known = edit.knows(boot.to());
        if (known) {
            edit.doubt(choices.direction() == Direction.TO_SCSI ? boot.to() : boot.from()).ifPresent(cautions::add);
            move(edit, moves);
        } else {
            steps.addAll(scripts(log, moves));
            cautions.add(Messages.Caution_offlineScript);
        }
        List<PlannedValue> values = prepared.values();
        List<Difference> differences = document.changes();
        log.moves(moves, !known);
        log.differences(machine, differences);
        log.registry(boot.file(), prepared.hive(), prepared.digest());
        log.values(prepared.child(), values);
        steps.add(replacement(document));
        steps.add(log.step(machine));
        return new MigrationPreview(new Plan(title(), machine, steps, cautions, prepared.sources()), drives, moves,
                Optional.of(prepared.child()), differences, values, log.file());
    }
}
