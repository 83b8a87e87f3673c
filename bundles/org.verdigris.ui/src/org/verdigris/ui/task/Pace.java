package org.verdigris.ui.task;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

import org.verdigris.disk.Progress.Phase;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** How far and how fast one phase of work on a file is; a new phase or another file begins anew. One thread. */
final class Pace {
    /** Before that, a speed says nothing. */
    private static final Duration SETTLED = Duration.ofSeconds(1);

    private final LongSupplier nanoTime;
    private Phase phase;
    private Path file;
    private long first;
    private long begun;
    private long done;
    private long total;
    private long now;

    Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    void at(Phase present, Path subject, long bytes, long all) {
        now = nanoTime.getAsLong();
        if (present != phase || !Objects.equals(subject, file) || bytes < done) {
            phase = present;
            file = subject;
            first = bytes;
            begun = now;
        }
        done = bytes;
        total = all;
    }

    OptionalDouble share() {
        return total <= 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, (double) done / total));
    }

    /** Bytes in a second; empty until that can be said. */
    OptionalLong speed() {
        Duration worked = Duration.ofNanos(now - begun);
        return worked.compareTo(SETTLED) < 0 || done == first ? OptionalLong.empty()
                : OptionalLong.of((long) ((done - first) * 1e9 / worked.toNanos()));
    }

    /** "Writing c.vhd: 1.2 GB of 4 GB · 120 MB/s · 24 s left" */
    String words() {
        List<String> words = new ArrayList<>();
        words.add(Phrase.of(switch (phase) {
            case READING -> TaskMessages.Work_reading;
            case WRITING -> TaskMessages.Work_writing;
            case VERIFYING -> TaskMessages.Work_verifying;
            case WATCHING -> TaskMessages.Work_watching;
        }, file.getFileName().toString(), amount(done), amount(total)));
        OptionalLong speed = phase == Phase.WATCHING ? OptionalLong.empty() : speed();
        if (speed.isPresent() && speed.getAsLong() > 0) {
            words.add(Phrase.of(TaskMessages.Work_speed, Sizes.human(speed.getAsLong())));
            words.add(Phrase.of(TaskMessages.Work_left, left((total - done) / speed.getAsLong())));
        }
        return String.join(" · ", words);
    }

    private String amount(long amount) {
        return phase == Phase.WATCHING ? Phrase.of(TaskMessages.Work_seconds, amount) : Sizes.human(amount);
    }

    private static String left(long seconds) {
        if (seconds < 60) {
            return Phrase.of(TaskMessages.Work_seconds, Math.max(1, seconds));
        }
        return seconds < 3600 ? Phrase.of(TaskMessages.Work_minutes, Math.ceilDiv(seconds, 60))
                : Phrase.of(TaskMessages.Work_hours, seconds / 3600, seconds % 3600 / 60);
    }
}
