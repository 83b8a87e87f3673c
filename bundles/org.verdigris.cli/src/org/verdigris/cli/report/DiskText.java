package org.verdigris.cli.report;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Facts;
import org.verdigris.cli.terminal.Style;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.estate.DiskFlaw;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.ParentLocator;
import org.verdigris.model.text.Catalogue;

/** A virtual hard disk for the reader: all that its metadata say. */
public final class DiskText {

    /** The rules about the checksums of the footer, of its copy and of the header. */
    private static final Set<String> CHECKSUM_RULES = Set.of("F03", "F04", "H02");

    private final Terminal terminal;

    public DiskText(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    /** Writes the name and the facts below it, the first line and the others behind an indentation of their own. */
    void print(DiskImage disk, String first, String others) {
        print(disk, new Facts(), first, others);
    }

    /** Writes the name, what is known from the model and then from elsewhere, and the flaws. */
    public void print(DiskImage disk, Facts more, String first, String others) {
        Style style = terminal.style();
        String type = disk.getUnreadable() == null ? "  " + Words.type(disk.getType()) : "";
        terminal.line(first + style.heading(Cell.clean(disk.getName())) + type);
        facts(disk).addAll(more).print(terminal, others);
        for (DiskFlaw flaw : disk.getFlaws()) {
            terminal.line(others + SeverityMark.of(flaw.getSeverity(), style) + " " + Cell.clean(flaw.getMessage())
                    + style.faint(" [" + flaw.getRule() + "]"));
        }
    }

    private static Facts facts(DiskImage disk) {
        Facts facts = new Facts().add(Messages.Fact_file, disk.getPath())
                .add(Messages.Fact_size, Words.exactSize(disk.getFileSize()))
                .add(Messages.Fact_changed, Words.time(disk.getModified()))
                .add(Messages.Fact_unreadable, disk.getUnreadable())
                .add(Messages.DiskText_capacity, Words.exactSize(disk.getCapacity()))
                .add(Messages.DiskText_originalSize, Objects.equals(disk.getCapacity(), disk.getOriginalSize()) ? null
                        : Words.exactSize(disk.getOriginalSize()))
                .add(Messages.DiskText_geometry, disk.getCylinders() == null ? null
                        : disk.getCylinders() + "/" + disk.getHeads() + "/" + disk.getSectorsPerTrack())
                .add(Messages.Fact_id, disk.getDiskId())
                .add(Messages.DiskText_creator, creator(disk))
                .add(Messages.DiskText_blocks, blocks(disk))
                .add(Messages.DiskText_checksums, checksums(disk))
                .add(Messages.DiskText_temporary,
                        Boolean.TRUE.equals(disk.getTemporary()) ? Messages.DiskText_isTemporary : null)
                .add(Messages.DiskText_savedState,
                        Boolean.TRUE.equals(disk.getInSavedState()) ? Messages.DiskText_inSavedState : null);
        parent(facts, disk);
        GuestText.add(facts, disk);
        return facts.add(Messages.DiskText_users, users(disk));
    }

    /** The machines that use the disk, each with the place where; empty if there is none. */
    static String users(DiskImage disk) {
        Stream<String> users = disk.getDrives().stream().map(drive -> user(Messages.DiskText_user, drive));
        Stream<String> undone = disk.getUndoDrives().stream().map(drive -> user(Messages.DiskText_undoUser, drive));
        return Stream.concat(users, undone).sorted().collect(Collectors.joining(", "));
    }

    /** That the checksums are right; of wrong ones the flaws tell which. */
    private static String checksums(DiskImage disk) {
        boolean wrong = disk.getFlaws().stream().map(DiskFlaw::getRule).anyMatch(CHECKSUM_RULES::contains);
        return wrong || disk.getUnreadable() != null ? null : Messages.DiskText_checksumsRight;
    }

    private static String creator(DiskImage disk) {
        if (disk.getCreator() == null) {
            return null;
        }
        String version = Stream.of(disk.getCreatorVersion(), disk.getCreatorHost()).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return Catalogue.text(Messages.DiskText_creatorText, disk.getCreator(), version,
                Objects.requireNonNullElse(Words.time(disk.getCreated()), "?"));
    }

    private static String blocks(DiskImage disk) {
        if (disk.getTableEntries() == null) {
            return null;
        }
        return Catalogue.text(Messages.DiskText_blocksText, String.valueOf(disk.getAllocatedBlocks()),
                String.valueOf(disk.getTableEntries()), Words.size(disk.getBlockSize()),
                String.valueOf(disk.getTableOffset()));
    }

    private static void parent(Facts facts, DiskImage disk) {
        if (disk.getParentId() == null && disk.getParentName() == null) {
            return;
        }
        facts.add(Messages.DiskText_parent, disk.getParent() == null
                ? Catalogue.text(Messages.DiskText_parentMissing, String.valueOf(disk.getParentName()))
                : disk.getParent().getPath())
                .add(Messages.DiskText_parentId, disk.getParentId())
                .add(Messages.DiskText_parentChanged, Words.time(disk.getParentModified()))
                .add(Messages.DiskText_parentName, disk.getParentName());
        disk.getParentLocators().forEach(locator -> facts.add(Messages.DiskText_locator, text(locator)));
    }

    private static String text(ParentLocator locator) {
        return Catalogue.text(Messages.DiskText_locatorText, locator.getCode(), locator.getText(),
                String.valueOf(locator.getOffset()), String.valueOf(locator.getLength()),
                String.valueOf(locator.getSpace()));
    }

    private static String user(String message, Drive drive) {
        return Catalogue.text(message, Place.machine(drive).getName(), Place.of(drive));
    }
}
