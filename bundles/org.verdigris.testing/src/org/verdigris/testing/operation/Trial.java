package org.verdigris.testing.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Recovery;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.operation.UnfinishedException;
import org.verdigris.disk.write.Volume;

/** Puts an operation through everything that can happen to it, each time in a new folder with the same files. */
public final class Trial {

    private final Path root;
    private final Look ground;
    private final Task task;
    private int folders;

    /** Does something with a folder: lays out files, or looks at them and asserts. */
    public interface Look {

        void at(Path folder) throws IOException;
    }

    /** Plans the operation for the files in a folder. */
    public interface Task {

        Plan plan(Path folder) throws IOException;
    }

    /**
     * A trial to come.
     *
     * @param root   an empty folder
     * @param ground lays out the files, always the same
     */
    public Trial(Path root, Look ground, Task task) {
        this.root = root;
        this.ground = ground;
        this.task = task;
    }

    /** A new folder with the files. */
    public Path lay() throws IOException {
        Path folder = Files.createDirectory(root.resolve("trial" + folders++));
        ground.at(folder);
        return folder;
    }

    /** Plans the operation for one of the folders. */
    public Plan plan(Path folder) throws IOException {
        return task.plan(folder);
    }

    /** Performs the operation undisturbed. @return the number of steps that could fail */
    public int perform(Look after) throws IOException {
        Path folder = lay();
        FaultyVolume volume = FaultyVolume.stoppingAfter(Integer.MAX_VALUE);
        task.plan(folder).perform(volume, Progress.none());
        after.at(folder);
        assertNothingTemporary(folder);
        return volume.steps();
    }

    /**
     * The computer stops after every single step.
     *
     * @param during asserts that whatever is there reads as the old content or as the new
     * @param after  asserts the result, once the operation was finished or performed again
     */
    public void stopEverywhere(Look during, Look after) throws IOException {
        int steps = perform(after);
        assertThat(steps).isGreaterThan(2);
        for (int step = 0; step < steps; step++) {
            stop(FaultyVolume.stoppingAfter(step), during, after);
            stop(FaultyVolume.stoppingAfter(step).withoutLinks(), folder -> {}, after);
        }
    }

    private void stop(FaultyVolume volume, Look during, Look after) throws IOException {
        Path folder = lay();
        Plan plan = task.plan(folder);
        try {
            plan.perform(volume, Progress.none());
        } catch (IOException stopped) {
            assertThat(stopped).isNotInstanceOf(RefusedException.class);
        }
        during.at(folder);
        List<Path> pending = Recovery.pending(folder);
        if (!pending.isEmpty()) {
            for (Path subject : pending) {
                Recovery.finish(subject, Volume.local());
            }
        } else if (!isDone(folder, after)) {
            removeTemporary(folder);
            task.plan(folder).perform(Volume.local(), Progress.none());
        }
        assertThat(Recovery.pending(folder)).isEmpty();
        after.at(folder);
    }

    private static boolean isDone(Path folder, Look after) throws IOException {
        try {
            after.at(folder);
            return true;
        } catch (AssertionError | IOException notYet) {
            return false;
        }
    }

    /** The volume takes no more after every single step: the files are untouched, or the change can be finished. */
    public void fillEverywhere(Look after) throws IOException {
        int steps = perform(after);
        for (int step = 0; step < steps; step++) {
            Path folder = lay();
            Map<String, String> before = files(folder);
            Plan plan = task.plan(folder);
            int failing = step;
            try {
                plan.perform(FaultyVolume.fullAfter(failing), Progress.none());
            } catch (UnfinishedException interrupted) {
                assertThat(interrupted).hasMessageContaining(plan.subject().toString());
                Recovery.finish(plan.subject(), Volume.local());
                after.at(folder);
                continue;
            } catch (IOException full) {
                assertThat(files(folder)).describedAs("full after step %d", failing).isEqualTo(before);
                continue;
            }
            after.at(folder);
        }
    }

    /** Somebody cancels at each moment at which the operation asks: the files are untouched. */
    public void cancelEverywhere() throws IOException {
        int[] questions = new int[1];
        task.plan(lay()).perform(Volume.local(), cancelledAfter(Integer.MAX_VALUE, questions));
        assertThat(questions[0]).isPositive();
        for (int question = 1; question <= questions[0]; question++) {
            Path folder = lay();
            Map<String, String> before = files(folder);
            Plan plan = task.plan(folder);
            int last = question;
            assertThatThrownBy(() -> plan.perform(Volume.local(), cancelledAfter(last, new int[1])))
                    .isInstanceOf(CancelledException.class);
            assertThat(files(folder)).describedAs("cancelled at question %d", question).isEqualTo(before);
        }
    }

    private static Progress cancelledAfter(int last, int[] questions) {
        return new Progress() {

            @Override
            public void at(Phase phase, Path file, long done, long total) {
                assertThat(done).isBetween(0L, total);
            }

            @Override
            public boolean cancelled() {
                return ++questions[0] >= last;
            }
        };
    }

    /** What was performed is taken back: every file has its old bytes, and nothing is left. */
    public void takeBack() throws IOException {
        Path folder = lay();
        Map<String, String> before = files(folder);
        Plan plan = task.plan(folder);
        Optional<Undo> undo = plan.perform(Volume.local(), Progress.none());
        assertThat(undo).isPresent();
        assertThat(files(folder)).isNotEqualTo(before);
        undo.get().plan(Progress.none()).perform(Volume.local(), Progress.none());
        assertThat(files(folder)).isEqualTo(before);
    }

    /** A file that changes between the plan and the performance makes the plan worthless. */
    public void refuseStale(String name) throws IOException {
        Path folder = lay();
        Plan plan = task.plan(folder);
        Path changed = folder.resolve(name);
        Files.write(changed, new byte[512], StandardOpenOption.APPEND);
        Map<String, String> before = files(folder);
        assertThatThrownBy(() -> plan.perform(Volume.local(), Progress.none())).isInstanceOf(RefusedException.class)
                .hasMessageContaining(changed.toString());
        assertThat(files(folder)).isEqualTo(before);
    }

    /** The names of all files below a folder with a hash of their bytes. */
    public static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), hash(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static String hash(byte[] bytes) {
        try {
            return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(bytes)).toString(16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void assertNothingTemporary(Path folder) throws IOException {
        assertThat(files(folder).keySet()).noneMatch(name -> name.endsWith(".tmp") || name.endsWith("-journal"));
    }

    private static void removeTemporary(Path folder) throws IOException {
        for (String name : files(folder).keySet()) {
            if (name.endsWith(".tmp")) {
                Files.delete(folder.resolve(name));
            }
        }
    }
}
