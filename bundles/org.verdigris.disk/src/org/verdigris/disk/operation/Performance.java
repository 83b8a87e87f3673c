package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.Volume;

/** One plan while it is performed. */
final class Performance {

    private final Plan plan;
    private final Volume volume;
    private final Progress progress;
    private final List<Action> actions = new ArrayList<>();

    Performance(Plan plan, Volume volume, Progress progress) {
        this.plan = plan;
        this.volume = Objects.requireNonNull(volume);
        this.progress = Objects.requireNonNull(progress);
    }

    void check() throws IOException {
        if (Files.exists(SideFiles.journal(plan.subject()))) {
            throw new RefusedException(Messages.text(Messages.Operation_unfinished, plan.subject()));
        }
        refuseUnfinished();
        refuseDisturbed();
        for (Step step : plan.steps()) {
            if (isTaken(step)) {
                throw new RefusedException(Messages.text(Messages.Write_exists, step.target()));
            }
        }
        refuseFull();
    }

    /** Another operation on one of the files could not be finished any more. */
    private void refuseUnfinished() throws IOException {
        for (Path file : plan.existing()) {
            Optional<Path> unfinished = Recovery.concerning(file);
            if (unfinished.isPresent()) {
                throw new RefusedException(Messages.text(Messages.Operation_unfinished, unfinished.get()));
            }
        }
    }

    private static boolean isTaken(Step step) {
        return switch (step.kind()) {
            case CREATE, MOVE -> Files.exists(step.target(), LinkOption.NOFOLLOW_LINKS);
            case TAKE_BACK -> !step.target().equals(step.file())
                    && Files.exists(step.target(), LinkOption.NOFOLLOW_LINKS);
            case FOLDER -> Files.exists(step.target(), LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(step.target());
            case REPLACE, PATCH, REMOVE, POUR -> false;
        };
    }

    private void refuseDisturbed() throws IOException {
        plan.refuseChanged();
        for (Path file : plan.existing()) {
            FileUse.refuseUsed(file);
        }
    }

    private void refuseFull() throws IOException {
        Map<FileStore, Long> needed = new LinkedHashMap<>();
        Set<Path> made = new HashSet<>();
        for (Step step : plan.steps()) {
            Path folder = step.target().toAbsolutePath().getParent();
            while (made.contains(folder)) {
                folder = folder.getParent();
            }
            if (!Files.isDirectory(folder)) {
                throw new RefusedException(Messages.text(Messages.Write_noFolder, step.target()));
            }
            if (step.kind() == Step.Kind.FOLDER) {
                made.add(step.target().toAbsolutePath());
            }
            long bytes = step.isWhole() ? step.after() : Math.max(0, step.after() - step.before());
            long sum = needed.merge(Files.getFileStore(folder), bytes, Long::sum);
            long free = volume.freeBytes(folder);
            if (free < sum) {
                throw new RefusedException(Messages.text(Messages.Write_noSpace, step.file(), sum, free));
            }
        }
    }

    Optional<Undo> run() throws IOException {
        check();
        try {
            for (Step step : plan.steps()) {
                actions.add(step.prepare(volume, progress));
            }
            refuseDisturbed(); // the preparation may have taken hours
            refuseCancelled();
        } catch (IOException | RuntimeException e) {
            removeTemporary(e);
            throw e;
        }
        boolean single = !plan.isRemembered() && actions.size() == 1 && actions.getFirst() instanceof Action.Create;
        if (single) {
            applyAlone(actions.getFirst());
            return Optional.empty();
        }
        Journal journal = new Journal(plan.title(), actions, plan.watched());
        Path file = SideFiles.journal(plan.subject());
        try {
            journal.write(file, volume);
        } catch (IOException e) {
            if (isWritten(file, journal)) {
                throw Recovery.unfinished(plan.subject(), e);
            }
            removeTemporary(e);
            if (Files.exists(file)) { // another program was quicker
                throw new RefusedException(Messages.text(Messages.Operation_running, plan.subject()));
            }
            throw new IOException(Messages.text(Messages.Write_failed, file, e.getMessage()), e);
        }
        try {
            return Recovery.complete(plan.subject(), journal, volume, progress);
        } catch (CancelledException e) {
            removeTemporary(e);
            throw e;
        }
    }

    private static boolean isWritten(Path file, Journal journal) throws IOException {
        return Files.exists(file)
                && Journal.read(file).filter(found -> found.actions().equals(journal.actions())).isPresent();
    }

    /** A single new name is there or is not; no journal is needed for that. */
    private void applyAlone(Action action) throws IOException {
        try {
            action.apply(volume);
        } catch (IOException e) {
            removeTemporary(e);
            throw e;
        }
    }

    private void refuseCancelled() throws CancelledException {
        if (progress.cancelled()) {
            throw new CancelledException(Messages.text(Messages.Operation_cancelled, plan.subject()));
        }
    }

    private void removeTemporary(Exception reason) {
        for (Action action : actions.reversed()) { // a folder goes when it is empty
            try {
                if (action.temporary().isPresent()) {
                    volume.delete(action.temporary().get());
                }
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }
}
