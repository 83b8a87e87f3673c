package org.verdigris.disk.repair;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.Flaw;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.Severity;
import org.verdigris.disk.check.FileCheck;
import org.verdigris.disk.vhd.Alteration;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.vhd.VhdImage;

/** A disk as it will be after what was repaired so far. Nothing is written. */
final class Draft implements Closeable {

    static final int SECTOR = 512;
    /** Bytes that may become others, so that the old ones can be kept. */
    static final long MOST = 64 << 20;

    private final Path file;
    private final RepairChoices choices;
    private final Progress progress;
    private final Alteration alteration;
    private final List<String> mended = new ArrayList<>();
    private final List<String> cautions = new ArrayList<>();
    private VhdImage image;

    Draft(Path file, RepairChoices choices, Progress progress) throws IOException {
        this.file = file;
        this.choices = choices;
        this.progress = progress;
        this.alteration = new Alteration(Files.size(file));
    }

    RepairChoices choices() {
        return choices;
    }

    Progress progress() {
        return progress;
    }

    Path file() {
        return file;
    }

    /** The disk as it is now in the draft. */
    VhdImage image() throws IOException {
        if (image == null) {
            image = VhdImage.open(file, alteration);
        }
        return image;
    }

    /** The flaws that its metadata show now. */
    List<Flaw> flaws() throws IOException {
        return image().info().flaws();
    }

    Optional<Flaw> flaw(String... rules) throws IOException {
        return flaws().stream().filter(flaw -> Arrays.asList(rules).contains(flaw.rule())).findFirst();
    }

    boolean has(String... rules) throws IOException {
        return flaw(rules).isPresent();
    }

    /** Whether one of the rules is violated, and not only remarkable. */
    boolean violates(String... rules) throws IOException {
        return flaws().stream().filter(flaw -> flaw.severity() != Severity.INFORMATION)
                .anyMatch(flaw -> Arrays.asList(rules).contains(flaw.rule()));
    }

    long length() {
        return alteration.length();
    }

    void length(long bytes) throws IOException {
        alteration.length(bytes);
        changed();
    }

    void put(long offset, byte... bytes) throws IOException {
        alteration.put(offset, bytes);
        changed();
    }

    void put(long offset, ByteBuffer bytes) throws IOException {
        alteration.put(offset, bytes);
        changed();
    }

    private void changed() throws IOException {
        close();
        if (alteration.size() > MOST) {
            throw new RefusedException(Messages.text(Messages.Repair_tooMuch, file));
        }
    }

    /** Notes what was repaired, with the number of its rule. */
    void mend(String rule, String message, Object... values) {
        mended.add(Messages.text(Messages.Repair_mended, rule, Messages.text(message, values)));
    }

    void caution(String message, Object... values) {
        cautions.add(Messages.text(message, values));
    }

    List<String> mended() {
        return mended;
    }

    List<String> cautions() {
        return cautions;
    }

    Alteration alteration() {
        return alteration;
    }

    /** What a check says of the draft; with the blocks, if they were looked at. */
    List<Flaw> check() throws IOException {
        return FileCheck.run(image(), choices.unmarked() != UnmarkedSectors.LEAVE, progress);
    }

    @Override
    public void close() throws IOException {
        if (image != null) {
            image.close();
            image = null;
        }
    }
}
