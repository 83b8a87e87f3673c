package org.verdigris.disk.operation;

import java.io.IOException;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;

/**
 * One change to an administrator's files, not yet made. Command line, wizard and job use it alike: plan as often as
 * the choices change, show the plan, perform it once.
 */
public interface Operation {

    /**
     * Finds out whether the change can be made and what it would do. Changes nothing; may read whole disks.
     *
     * @throws RefusedException   if the change must not be made; the message says why and what to do
     * @throws CancelledException if the listener wants no more
     * @throws IOException        if a file cannot be read
     */
    Plan plan(Progress progress) throws IOException;
}
