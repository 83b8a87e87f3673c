package org.verdigris.core.network;

import static org.verdigris.core.network.DhcpField.LEASE;
import static org.verdigris.core.network.DhcpField.REBINDING;
import static org.verdigris.core.network.DhcpField.RENEWAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verdigris.model.settings.Range;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.text.Catalogue;

/** The rules of the three times: each has its bounds, and renewal is shorter than rebinding, rebinding than lease. */
final class LeaseRules {

    private static final Set<DhcpField> TIMES = LEASE.group();

    private LeaseRules() {
    }

    static List<DhcpRemark> refusals(DhcpSettings settings) {
        List<DhcpRemark> found = new ArrayList<>();
        boolean needed = TIMES.stream().anyMatch(field -> !settings.written(field).isEmpty());
        for (DhcpField field : TIMES) {
            String text = settings.written(field);
            Range range = range(field);
            if (!text.isEmpty() && settings.seconds(field).filter(range::contains).isEmpty()) {
                found.add(DhcpRemark.refusal(field, ProductError.ARGUMENT,
                        Catalogue.sentence(Messages.Dhcp_giveTime, range.minimum(), range.maximum()),
                        settings.seconds(field).isPresent() ? Messages.Dhcp_timeRange : Messages.Dhcp_noTime, text,
                        range.minimum(), range.maximum()));
            } else if (needed && text.isEmpty() && settings.text(field).isPresent()) {
                found.add(DhcpRemark.refusal(field, ProductError.ARGUMENT,
                        Catalogue.sentence(Messages.Dhcp_giveTime, range.minimum(), range.maximum()),
                        Messages.Dhcp_missingTime));
            }
        }
        order(settings, RENEWAL, REBINDING, Messages.Dhcp_renewal).ifPresent(found::add);
        order(settings, REBINDING, LEASE, Messages.Dhcp_rebinding).ifPresent(found::add);
        if (settings.text(REBINDING).isEmpty()) {
            order(settings, RENEWAL, LEASE, Messages.Dhcp_renewalLease).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<DhcpRemark> order(DhcpSettings settings, DhcpField shorter, DhcpField longer,
            String message) {
        Optional<Long> first = settings.seconds(shorter);
        Optional<Long> second = settings.seconds(longer);
        return first.isPresent() && second.isPresent() && first.get() >= second.get()
                ? Optional.of(DhcpRemark.refusal(shorter, ProductError.ARGUMENT, Messages.Dhcp_giveTimes, message,
                        first.get(), second.get()))
                : Optional.empty();
    }

    /** The bounds, as the model has them. */
    static Range range(DhcpField field) {
        return SettingCatalogue.describe(field.feature()).range().orElseThrow();
    }
}
