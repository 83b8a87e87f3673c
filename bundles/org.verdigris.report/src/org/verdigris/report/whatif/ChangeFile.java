package org.verdigris.report.whatif;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.verdigris.model.file.SafeWrite;

/**
 * A plan kept in a text file of UTF-8: one change a line, in the order in which they are made; empty lines, and those that begin
 * with {@code #}, say nothing.
 */
public final class ChangeFile {
    /** The usual ending of such a file's name. */
    public static final String ENDING = ".whatif";

    private static final long LARGEST = 1L << 20;
    private static final String HEAD = "# What would be if: a plan of Verdigris, one change a line.";

    private ChangeFile() {
    }

    /**
     * @throws NoChangeException if a line is no change, or the file no such text at all
     * @throws IOException       if it cannot be read
     */
    public static List<Change> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new NoChangeException(file, 1, "");
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException noText) {
            throw new NoChangeException(file, 1, "");
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                int number = i + 1;
                changes.add(
                        ChangeText.parse(line).orElseThrow(() -> new NoChangeException(file, number, line)));
            }
        }
        return changes;
    }

    /** Writes them; what was there before stays until all of it is written. */
    public static void write(Path file, List<Change> changes) throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        changes.forEach(change -> text.append(ChangeText.of(change)).append('\n'));
        SafeWrite.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
