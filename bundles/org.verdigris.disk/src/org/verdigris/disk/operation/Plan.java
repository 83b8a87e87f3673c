package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.Volume;

/**
 * What an operation will do, as data that can be shown before anything happens. It holds for the files as they are
 * when it is made: whoever changes one of them makes it worthless, and it is refused.
 */
public final class Plan {

    private final String title;
    private final Path subject;
    private final List<Step> steps;
    private final List<String> cautions;
    private final List<Stamp> watched;
    private final boolean remembered;

    /**
     * A plan for the files as they are now.
     *
     * @param title    what is done, in a few words with the name of the file
     * @param subject  the file it is about; what can take it back is kept beside it
     * @param steps    what is done, in order; none if there is nothing to do
     * @param cautions sentences that say what is lost or not possible afterwards
     * @param sources  files that are read and must not change meanwhile; those of the steps need not be named
     * @throws RefusedException if a file to be changed is a symbolic link
     */
    public Plan(String title, Path subject, List<Step> steps, List<String> cautions, Collection<Path> sources)
            throws IOException {
        this.title = Objects.requireNonNull(title);
        this.subject = Objects.requireNonNull(subject);
        this.steps = List.copyOf(steps);
        this.cautions = Stream.concat(cautions.stream(), otherNames()).toList();
        Set<Path> files = new LinkedHashSet<>(sources);
        files.addAll(existing());
        for (Step step : this.steps) {
            refuseLink(step);
        }
        this.watched = new ArrayList<>();
        for (Path file : files) {
            watched.add(Stamp.of(file));
        }
        this.remembered = false;
    }

    private Plan(Plan other) {
        this.title = other.title;
        this.subject = other.subject;
        this.steps = other.steps;
        this.cautions = other.cautions;
        this.watched = other.watched;
        this.remembered = true;
    }

    /**
     * The same, and it can be taken back even if it makes nothing but one new file. A disk that was made is simply
     * deleted; a file that a product registers is not.
     */
    public Plan remembered() {
        return new Plan(this);
    }

    boolean isRemembered() {
        return remembered;
    }

    /** A change in place is a change under every name that the file has. */
    private Stream<String> otherNames() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (Step step : steps) {
            boolean inPlace = step.kind() == Step.Kind.PATCH || step.kind() == Step.Kind.POUR;
            if (inPlace && Files.getFileStore(step.file()).supportsFileAttributeView("unix")
                    && Files.getAttribute(step.file(), "unix:nlink") instanceof Integer names && names > 1) {
                sentences.add(Messages.text(Messages.Operation_otherNames, step.file(), names));
            }
        }
        return sentences.stream();
    }

    /** A link would be replaced and the file behind it left as it is; and its kin lies beside the file. */
    private static void refuseLink(Step step) throws IOException {
        if (step.kind() != Step.Kind.TAKE_BACK && Files.isSymbolicLink(step.file())) {
            throw new RefusedException(Messages.text(Messages.Gate_link, step.file(),
                    Files.readSymbolicLink(step.file())));
        }
    }

    /** What is done, in a few words. */
    public String title() {
        return title;
    }

    /** The file it is about. */
    public Path subject() {
        return subject;
    }

    /** What is done, in order. */
    public List<Step> steps() {
        return steps;
    }

    /** Sentences that say what is lost or not possible afterwards. */
    public List<String> cautions() {
        return cautions;
    }

    /** Whether the files are already as the operation would make them. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** The files that are there and are changed. */
    List<Path> existing() {
        return steps.stream().map(Step::file).filter(Files::isRegularFile).distinct().toList();
    }

    /** What the files were when the plan was made. */
    List<Stamp> watched() {
        return List.copyOf(watched);
    }

    void refuseChanged() throws IOException {
        for (Stamp stamp : watched) {
            if (!stamp.holds()) {
                throw new RefusedException(Messages.text(Messages.Operation_changed, stamp.file()));
            }
        }
    }

    /**
     * Whether the plan could be performed now: nobody uses the files, they are still the same, and there is room.
     * Changes nothing.
     *
     * @throws RefusedException if not; the message says why and what to do
     */
    public void check(Volume volume) throws IOException {
        new Performance(this, volume, Progress.none()).check();
    }

    /**
     * Does what the plan says. Until all that is new is complete, verified and safe, no existing file is touched. Then
     * the changes are noted in a journal and made; if that is interrupted, {@link Recovery} makes the rest.
     *
     * @return how it can be taken back; empty if there is nothing to take back or it cannot be
     * @throws RefusedException    if it cannot be done now; nothing was changed
     * @throws CancelledException  if the listener wanted no more; nothing was changed
     * @throws UnfinishedException if a change could not be made after the journal was written
     * @throws IOException         if something new could not be written; nothing was changed
     */
    public Optional<Undo> perform(Volume volume, Progress progress) throws IOException {
        return steps.isEmpty() ? Optional.empty() : new Performance(this, volume, progress).run();
    }
}
