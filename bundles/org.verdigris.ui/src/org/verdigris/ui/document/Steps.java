package org.verdigris.ui.document;

import java.util.Optional;

/** What can be undone and redone step by step. */
public interface Steps {
    /** What the next step back or forward is called; empty if there is none. */
    Optional<String> next(boolean forward);

    /** Makes that step. */
    void step(boolean forward);
}
