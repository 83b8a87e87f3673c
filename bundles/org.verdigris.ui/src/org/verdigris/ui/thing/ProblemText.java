package org.verdigris.ui.thing;

import java.nio.file.Path;
import java.util.Objects;

import org.verdigris.model.estate.Problem;

/** A problem's sentences as the console shows them: beside the file they are about, its name is enough. */
public final class ProblemText {
    private ProblemText() {
    }

    /** What is wrong; files are named without their folders. */
    public static String message(Problem problem) {
        return shortened(problem, problem.getMessage());
    }

    /** What can be done; empty when nothing is known. */
    public static String solution(Problem problem) {
        return shortened(problem, problem.getSolution());
    }

    private static String shortened(Problem problem, String sentence) {
        String text = Objects.requireNonNullElse(sentence, "");
        if (problem.getPath() == null) {
            return text;
        }
        Path name = Path.of(problem.getPath()).getFileName();
        return name == null ? text : text.replace(problem.getPath(), name.toString());
    }
}
