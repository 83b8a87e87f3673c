package org.verdigris.ui.operation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.verdigris.disk.change.Conversion;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.model.estate.DiskType;
import org.verdigris.ui.operation.RadioPage.Option;
import org.verdigris.ui.thing.DiskFacts;

/** Into what a disk is copied, and where the copy goes. */
final class ConvertChoices extends DiskChoices {
    private static final Option<DiskFormat> DYNAMIC = new Option<>(DiskFormat.DYNAMIC,
            OperationMessages.Convert_dynamic, OperationMessages.Convert_dynamicMeaning);
    private static final Option<DiskFormat> FIXED = new Option<>(DiskFormat.FIXED, OperationMessages.Convert_fixed,
            OperationMessages.Convert_fixedMeaning);
    private static final Option<DiskFormat> RAW = new Option<>(DiskFormat.RAW, OperationMessages.Convert_raw,
            OperationMessages.Convert_rawMeaning);

    private final RadioPage<DiskFormat> form;
    private final FilePage target;

    ConvertChoices(DiskSubject subject) {
        super(subject);
        boolean dynamic = subject.disk().filter(disk -> DiskFacts.typeOf(disk) == DiskType.DYNAMIC).isPresent();
        form = new RadioPage<>(OperationMessages.Convert_form, OperationMessages.Convert_formQuestion,
                OperationMessages.Convert_formWhy, dynamic ? List.of(FIXED, DYNAMIC, RAW)
                        : List.of(DYNAMIC, FIXED, RAW));
        target = FilePage.created(OperationMessages.Convert_target, OperationMessages.Convert_targetQuestion,
                OperationMessages.Convert_targetWhy, proposed(form.chosen()));
        form.whenChanged((before, now) -> target.propose(proposed(before), proposed(now)));
    }

    /** A free name beside the disk: {@code c-fixed.vhd}, {@code c.img}. */
    private Path proposed(DiskFormat format) {
        String name = subject().name();
        String stem = name.substring(0, name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.'));
        String ending = switch (format) {
            case FIXED -> "-fixed%s.vhd";
            case RAW -> "%s.img";
            default -> "-dynamic%s.vhd";
        };
        Path file = subject().file().resolveSibling(stem + ending.formatted(""));
        for (int number = 2; Files.exists(file); number++) {
            file = subject().file().resolveSibling(stem + ending.formatted("-" + number));
        }
        return file;
    }

    @Override
    public String title() {
        return named(OperationMessages.Convert_title);
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(form, target);
    }

    @Override
    Operation operation() {
        return new Conversion(subject().file(), false, target.file(),
                new Conversion.Form(form.chosen(), SizeRule.PLAIN, NewDisk.USUAL_BLOCK, false),
                subject().surroundings().mapping());
    }
}
