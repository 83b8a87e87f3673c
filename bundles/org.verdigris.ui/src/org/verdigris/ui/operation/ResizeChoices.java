package org.verdigris.ui.operation;

import java.util.List;

import org.verdigris.disk.change.Resize;
import org.verdigris.disk.operation.Operation;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.ui.wording.Sizes;

/** How large a disk is to be. */
final class ResizeChoices extends DiskChoices {
    private final SizePage size;

    ResizeChoices(DiskSubject subject) {
        super(subject);
        size = new SizePage(OperationMessages.Resize_page, OperationMessages.Resize_question,
                OperationMessages.Resize_why, subject.disk().map(DiskImage::getCapacity).orElse(0L));
    }

    @Override
    public String title() {
        return size.isPageComplete() ? named(OperationMessages.Resize_titleTo, Sizes.human(size.bytes()))
                : named(OperationMessages.Resize_title);
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(size);
    }

    @Override
    Operation operation() {
        return new Resize(subject().file(), size.bytes(), subject().surroundings());
    }
}
