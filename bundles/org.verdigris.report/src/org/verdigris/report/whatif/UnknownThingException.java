package org.verdigris.report.whatif;

/** A change names something that is not there, or more than once; the message is its name. */
public final class UnknownThingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownThingException(String name) {
        super(name);
    }
}
