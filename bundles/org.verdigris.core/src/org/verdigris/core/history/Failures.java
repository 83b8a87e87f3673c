package org.verdigris.core.history;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Objects;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells an administrator why an inventory cannot be used; passwords stay out of it. */
final class Failures {
    /** PostgreSQL's code of a lock that was not given in time. */
    private static final String NO_LOCK = "55P03";

    private final InventoryPlace place;

    Failures(InventoryPlace place) {
        this.place = Objects.requireNonNull(place);
    }

    /** It could not even be opened. */
    InventoryException opening(SQLException failure) {
        return kind(failure) == Kind.OTHER ? notOpened(reason(failure), failure) : using(failure);
    }

    /** Its folder cannot be used, or the driver cannot. */
    InventoryException opening(Throwable failure) {
        return notOpened(switch (failure) {
            case InventoryException told -> told.getMessage();
            case AccessDeniedException denied -> Messages.text(Messages.Inventory_denied, denied.getFile());
            case FileSystemException e when e.getReason() != null -> e.getFile() + ": " + e.getReason();
            case FileSystemException e -> Messages.text(Messages.Inventory_noFolder, e.getFile());
            case IOException e when e.getMessage() != null -> e.getMessage();
            default -> failure.toString();
        }, failure);
    }

    private InventoryException notOpened(String reason, Throwable failure) {
        return new InventoryException(Messages.text(Messages.Inventory_notOpened, place.words(), reason), failure);
    }

    /** A question or change failed. */
    InventoryException using(SQLException failure) {
        String sentence = switch (kind(failure)) {
            case DAMAGED -> Messages.text(Messages.Inventory_damaged, place.words());
            case BUSY -> Messages.text(Messages.Inventory_busy, place.words());
            case FULL -> Messages.text(Messages.Inventory_full, place.words());
            case READ_ONLY -> Messages.text(Messages.Inventory_readOnly, place.words());
            case OTHER -> Messages.text(Messages.Inventory_failed, place.words(), reason(failure));
        };
        return new InventoryException(sentence, failure);
    }

    private enum Kind {
        DAMAGED, BUSY, FULL, READ_ONLY, OTHER
    }

    private static Kind kind(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return NO_LOCK.equals(failure.getSQLState()) ? Kind.BUSY : Kind.OTHER;
        }
        return switch (SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xFF)) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Kind.DAMAGED;
            case SQLITE_BUSY -> Kind.BUSY;
            case SQLITE_FULL -> Kind.FULL;
            case SQLITE_READONLY, SQLITE_CANTOPEN -> Kind.READ_ONLY;
            default -> Kind.OTHER;
        };
    }

    /** The first line of what a driver says; some name the URL as it was given. */
    private static String reason(SQLException failure) {
        String first = String.valueOf(failure.getMessage()).lines().findFirst().orElse("").replaceAll("[.]$", "");
        return InventoryPlace.withoutPassword(first);
    }
}
