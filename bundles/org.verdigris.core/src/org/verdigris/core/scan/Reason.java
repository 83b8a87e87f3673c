package org.verdigris.core.scan;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file or folder could not be looked at, in words that fit behind a colon. */
final class Reason {

    private Reason() {
    }

    static String of(Exception failure) {
        return switch (failure) {
            case DirectoryIteratorException listing -> of(listing.getCause());
            case AccessDeniedException denied -> Messages.Reason_denied;
            case NoSuchFileException missing -> Messages.Reason_missing;
            case NotDirectoryException file -> Messages.Reason_noFolder;
            // our own readers wrap the reason into a sentence, which fits behind no colon
            case IOException wrapped when wrapped.getCause() instanceof IOException cause -> of(cause);
            case FileSystemException e when e.getReason() != null -> e.getReason();
            case IOException e when e.getMessage() != null -> e.getMessage();
            default -> failure.getClass().getSimpleName();
        };
    }
}
