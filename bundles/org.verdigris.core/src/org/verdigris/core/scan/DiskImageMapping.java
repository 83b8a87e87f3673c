package org.verdigris.core.scan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.verdigris.disk.BlockTable;
import org.verdigris.disk.DiskId;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.Geometry;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.ParentLocator;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.estate.DiskFlaw;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.Severity;

/** Carries what a virtual hard disk file says into the model. */
public final class DiskImageMapping {

    /** Codes of parent locators, the most trustworthy first; see the order of {@code ParentCandidates}. */
    private static final List<String> TRUST = List.of("W2ru", "Wi2r", "MacX", "W2ku", "Wi2k");

    private DiskImageMapping() {
    }

    /**
     * A disk of the model that is in no estate and linked to nothing. Its name is the file name; the time when the file
     * was changed stays absent.
     */
    public static DiskImage image(DiskInfo info) {
        DiskImage image = EstateFactory.eINSTANCE.createDiskImage();
        image.setName(info.file().getFileName().toString());
        image.setPath(info.file().toAbsolutePath().normalize().toString());
        image.setFileSize(info.fileSize());
        image.setType(DiskType.valueOf(info.type().name()));
        image.setCapacity(info.capacity());
        image.setOriginalSize(info.originalSize());
        image.setDiskId(info.id().toString());
        image.setCreated(info.created());
        image.setCreator(info.creator());
        image.setCreatorVersion(info.creatorVersion());
        image.setCreatorHost(info.creatorHost());
        image.setCylinders(info.geometry().cylinders());
        image.setHeads(info.geometry().heads());
        image.setSectorsPerTrack(info.geometry().sectorsPerTrack());
        image.setInSavedState(info.savedState());
        info.table().ifPresent(table -> setTable(image, table));
        info.parent().ifPresent(parent -> setParent(image, parent));
        info.flaws().forEach(flaw -> image.getFlaws().add(flaw(flaw)));
        return image;
    }

    private static void setTable(DiskImage image, BlockTable table) {
        image.setTableEntries(table.entries());
        image.setAllocatedBlocks(table.allocated());
        image.setBlockSize((long) table.blockSize());
    }

    private static void setParent(DiskImage image, ParentLink parent) {
        image.setParentId(parent.id().toString());
        image.setParentName(parent.name());
        parent.timeStamp().ifPresent(image::setParentModified);
        parent.locators().stream().filter(locator -> TRUST.contains(locator.code()) && !locator.text().isBlank())
                .sorted(Comparator.comparingInt(locator -> TRUST.indexOf(locator.code())))
                .map(ParentLocator::text).distinct().forEach(image.getParentPaths()::add);
    }

    private static DiskFlaw flaw(Flaw flaw) {
        DiskFlaw copy = EstateFactory.eINSTANCE.createDiskFlaw();
        copy.setRule(flaw.rule());
        copy.setSeverity(severity(flaw.severity()));
        copy.setMessage(flaw.message());
        flaw.offset().ifPresent(copy::setOffset);
        return copy;
    }

    private static Severity severity(org.verdigris.disk.Severity severity) {
        return switch (severity) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFORMATION -> Severity.ADVICE;
        };
    }

    /**
     * As much of a differencing disk as is needed to look for its parent. The codes of the locators are not in the
     * model; their order, and whether a path is relative, is all that the search asks for.
     */
    static DiskInfo child(DiskImage image) {
        List<ParentLocator> locators = Stream.of(false, true).flatMap(absolute -> image.getParentPaths().stream()
                .filter(path -> absolute == isAbsolute(path))
                .map(path -> new ParentLocator(absolute ? "W2ku" : "W2ru", path, 0, 0, 0))).toList();
        ParentLink parent = new ParentLink(id(image.getParentId()), Optional.ofNullable(image.getParentModified()),
                Optional.ofNullable(image.getParentName()).orElse(""), locators);
        return new DiskInfo(Path.of(image.getPath()), 0, org.verdigris.disk.DiskType.DIFFERENCING, 0, 0,
                id(image.getDiskId()), Instant.EPOCH, "", "", "", new Geometry(0, 0, 0), false, false, Optional.empty(),
                Optional.of(parent), List.of());
    }

    static boolean isAbsolute(String path) {
        return path.startsWith("/") || PathMapping.isAbsolute(path);
    }

    private static DiskId id(String text) {
        return text == null ? new DiskId(0, 0) : DiskId.parse(text);
    }
}
