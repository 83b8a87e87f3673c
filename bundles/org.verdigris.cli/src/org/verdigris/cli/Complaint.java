package org.verdigris.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.model.text.Catalogue;

/** What the administrator is told about a failure: always one sentence. */
public final class Complaint {

    private static final String OURS = "org.verdigris.";

    private Complaint() {
    }

    /** About a failure of any kind. */
    public static String about(Throwable failure) {
        return Cell.clean(switch (failure) {
            case UncheckedIOException e -> about(e.getCause());
            case Exception e when isSentence(e) -> e.getMessage();
            case NoSuchFileException e -> Catalogue.text(Messages.Complaint_missing, e.getFile());
            case AccessDeniedException e -> Catalogue.text(Messages.Complaint_denied, e.getFile());
            case FileSystemException e when e.getReason() != null ->
                Catalogue.text(Messages.Complaint_fileSystem, e.getFile(), e.getReason());
            case IOException e -> Catalogue.text(Messages.Complaint_io, String.valueOf(e.getMessage()));
            case InvalidPathException e -> aboutPath(e) + ".";
            case OutOfMemoryError e -> Messages.Complaint_memory;
            default -> Catalogue.text(Messages.Complaint_unexpected, failure.toString());
        });
    }

    /** About a text that can be no path here, without a full stop. */
    static String aboutPath(InvalidPathException failure) {
        return Catalogue.text(Messages.Complaint_path, failure.getInput(), failure.getReason());
    }

    /** About output that could not be written. */
    static String aboutOutput(IOException failure) {
        return Catalogue.text(Messages.Complaint_output, String.valueOf(failure.getMessage()));
    }

    /** About arguments that make no command. */
    static String aboutUsage(String reason, String command) {
        String sentence = reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
        return Catalogue.text(Messages.Complaint_usage, Cell.clean(sentence), command);
    }

    // our own bundles throw whole sentences, be it in exceptions of the system, which by themselves carry fragments
    private static boolean isSentence(Exception e) {
        String message = e.getMessage();
        return message != null && (e.getClass().getName().startsWith(OURS)
                || e instanceof IOException && message.endsWith(".") && message.contains(" "));
    }
}
