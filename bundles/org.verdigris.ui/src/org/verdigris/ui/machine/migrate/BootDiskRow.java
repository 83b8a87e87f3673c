package org.verdigris.ui.machine.migrate;

import java.nio.file.Path;
import java.util.Optional;

import org.verdigris.core.migrate.Finding.Result;
import org.verdigris.core.migrate.MigrationCheck;
import org.verdigris.core.migrate.Verdict;
import org.verdigris.guest.identify.GuestSystem;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Phrase;

/**
 * One machine in the table of boot disks.
 *
 * @param host    what its host is called; empty for none
 * @param check   what was found; empty until it was looked at
 * @param failure why it could not be looked at; empty text if nothing is wrong
 */
record BootDiskRow(Path machine, String name, String host, Optional<MigrationCheck> check, String failure) {

    static BootDiskRow unseen(Path machine, String name, String host) {
        return new BootDiskRow(machine, name, host, Optional.empty(), "");
    }

    BootDiskRow seen(MigrationCheck made) {
        return new BootDiskRow(machine, name, host, Optional.of(made), "");
    }

    BootDiskRow failed(String sentence) {
        return new BootDiskRow(machine, name, host, Optional.empty(), sentence);
    }

    boolean is(Verdict verdict) {
        return check.filter(made -> made.verdict() == verdict).isPresent();
    }

    Picture picture() {
        return check.map(made -> FindingsPage.verdictPicture(made.verdict()))
                .orElse(failure.isEmpty() ? Picture.MACHINE : Picture.UNREADABLE);
    }

    String verdict() {
        return check.map(made -> VerdictWords.name(made.verdict()))
                .orElse(failure.isEmpty() ? MigrateMessages.BootDisks_unseen : MigrateMessages.BootDisks_unread);
    }

    /** Where the boot disk is now, with its file. */
    String disk() {
        return check.flatMap(MigrationCheck::boot).map(boot -> Phrase.of(MigrateMessages.BootDisks_disk,
                boot.from().place(), boot.file().getFileName())).orElse("");
    }

    String guest() {
        return check.flatMap(MigrationCheck::boot).flatMap(boot -> boot.guest())
                .flatMap(report -> report.systems().stream().findFirst()).map(BootDiskRow::name).orElse("");
    }

    private static String name(GuestSystem system) {
        return system instanceof WindowsSystem windows ? windows.product().value().orElse("") : "";
    }

    /** What is in the way, or else why the verdict is what it is. */
    String reason() {
        return check.map(made -> made.findings().stream().filter(finding -> finding.result() == Result.BAD).findFirst()
                .map(finding -> finding.sentence()).orElse(made.reason())).orElse(failure);
    }
}
