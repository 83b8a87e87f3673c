package org.verdigris.core.migrate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Step;
import org.verdigris.guest.prepare.PlannedValue;
import org.verdigris.model.document.Difference;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.text.Catalogue;

/** The file beside a machine that says in plain text what was done to move its boot disk, the newest last. */
final class MigrationLog {

    private static final String ENDING = ".migration.log";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private final Path file;
    private final StringBuilder text = new StringBuilder();

    MigrationLog(Path machine, String name, String title, Instant time) {
        this.file = machine.resolveSibling(name + ENDING);
        line(TIME.format(time) + "  " + title);
    }

    Path file() {
        return file;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    void moves(List<DriveMove> moves, boolean later) {
        moves.forEach(
                move -> line("  " + Catalogue.text(later ? Messages.Log_moveLater : Messages.Log_move, move.name(),
                        move.from().place(), move.to().place())));
    }

    void differences(Path machine, List<Difference> differences) {
        for (Difference difference : differences) {
            line("  " + Catalogue.sentence(Messages.Log_setting, machine.getFileName(), difference.key(),
                    difference.before().map(Setting::text).map(MigrationLog::quoted).orElse(Messages.Log_nothing),
                    difference.after().map(Setting::text).map(MigrationLog::quoted).orElse(Messages.Log_nothing)));
        }
    }

    /** Which registry the values were planned for. */
    void registry(Path disk, String path, String digest) {
        line("  " + Catalogue.sentence(Messages.Log_registry, disk.getFileName(), path, digest));
    }

    void values(Path disk, List<PlannedValue> values) {
        for (PlannedValue value : values) {
            line("  " + Catalogue.sentence(Messages.Log_value, disk.getFileName(), value.key(), value.name(),
                    value.before().map(MigrationLog::quoted).orElse(Messages.Log_nothing), quoted(value.after())));
        }
    }

    void file(Path written) {
        line("  " + Catalogue.text(Messages.Log_file, written.getFileName()));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    /** What writes it; an earlier one is continued. */
    Step step(Path machine) throws IOException {
        if (!Files.exists(file)) {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return Step.createLike(machine, file, bytes.length, Messages.Log_reason, Maker.of(bytes));
        }
        byte[] bytes = (Files.readString(file) + '\n' + text).getBytes(StandardCharsets.UTF_8);
        return Step.replace(file, bytes.length, Messages.Log_reason, Maker.of(bytes));
    }
}
