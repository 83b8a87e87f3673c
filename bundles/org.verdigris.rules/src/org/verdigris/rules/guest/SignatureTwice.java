package org.verdigris.rules.guest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.verdigris.model.estate.DiskContents;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** A signature of its own for each disk of a machine. */
final class SignatureTwice extends Checker<VirtualMachine> {
    SignatureTwice() {
        super(VirtualMachine.class, Rule.warning(Topic.GUEST, "guest-disk-signature-duplicate"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Map<Long, String> seen = new HashMap<>();
        for (Place place : Place.hardDisks(machine)) {
            Optional<Long> signature =
                    Guests.contents(place).map(DiskContents::getDiskSignature).filter(number -> number != 0);
            signature.ifPresent(number -> {
                String other = seen.putIfAbsent(number, place.words());
                if (other != null) {
                    report.says(other, place.words(), String.format(Locale.ROOT, "%08X", number));
                }
            });
        }
        if (seen.isEmpty()) {
            Need.guest(machine).ifPresent(report::needs);
        }
    }
}
