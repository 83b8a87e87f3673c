package org.verdigris.ui.disk.create;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.verdigris.core.scan.HostPlacement;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.change.Creation;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.Choices;
import org.verdigris.ui.operation.FilePage;
import org.verdigris.ui.operation.Proposal;
import org.verdigris.ui.operation.RadioPage;
import org.verdigris.ui.operation.RadioPage.Option;
import org.verdigris.ui.operation.SizePage;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;
import org.verdigris.ui.wording.NaturalOrder;
import org.verdigris.ui.wording.Phrase;

/** What a new disk is to be: its type, its size or its parent, and where it lies. */
final class NewDiskChoices implements Choices {
    private static final String ENDING = ".vhd";

    private final Optional<Snapshot> snapshot;
    private final Path first;
    private final boolean opened;
    private final RadioPage<DiskFormat> type = new RadioPage<>(NewDiskMessages.Type_title,
            NewDiskMessages.Type_question, NewDiskMessages.Type_why,
            List.of(new Option<>(DiskFormat.DYNAMIC, NewDiskMessages.Type_dynamic, NewDiskMessages.Type_dynamicMeaning),
                    new Option<>(DiskFormat.FIXED, NewDiskMessages.Type_fixed, NewDiskMessages.Type_fixedMeaning),
                    new Option<>(DiskFormat.DIFFERENCING, NewDiskMessages.Type_child,
                            NewDiskMessages.Type_childMeaning)));
    private final SizePage size = SizePage.created(NewDiskMessages.Size_title, NewDiskMessages.Size_question,
            NewDiskMessages.Size_why, DiskLimits.USUAL, new SizePage.Limits(DiskLimits.SMALLEST, DiskLimits.LARGEST,
                    bytes -> DiskLimits.advice(bytes, isFixed(), folder())));
    private final FilePage parent;
    private final FilePage target;

    /**
     * @param folder where the disk is proposed to lie
     * @param stem what it is proposed to be called
     * @param opened whether it is opened in its editor when it is there
     */
    NewDiskChoices(Optional<Snapshot> snapshot, Path folder, String stem, boolean opened) {
        this.snapshot = snapshot;
        this.first = folder;
        this.opened = opened;
        parent = FilePage.existing(NewDiskMessages.Parent_title, NewDiskMessages.Parent_question,
                NewDiskMessages.Parent_why, parents(folder));
        target = FilePage.created(NewDiskMessages.Target_title, NewDiskMessages.Target_question,
                NewDiskMessages.Target_why, free(folder, stem)).ending(ENDING);
        size.shownOnlyIf(() -> type.chosen() != DiskFormat.DIFFERENCING);
        parent.shownOnlyIf(() -> type.chosen() == DiskFormat.DIFFERENCING);
    }

    private boolean isFixed() {
        return type.chosen() == DiskFormat.FIXED;
    }

    private Path folder() {
        return target.given().map(Path::getParent).orElse(first);
    }

    /** The readable disks of the estate, those in the folder first. */
    private List<DiskImage> parents(Path folder) {
        return snapshot.stream().flatMap(shown -> shown.estate().getDisks().stream())
                .filter(disk -> disk.getUnreadable() == null)
                .filter(disk -> disk.getName().toLowerCase(Locale.ROOT).endsWith(ENDING))
                .sorted(Comparator.<DiskImage, Boolean>comparing(
                        disk -> !folder.equals(Path.of(disk.getPath()).getParent()))
                        .thenComparing(DiskImage::getName, NaturalOrder.ORDER))
                .toList();
    }

    private static Path free(Path folder, String stem) {
        Path file = folder.resolve(stem + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(stem + "-" + number + ENDING);
        }
        return file;
    }

    /** The file that comes to be, as the answers stand. */
    Path file() {
        return target.file().toAbsolutePath().normalize();
    }

    @Override
    public String title() {
        return Phrase.of(NewDiskMessages.NewDisk_title,
                target.given().map(file -> file.getFileName().toString()).orElse(""));
    }

    @Override
    public String button() {
        return NewDiskMessages.NewDisk_button;
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(type, size, parent, target);
    }

    @Override
    public Collection<Path> files() {
        return type.chosen() == DiskFormat.DIFFERENCING ? List.of(parent.file()) : List.of();
    }

    @Override
    public Optional<ThingRef> result() {
        return opened ? Optional.of(new ThingRef(ThingKind.DISK, file().toString())) : Optional.empty();
    }

    @Override
    public Planning planning() {
        Path file = file();
        PathMapping mapping = snapshot.map(shown -> new HostPlacement(shown.definition()).mapping(file))
                .orElse(PathMapping.none());
        if (type.chosen() == DiskFormat.DIFFERENCING) {
            Path below = parent.file();
            return progress -> Proposal.of(
                    new Creation(file, NewDisk.childOf(DiskInfo.read(below)), mapping).plan(progress));
        }
        NewDisk disk = NewDisk.empty(type.chosen(), size.bytes(), SizeRule.PLAIN, NewDisk.USUAL_BLOCK);
        return progress -> Proposal.of(new Creation(file, disk, mapping).plan(progress));
    }
}
