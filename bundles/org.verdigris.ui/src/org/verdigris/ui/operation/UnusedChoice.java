package org.verdigris.ui.operation;

import java.util.List;
import java.util.Optional;

import org.verdigris.disk.change.FreeSpace;
import org.verdigris.guest.trim.GuestFreeSpace;
import org.verdigris.guest.trim.TrimOptions;
import org.verdigris.ui.operation.RadioPage.Option;

/** Whether what the guest does not use goes when a disk is compacted. */
enum UnusedChoice {
    KEPT,
    FREE_SPACE,
    SYSTEM_FILES;

    static RadioPage<UnusedChoice> page() {
        return new RadioPage<>(OperationMessages.Unused_page, OperationMessages.Unused_question,
                OperationMessages.Unused_why,
                List.of(new Option<>(KEPT, OperationMessages.Unused_kept, OperationMessages.Unused_keptMeaning),
                        new Option<>(FREE_SPACE, OperationMessages.Unused_freeSpace,
                                OperationMessages.Unused_freeSpaceMeaning),
                        new Option<>(SYSTEM_FILES, OperationMessages.Unused_systemFiles,
                                OperationMessages.Unused_systemFilesMeaning)));
    }

    /** What is known of a guest's disk; empty if nothing of it goes. */
    Optional<FreeSpace> knowledge() {
        return switch (this) {
            case KEPT -> Optional.empty();
            case FREE_SPACE -> Optional.of(new GuestFreeSpace(TrimOptions.FREE_SPACE));
            case SYSTEM_FILES -> Optional.of(new GuestFreeSpace(new TrimOptions(true, true)));
        };
    }
}
