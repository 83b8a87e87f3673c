package org.verdigris.core.scan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.BlockTable;
import org.verdigris.disk.DiskId;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.Geometry;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.ParentLocator;
import org.verdigris.model.estate.DiskFlaw;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.Severity;

/** Carries what a virtual hard disk file says into the model. */
public final class DiskImageMapping {

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
        image.setTemporary(info.temporary());
        info.table().ifPresent(table -> setTable(image, table));
        info.parent().ifPresent(parent -> setParent(image, parent));
        info.flaws().forEach(flaw -> image.getFlaws().add(flaw(flaw)));
        return image;
    }

    private static void setTable(DiskImage image, BlockTable table) {
        image.setTableOffset(table.offset());
        image.setTableEntries(table.entries());
        image.setAllocatedBlocks(table.allocated());
        image.setBlockSize((long) table.blockSize());
    }

    private static void setParent(DiskImage image, ParentLink parent) {
        image.setParentId(parent.id().toString());
        image.setParentName(parent.name());
        parent.timeStamp().ifPresent(image::setParentModified);
        parent.locators().forEach(locator -> image.getParentLocators().add(locator(locator)));
    }

    private static org.verdigris.model.estate.ParentLocator locator(ParentLocator locator) {
        org.verdigris.model.estate.ParentLocator copy = EstateFactory.eINSTANCE.createParentLocator();
        copy.setCode(locator.code());
        copy.setText(locator.text());
        copy.setOffset(locator.offset());
        copy.setSpace((long) locator.space());
        copy.setLength((long) locator.length());
        return copy;
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

    /** As much of a differencing disk as is needed to look for its parent. */
    static DiskInfo child(DiskImage image) {
        List<ParentLocator> locators = image.getParentLocators().stream()
                .map(each -> new ParentLocator(each.getCode(), each.getText(), 0, 0, 0)).toList();
        ParentLink parent = new ParentLink(id(image.getParentId()), Optional.ofNullable(image.getParentModified()),
                Optional.ofNullable(image.getParentName()).orElse(""), locators);
        return new DiskInfo(Path.of(image.getPath()), 0, org.verdigris.disk.DiskType.DIFFERENCING, 0, 0,
                id(image.getDiskId()), Instant.EPOCH, "", "", "", new Geometry(0, 0, 0), false, false, Optional.empty(),
                Optional.of(parent), List.of());
    }

    private static DiskId id(String text) {
        return text == null ? new DiskId(0, 0) : DiskId.parse(text);
    }
}
