package org.verdigris.cli.report;

import java.util.Objects;
import java.util.function.Function;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Severity;

/**
 * The sums of an estate.
 *
 * @param fileSize bytes that the disk files take
 * @param capacity bytes that the disks promise to their guests; a parent in a chain counts like any other disk
 */
record EstateCounts(int hosts, int machines, int disks, int networks, long errors, long warnings, long advice,
        long fileSize, long capacity) {

    static EstateCounts of(Estate estate) {
        return new EstateCounts(estate.getHosts().size(), estate.getMachines().size(), estate.getDisks().size(),
                estate.getNetworks().size(), problems(estate, Severity.ERROR), problems(estate, Severity.WARNING),
                problems(estate, Severity.ADVICE),
                sum(estate, DiskImage::getFileSize), sum(estate, DiskImage::getCapacity));
    }

    private static long sum(Estate estate, Function<DiskImage, Long> size) {
        return estate.getDisks().stream().map(size).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }

    private static long problems(Estate estate, Severity severity) {
        return estate.getProblems().stream().filter(problem -> problem.getSeverity() == severity).count();
    }
}
