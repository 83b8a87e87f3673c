package org.verdigris.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Round values along an axis from zero. */
final class Ticks {
    private static final int MOST = 5;
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final double BINARY = 1024;

    private Ticks() {
    }

    /** At most six values from zero to the largest or just above it; of bytes, round in their unit. */
    static List<Double> upTo(double largest, Chart.Unit unit) {
        double top = Math.max(largest, unit == Chart.Unit.PERCENT ? 0.1 : 1);
        double scale = 1;
        while (unit == Chart.Unit.BYTES && top / scale >= BINARY) {
            scale *= BINARY;
        }
        double step = step(top / scale) * scale;
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i == 0 || ticks.getLast() < top; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private static double step(double top) {
        double power = Math.pow(10, Math.floor(Math.log10(top / MOST)));
        for (double step : STEPS) {
            if (top / (step * power) <= MOST) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
