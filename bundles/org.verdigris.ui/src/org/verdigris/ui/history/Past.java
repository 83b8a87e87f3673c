package org.verdigris.ui.history;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.report.chart.Chart;
import org.verdigris.report.contents.Growth;
import org.verdigris.report.contents.GrowthCharts;
import org.verdigris.report.plan.LargestFile;
import org.verdigris.report.trend.Forecast;
import org.verdigris.report.trend.Sample;
import org.verdigris.report.trend.Trend;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;
import org.verdigris.ui.wording.Phrase;

/**
 * How one thing was.
 *
 * @param name     of the thing
 * @param measured what the samples are
 * @param samples  bytes, the oldest first, at least one
 * @param outlook  where it goes, in a sentence
 */
record Past(String name, String measured, Chart chart, List<Sample> samples, String outlook) {
    private static final Duration AHEAD = Duration.ofDays(183);
    private static final GrowthCharts CHARTS = new GrowthCharts(new Words(Locale.ENGLISH));

    Past {
        samples = List.copyOf(samples);
    }

    static Past of(Growth.Volume volume) {
        return new Past(volume.thing().name(), HistoryMessages.History_used, CHARTS.of(volume, AHEAD), volume.used(),
                outlook(volume.trend(), Optional.of((double) volume.capacity())));
    }

    static Past of(Growth.Disk past, DiskImage disk) {
        var largest = LargestFile.of(disk);
        return new Past(disk.getName(), HistoryMessages.History_size, CHARTS.of(past, largest, AHEAD), past.size(),
                outlook(past.trend(),
                        largest.isPresent() ? Optional.of((double) largest.getAsLong()) : Optional.empty()));
    }

    private static String outlook(Optional<Trend> trend, Optional<Double> end) {
        if (trend.isEmpty()) {
            return HistoryMessages.History_tooShort;
        }
        Optional<Forecast> forecast = end.flatMap(trend.get()::reaches);
        Figures figures = new Figures(Locale.ENGLISH, ZoneId.systemDefault());
        return forecast.map(full -> full.latest()
                .map(latest -> Phrase.of(HistoryMessages.History_full, figures.date(full.expected()),
                        figures.date(full.earliest()), figures.date(latest)))
                .orElse(Phrase.of(HistoryMessages.History_fullOrNever, figures.date(full.expected()),
                        figures.date(full.earliest()))))
                .orElse(HistoryMessages.History_steady);
    }
}
