package org.verdigris.core.remark;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.Integration;

/**
 * Heartbeat and time synchronisation in numbers that can be meant. No limits are documented, only the defaults, so all
 * of this is advice.
 *
 * @see "Virtual Server SDK, IVMGuestOS.IsHeartbeating; KB 887727"
 */
final class IntegrationRule implements Rule {

    private static final long HOUR = 3600;

    private record Number(EAttribute feature, String name, long standard, boolean seconds) {
    }

    private static final List<Number> NUMBERS = List.of(
            new Number(Literals.INTEGRATION__HEARTBEAT_TIME, Messages.Integration_time, 60, true),
            new Number(Literals.INTEGRATION__HEARTBEAT_RATE, Messages.Integration_rate, 10, false),
            new Number(Literals.INTEGRATION__HEARTBEAT_FAILURE_INTERVAL, Messages.Integration_interval, 10, true),
            new Number(Literals.INTEGRATION__HEARTBEAT_FAILURE_ATTEMPTS, Messages.Integration_attempts, 12, false),
            new Number(Literals.INTEGRATION__TIME_SYNC_FREQUENCY, Messages.Integration_frequency, 15, true),
            new Number(Literals.INTEGRATION__TIME_SYNC_THRESHOLD, Messages.Integration_threshold, 10, true));

    @Override
    public void examine(Examination document) {
        Integration integration = document.machine().getIntegration();
        if (integration == null) {
            return;
        }
        for (Number number : NUMBERS) {
            Long value = (Long) integration.eGet(number.feature());
            boolean none = value != null && value == 0;
            if (none || value != null && number.seconds() && value > HOUR) {
                document.advice(RemarkKind.VM_HEARTBEAT_CHANGED).at(integration, number.feature())
                        .says(none ? Messages.Integration_zero : Messages.Integration_long, number.name(), value,
                                number.standard())
                        .put(String.valueOf(number.standard()), Messages.Integration_fix, number.standard())
                        .solvedBy(Messages.Integration_solution, number.standard());
            }
        }
    }
}
