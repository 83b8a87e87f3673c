package org.verdigris.disk.write;

/** Hears how far an operation is, and can end it. Called on the thread that runs the operation. */
public interface Progress {

    /** The two halves of an operation. */
    enum Phase {
        WRITING, VERIFYING
    }

    /** So many of all bytes of the content are done in this phase. */
    void at(Phase phase, long done, long total);

    /** Whether the operation is to end; asked for each few megabytes. */
    boolean cancelled();

    /** Nobody listens and nobody cancels. */
    static Progress none() {
        return new Progress() {

            @Override
            public void at(Phase phase, long done, long total) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
