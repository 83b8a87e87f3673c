package org.verdigris.rules.guest;

import java.util.List;

import org.verdigris.rules.Checker;

/** The checkers of this topic. */
public final class GuestCheckers {
    private GuestCheckers() {
    }

    public static List<Checker<?>> all() {
        return List.of(new AdditionsMissing(),
                new AdditionsOld(),
                new SlowDriver(),
                new ScsiNotReady(),
                new ControllerTime(),
                new UnneededServices(),
                new NameTwice(),
                new NameDiffers(),
                new SixtyFour(),
                new DirtyVolume(),
                new SignatureTwice());
    }
}
