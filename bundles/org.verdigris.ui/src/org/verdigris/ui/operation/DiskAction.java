package org.verdigris.ui.operation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.verdigris.disk.operation.Undo;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.ui.thing.DiskFacts;

/** What can be done with a disk. */
public enum DiskAction {
    COMPACT, ZERO_FREE, MERGE, CONVERT, SNAPSHOT, REVERT, RELINK, RESIZE, REBASE, REPAIR, TAKE_BACK, DISCARD_BACKUP;

    private static final String COMMANDS = "org.verdigris.ui.disk.";

    /** The command that asks for the choices and shows the plan. */
    public String command() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return COMMANDS + words[0] + (words.length == 1 ? "" : Character.toUpperCase(words[1].charAt(0))
                + words[1].substring(1));
    }

    /** "Com&pact…": how menus name it. */
    public String label() {
        return switch (this) {
            case COMPACT -> OperationMessages.Compact_label;
            case ZERO_FREE -> OperationMessages.ZeroFree_label;
            case MERGE -> OperationMessages.Merge_label;
            case CONVERT -> OperationMessages.Convert_label;
            case SNAPSHOT -> OperationMessages.Snapshot_label;
            case REVERT -> OperationMessages.Revert_label;
            case RELINK -> OperationMessages.Relink_label;
            case RESIZE -> OperationMessages.Resize_label;
            case REBASE -> OperationMessages.Rebase_label;
            case REPAIR -> OperationMessages.Repair_label;
            case TAKE_BACK -> OperationMessages.TakeBack_label;
            case DISCARD_BACKUP -> OperationMessages.DiscardBackup_label;
        };
    }

    /** What it is good for, in one sentence. */
    String purpose() {
        return switch (this) {
            case COMPACT -> OperationMessages.Compact_purpose;
            case ZERO_FREE -> OperationMessages.ZeroFree_purpose;
            case MERGE -> OperationMessages.Merge_purpose;
            case CONVERT -> OperationMessages.Convert_purpose;
            case SNAPSHOT -> OperationMessages.Snapshot_purpose;
            case REVERT -> OperationMessages.Revert_purpose;
            case RELINK -> OperationMessages.Relink_purpose;
            case RESIZE -> OperationMessages.Resize_purpose;
            case REBASE -> OperationMessages.Rebase_purpose;
            case REPAIR -> OperationMessages.Repair_purpose;
            case TAKE_BACK -> OperationMessages.TakeBack_purpose;
            case DISCARD_BACKUP -> OperationMessages.DiscardBackup_purpose;
        };
    }

    /** Whether it belongs to what comes after another action. */
    public boolean isAftermath() {
        return this == TAKE_BACK || this == DISCARD_BACKUP;
    }

    /**
     * Why it cannot be done with the disk, as far as the estate knows; empty if it may be tried. Reads no content; what
     * was done before is looked for in the disk's folder.
     */
    Optional<String> obstacle(DiskSubject subject) {
        if (isAftermath()) {
            return hasUndo(subject) ? Optional.empty() : Optional.of(OperationMessages.TakeBack_none);
        }
        return subject.disk().isEmpty() ? Optional.of(OperationMessages.DiskAction_gone)
                : obstacle(subject.disk().get());
    }

    private Optional<String> obstacle(DiskImage disk) {
        DiskType type = DiskFacts.typeOf(disk);
        if (this == REPAIR) {
            return Optional.empty();
        }
        if (disk.getUnreadable() != null || type == DiskType.UNKNOWN) {
            return Optional.of(OperationMessages.DiskAction_unreadable);
        }
        boolean child = type == DiskType.DIFFERENCING;
        return Optional.ofNullable(switch (this) {
            case COMPACT -> type == DiskType.FIXED ? OperationMessages.Compact_fixed : null;
            case ZERO_FREE -> child ? OperationMessages.ZeroFree_child
                    : disk.getChildren().isEmpty() ? null : OperationMessages.ZeroFree_parent;
            case MERGE -> child ? lost(disk) : OperationMessages.Merge_noChild;
            case REVERT -> child ? reverted(disk) : OperationMessages.Revert_noChild;
            case RELINK -> child ? null : OperationMessages.Relink_noChild;
            case REBASE -> child ? lost(disk) : OperationMessages.Rebase_noChild;
            case RESIZE -> child ? OperationMessages.Resize_child
                    : disk.getChildren().isEmpty() ? null : OperationMessages.Resize_parent;
            default -> null;
        });
    }

    private static String lost(DiskImage disk) {
        return disk.getParent() == null ? OperationMessages.DiskAction_parentless : null;
    }

    private static String reverted(DiskImage disk) {
        return disk.getChildren().isEmpty() ? lost(disk) : OperationMessages.Revert_parent;
    }

    private static boolean hasUndo(DiskSubject subject) {
        try {
            return !Undo.of(subject.file()).isEmpty();
        } catch (IOException e) { // what cannot be read cannot be taken back either
            return false;
        }
    }

    /** What is asked before the plan is made. */
    Choices choices(DiskSubject subject) {
        return switch (this) {
            case COMPACT -> new CompactChoices(subject);
            case ZERO_FREE -> new ZeroFreeChoices(subject);
            case MERGE -> subject.name().toLowerCase(Locale.ROOT).endsWith(".vud") ? new UndoDiskChoices(subject)
                    : new MergeChoices(subject);
            case CONVERT -> new ConvertChoices(subject);
            case SNAPSHOT -> new SnapshotChoices(subject);
            case REVERT -> new RevertChoices(subject);
            case RELINK -> new RelinkChoices(subject);
            case RESIZE -> new ResizeChoices(subject);
            case REBASE -> new RebaseChoices(subject);
            case REPAIR -> new RepairChoicePages(subject);
            case TAKE_BACK -> new TakeBackChoices(subject);
            case DISCARD_BACKUP -> new DiscardChoices(subject);
        };
    }

    /** All actions in the order of the menus. */
    public static List<DiskAction> all() {
        return List.of(values());
    }
}
