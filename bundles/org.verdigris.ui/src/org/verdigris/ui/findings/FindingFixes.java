package org.verdigris.ui.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.eclipse.ui.IWorkbenchPage;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.rules.Finding;
import org.verdigris.rules.Fix;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.command.Commands;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.machine.operation.MachineAction;
import org.verdigris.ui.operation.DiskAction;
import org.verdigris.ui.operation.DiskActions;
import org.verdigris.ui.operation.OperationDialog;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;
import org.verdigris.ui.wording.Phrase;

/**
 * Offers what would mend findings. Nothing changes before somebody has looked: a setting becomes a step in the editor,
 * to be saved or undone; everything else shows its plan first.
 */
final class FindingFixes {
    private final IWorkbenchPage page;

    FindingFixes(IWorkbenchPage page) {
        this.page = page;
    }

    /** Mends one finding. */
    void mend(Finding finding) {
        switch (finding.fix().orElseThrow()) {
            case Fix.Settings settings -> edit(finding, settings);
            case Fix.Operation operation -> begin(operation);
        }
    }

    private void edit(Finding finding, Fix.Settings settings) {
        Editors.open(page, finding.subject());
        if (page.getActiveEditor() instanceof DocumentEditor<?> editor) {
            editor.whenRead(document -> {
                finding.setting().map(SettingKey::parse).ifPresent(document::reveal);
                document.alter(settings.label(), alterations(settings));
            });
        }
    }

    private static List<Alteration> alterations(Fix.Settings settings) {
        return settings.values().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> each.getValue().isEmpty() ? Alteration.remove(SettingKey.parse(each.getKey()))
                        : Alteration.put(SettingKey.parse(each.getKey()), each.getValue()))
                .toList();
    }

    private void begin(Fix.Operation operation) {
        String command = operation.kind() == Fix.Kind.MOVE_BOOT_DISK ? MachineAction.MIGRATE.command()
                : DiskAction.valueOf(operation.kind().name()).command();
        Commands.run(page.getWorkbenchWindow(), command, Map.of(CommandIds.DISK_FILE, operation.path()));
    }

    /** Those of the same rule that can be mended together with a finding, itself among them; empty for less than two. */
    static List<Finding> kindred(Finding finding, Collection<Finding> open) {
        List<Finding> same = open.stream().filter(other -> other.rule().equals(finding.rule()))
                .filter(other -> other.fix().filter(FindingFixes::isForMany).isPresent()).toList();
        return same.contains(finding) && same.size() > 1 ? same : List.of();
    }

    private static boolean isForMany(Fix fix) {
        return switch (fix) {
            case Fix.Settings settings -> true;
            case Fix.Operation operation ->
                operation.kind() == Fix.Kind.COMPACT || operation.kind() == Fix.Kind.MOVE_BOOT_DISK;
        };
    }

    /** Mends all of a kind: one plan is shown for them. */
    void mendAll(List<Finding> kindred, String title, Snapshot snapshot) {
        switch (kindred.getFirst().fix().orElseThrow()) {
            case Fix.Settings settings -> OperationDialog.open(page.getWorkbenchWindow(),
                    new MendingChoices(title, machines(kindred), snapshot));
            case Fix.Operation operation when operation.kind() == Fix.Kind.MOVE_BOOT_DISK ->
                Commands.run(page.getWorkbenchWindow(), CommandIds.BOOT_DISKS, Map.of());
            case Fix.Operation operation -> DiskActions.compact(page.getWorkbenchWindow(),
                    Phrase.of(FindingsMessages.Fixes_disks, kindred.size()), disks(kindred, snapshot), snapshot);
        }
    }

    private static SequencedMap<Path, List<Alteration>> machines(List<Finding> kindred) {
        SequencedMap<Path, List<Alteration>> machines = new LinkedHashMap<>();
        for (Finding each : kindred) {
            if (each.fix().orElseThrow() instanceof Fix.Settings settings) {
                machines.computeIfAbsent(Path.of(each.path().orElseThrow()), file -> new ArrayList<>())
                        .addAll(alterations(settings));
            }
        }
        return machines;
    }

    private static List<DiskImage> disks(List<Finding> kindred, Snapshot snapshot) {
        return kindred.stream().map(Finding::fix).flatMap(Optional::stream).filter(Fix.Operation.class::isInstance)
                .map(fix -> ((Fix.Operation) fix).path()).distinct()
                .flatMap(path -> snapshot.index().find(new ThingRef(ThingKind.DISK, path)).stream())
                .map(DiskImage.class::cast).toList();
    }
}
