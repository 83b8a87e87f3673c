package org.verdigris.disk.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.AlteredCopy;
import org.verdigris.disk.operation.Change;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.vhd.Alteration;
import org.verdigris.disk.vhd.Checksum;
import org.verdigris.disk.vhd.Fields;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.vhd.Piece;
import org.verdigris.disk.vhd.VhdImage;

/**
 * The change of one differencing disk that lets it record a parent: every locator that it has, at least those of
 * Windows, the name and the id in the header, and the time stamp if it has one. Its content does not change, and what
 * is no path, such as a Macintosh alias, stays.
 *
 * <p>Texts that fit go to where the old ones are, others to free room before the first block. If there is none, the
 * step is a copy of the file with more room.
 */
public final class LinkPatch {

    private static final int HEADER_CHECKSUM = 36;
    private static final int PARENT_ID = 40;
    private static final int TIME = 56;
    private static final int NAME = 64;
    private static final int NAME_SIZE = 512;
    private static final int LONGEST_NAME = 255;
    private static final long YEAR_2000 = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

    private final DiskInfo child;
    private final Path place;
    private final LinkTarget parent;
    private final LinkNames names;
    private final Alteration alteration;
    private final List<LinkDifference> differences = new ArrayList<>();
    private final List<String> cautions = new ArrayList<>();
    private long firstBlock;
    private long room;
    private List<Change> changes = List.of();

    private LinkPatch(DiskInfo child, Path place, LinkTarget parent, PathMapping mapping) throws IOException {
        this.child = child;
        this.place = place;
        this.parent = parent;
        this.names = LinkNames.of(place, parent.file(), mapping);
        this.alteration = new Alteration(child.fileSize());
    }

    /**
     * Finds out what has to change.
     *
     * @throws RefusedException if the child is not sound enough, or cannot name the parent
     */
    public static LinkPatch of(DiskInfo child, LinkTarget parent, PathMapping mapping) throws IOException {
        return moving(child, child.file(), parent, mapping);
    }

    /**
     * The same for a child that is moved, and names its parent as seen from there.
     *
     * @param place the path that the child is to have
     */
    public static LinkPatch moving(DiskInfo child, Path place, LinkTarget parent, PathMapping mapping)
            throws IOException {
        try (VhdImage image = VhdImage.open(child.file())) {
            if (image.header().isEmpty() || image.blocks().isEmpty() || child.parent().isEmpty()) {
                throw new RefusedException(Messages.text(Messages.Link_unsound, child.file()));
            }
            LinkPatch patch = new LinkPatch(child, place, parent, mapping);
            patch.lay(image);
            return patch;
        }
    }

    private void lay(VhdImage image) throws IOException {
        Piece header = image.header().orElseThrow();
        ByteBuffer bytes = header.bytes();
        ParentLink link = child.parent().orElseThrow();
        LocatorLayout locators = new LocatorLayout(image, child, names);
        locators.lay(bytes);
        differences.addAll(locators.differences());
        locators.dropped()
                .forEach(code -> cautions.add(Messages.text(Messages.Link_dropped, child.file(), code, parent.file())));
        firstBlock = locators.firstBlock();
        room = locators.room();
        locators.writeTo(alteration);
        layName(bytes, link);
        bytes.putLong(PARENT_ID, parent.id().high()).putLong(PARENT_ID + Long.BYTES, parent.id().low());
        tell(Messages.Link_id, link.id().toString(), parent.id().toString());
        layTime(bytes, link);
        Checksum.sign(bytes, HEADER_CHECKSUM);
        alteration.put(header.offset(), bytes);
        changes = room > 0 ? List.of() : Change.of(child.file(), alteration);
    }

    private void layName(ByteBuffer bytes, ParentLink link) {
        String name = names.headerName(link.name(), LONGEST_NAME);
        bytes.put(NAME, new byte[NAME_SIZE]);
        bytes.put(NAME, name.getBytes(StandardCharsets.UTF_16BE));
        tell(Messages.Link_name, link.name(), name);
    }

    /** Zero says that nothing is recorded, as Windows does it; that stays so. */
    private void layTime(ByteBuffer bytes, ParentLink link) {
        if (link.timeStamp().isEmpty()) {
            return;
        }
        int seconds = parent.changed().map(moment -> (int) Math.max(0, moment.getEpochSecond() - YEAR_2000)).orElse(0);
        bytes.putInt(TIME, seconds);
        tell(Messages.Link_time, link.timeStamp().get().toString(),
                seconds == 0 ? "" : Fields.time(seconds).toString());
    }

    private void tell(String what, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new LinkDifference(what, before, after));
        }
    }

    /** What the disk records now and will record; nothing that stays as it is. */
    public List<LinkDifference> differences() {
        return List.copyOf(differences);
    }

    /** Sentences about what cannot be recorded. */
    public List<String> cautions() {
        return List.copyOf(cautions);
    }

    /** Whether the disk records the parent already. */
    public boolean isEmpty() {
        return room == 0 && changes.isEmpty();
    }

    /** The step that makes the change; its reason tells the old and the new texts. */
    public Step step() {
        Path file = child.file();
        return room > 0
                ? Step.replace(file, alteration.length(), Messages.text(Messages.Link_copied, reason()),
                        AlteredCopy.of(file, firstBlock, room, alteration))
                : Step.patch(file, changes, child.fileSize(), reason());
    }

    /** The steps that make the change of a child that is moved, and move it. */
    public List<Step> steps(Relocation relocation) throws IOException {
        Path file = child.file();
        if (room > 0) {
            return List.of(
                    Step.createAsOld(file, place, alteration.length(), Messages.text(Messages.Link_copied, reason()),
                            AlteredCopy.of(file, firstBlock, room, alteration)),
                    Step.remove(file, relocation.removed()));
        }
        List<Step> steps = new ArrayList<>(relocation.steps(file, place));
        if (!changes.isEmpty()) {
            steps.add(Step.patchMoved(file, place, changes, child.fileSize(), reason()));
        }
        return steps;
    }

    private String reason() {
        return differences.isEmpty() ? Messages.Link_tidy : differences.stream()
                .map(each -> Messages.text(Messages.Link_difference, each.what(), shown(each.before()),
                        shown(each.after())))
                .collect(Collectors.joining("; "));
    }

    private static String shown(String text) {
        return text.isEmpty() ? Messages.Link_nothing : text;
    }
}
