package org.verdigris.ui.operation;

import java.io.IOException;
import java.nio.file.Path;

import org.verdigris.disk.operation.Step;

/**
 * What a plan does to one file.
 *
 * @param what a word or two
 * @param before bytes that the file has now; null if there is none
 * @param after bytes that it will have at most; null if it goes away
 * @param why a sentence
 */
public record PlanRow(String what, Path file, Long before, Long after, String why) {
    static PlanRow of(Step step) throws IOException {
        boolean gone = step.after() == 0;
        long before = step.before();
        return new PlanRow(name(step.kind()), step.file(), before == 0 ? null : before, gone ? null : step.after(),
                step.reason());
    }

    private static String name(Step.Kind kind) {
        return switch (kind) {
            case CREATE -> OperationMessages.PlanRow_create;
            case REPLACE -> OperationMessages.PlanRow_replace;
            case PATCH -> OperationMessages.PlanRow_patch;
            case REMOVE -> OperationMessages.PlanRow_remove;
            case MOVE -> OperationMessages.PlanRow_move;
            case FOLDER -> OperationMessages.PlanRow_folder;
            case POUR -> OperationMessages.PlanRow_pour;
            case TAKE_BACK -> OperationMessages.PlanRow_takeBack;
        };
    }

    String name() {
        return file.getFileName().toString();
    }

    static long bytes(Long size) {
        return size == null ? 0 : size;
    }
}
