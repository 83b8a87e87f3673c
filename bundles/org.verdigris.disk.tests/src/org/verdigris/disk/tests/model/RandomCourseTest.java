package org.verdigris.disk.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guests that write, and every operation on disks, in random order against a model of byte arrays: after each event
 * every disk shows what the model says. The property {@code verdigris.model.seconds} lets it run longer than usual,
 * {@code verdigris.model.seed} repeats a course that failed.
 */
final class RandomCourseTest {

    private static final long SECONDS = Long.getLong("verdigris.model.seconds", 10);
    private static final int EVENTS = 40;

    @TempDir
    private Path root;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void everyDiskShowsWhatTheModelSays() throws IOException {
        Long repeated = Long.getLong("verdigris.model.seed");
        long seed = repeated == null ? new Random().nextLong() : repeated;
        System.out.println("RandomCourseTest: first seed " + seed);
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        int courses = 0;
        do {
            run(seed + courses);
            courses++;
        } while (repeated == null && System.nanoTime() < end);
        System.out.println("RandomCourseTest: " + courses + " courses of " + EVENTS + " events");
        assertThat(courses).isPositive();
    }

    private void run(long seed) throws IOException {
        Path folder = Files.createDirectory(root.resolve("course"));
        Course course = new Course(seed, folder);
        try {
            course.run(EVENTS);
        } catch (IOException | RuntimeException | AssertionError e) {
            throw new AssertionError("Seed %d: %s%n%s".formatted(seed, e.getMessage(),
                    String.join(System.lineSeparator(), course.protocol())), e);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
