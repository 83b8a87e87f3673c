package org.verdigris.disk;

import java.io.IOException;
import java.util.Objects;

/**
 * A virtual hard disk is too broken for what was asked. The message names the file, what is wrong and what to do.
 */
public final class DamagedDiskException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    /** A refusal because of the rule with this id. */
    public DamagedDiskException(String rule, String message) {
        super(message);
        this.rule = Objects.requireNonNull(rule);
    }

    /** Which rule is violated, as in {@link Flaw#rule()}. */
    public String rule() {
        return rule;
    }
}
