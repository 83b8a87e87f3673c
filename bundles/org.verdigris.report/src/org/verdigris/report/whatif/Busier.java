package org.verdigris.report.whatif;

import org.verdigris.report.plan.Landscape;

/** Every machine under a load so many times as high, such as 1.5. */
public record Busier(double factor) implements Change {
    @Override
    public Landscape applied(Landscape before) {
        return before.with(before.machines().stream().map(each -> each.under(each.load().times(factor))).toList(),
                before.disks());
    }
}
