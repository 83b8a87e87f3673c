package org.verdigris.report.whatif;

import java.util.List;

import org.verdigris.report.plan.Landscape;

/** Something that could be done. Each change makes a new landscape; files stay as they are. */
public sealed interface Change
        permits AddHost, RemoveHost, AddMachine, MoveMachine, MakeFixed, ToScsi, Memory, Busier, Later {

    /**
     * The landscape after it.
     *
     * @throws UnknownThingException if it names something that is not there
     * @throws NameTakenException    if a new thing has the name of another one
     */
    Landscape applied(Landscape before);

    /**
     * The landscape after several, one after the other.
     *
     * @throws UnknownThingException if one of them names something that is not there
     */
    static Landscape all(List<Change> changes, Landscape before) {
        Landscape after = before;
        for (Change change : changes) {
            after = change.applied(after);
        }
        return after;
    }
}
