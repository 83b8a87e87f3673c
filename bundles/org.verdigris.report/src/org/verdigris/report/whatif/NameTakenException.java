package org.verdigris.report.whatif;

/** A new thing is to have a name that another one has; the message is the name. */
public final class NameTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NameTakenException(String name) {
        super(name);
    }
}
