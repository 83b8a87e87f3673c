package org.verdigris.rules;

import java.util.List;

/**
 * Brings checkers. Whoever wants to add some registers this as an OSGi service, or without OSGi in
 * {@code META-INF/services}; their ids must not be taken.
 */
public interface CheckerSource {

    /** All of its checkers; new ones or always the same. */
    List<Checker<?>> checkers();
}
