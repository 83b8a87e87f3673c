package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.change.Compaction;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Recovery;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.operation.UnfinishedException;
import org.verdigris.disk.write.Volume;
import org.verdigris.ui.task.ClosingGuard;
import org.verdigris.ui.task.Ending;
import org.verdigris.ui.task.Task;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.task.TaskState;
import org.verdigris.ui.task.TasksView;
import org.verdigris.ui.tests.driver.Console;

/** One row a task: how far it is, how it is stopped, and what came of it. */
final class TasksViewTest {
    private static final Duration ANSWER = Duration.ofMillis(200);

    @TempDir
    private Path folder;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private Console console;

    @BeforeEach
    void begin() {
        console = Console.empty();
        console.act(() -> {
            tasks().removeEnded();
            TasksView.show(console.page());
        });
    }

    @AfterEach
    void end() {
        goOn.countDown();
        console.closeDialogs();
        console.until("all tasks have ended", () -> tasks().tasks().stream().allMatch(task -> task.state().isEnded()));
        console.act(() -> tasks().removeEnded());
        Console.empty();
    }

    private TaskList tasks() {
        return console.window().getService(TaskList.class);
    }

    /** Waits, at the first word of progress, until the test goes on. */
    private Progress held(Progress progress) {
        return new Progress() {
            @Override
            public void at(Phase phase, Path file, long done, long total) {
                progress.at(phase, file, total / 2, total);
                begun.countDown();
                try {
                    goOn.await(60, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private Task compact(Path disk) throws IOException {
        Plan plan = new Compaction(disk, Surroundings.folders(List.of(folder), PathMapping.none()))
                .plan(Progress.none());
        return console.ask(() -> tasks().start(plan.title(), List.of(disk),
                progress -> Ending.changed("Done.", plan.perform(Volume.local(), held(progress)))));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void withoutTasksTheViewSaysWhatItIsFor() {
        assertThat(console.ask(() -> console.control("tasks.empty", Label.class).getText()))
                .contains("Disk menu");
    }

    @Test
    void cancelAnswersAtOnceAndLeavesTheDiskAsItWas() throws Exception {
        Path disk = OperationDisks.loose(folder.resolve("c.vhd"));
        byte[] before = Files.readAllBytes(disk);
        Task task = compact(disk);
        begun.await();
        console.until("progress", () -> console.shows("task.progress")
                && console.control("task.progress", ProgressBar.class).getSelection() == 500);
        console.screenshot("task-running");
        long pressed = System.nanoTime();
        console.press("task.cancel");
        assertThat(task.state().status()).isEqualTo(TaskState.Status.CANCELLING);
        assertThat(Duration.ofNanos(System.nanoTime() - pressed)).isLessThan(ANSWER);
        goOn.countDown();
        console.until("it has ended", () -> task.state().isEnded());
        assertThat(task.state().status()).isEqualTo(TaskState.Status.CANCELLED);
        console.until("the row says so", () -> console.shows("task.words")
                && console.control("task.words", Label.class).getText().contains("cancelled"));
        assertThat(Files.readAllBytes(disk)).isEqualTo(before);
        assertThat(files()).containsExactly("c.vhd");
    }

    @Test
    void whileATaskWorksOnAFileNothingElseBeginsOnIt() throws Exception {
        Path disk = OperationDisks.loose(folder.resolve("c.vhd"));
        console.open(folder);
        compact(disk);
        begun.await();
        console.begin("org.verdigris.ui.disk.compact(file=" + disk + ")");
        console.until("a dialog", () -> console.window().getShell().getShells().length > 0);
        assertThat(console.shows("wizard.finish")).isFalse();
    }

    @Test
    void aTaskThatFailsSaysSoAndIsRemovedWithTheOthers() {
        Task task = console.ask(() -> tasks().start("Try", List.of(folder), progress -> {
            throw new IOException("no such device");
        }));
        console.until("it has ended", () -> task.state().isEnded());
        assertThat(task.state().status()).isEqualTo(TaskState.Status.FAILED);
        assertThat(task.state().words()).contains("no such device");
        console.until("the row", () -> console.shows("task.remove"));
        console.press("task.remove");
        console.until("no rows", () -> console.shows("tasks.empty"));
    }

    @Test
    void whatWasInterruptedIsFinishedWhenItsEstateIsOpened() throws Exception {
        Path disk = OperationDisks.loose(folder.resolve("c.vhd"));
        byte[] before = Files.readAllBytes(disk);
        Plan plan = new Compaction(disk, Surroundings.folders(List.of(folder), PathMapping.none()))
                .plan(Progress.none());
        assertThatExceptionOfType(UnfinishedException.class)
                .isThrownBy(() -> plan.perform(new InterruptedVolume(), Progress.none()));
        assertThat(Recovery.pending(folder)).containsExactly(disk);
        console.open(folder);
        console.until("it is finished", () -> tasks().tasks().stream()
                .anyMatch(task -> task.title().startsWith("Finish what was interrupted: ") && task.state().isEnded()));
        assertThat(Recovery.pending(folder)).isEmpty();
        assertThat(Files.size(disk)).isLessThan(before.length);
        assertThat(files()).contains("c.vhd.bak");
    }

    @Test
    void theConsoleIsNotClosedUnaskedWhileATaskWorksOnAFile() throws Exception {
        compact(OperationDisks.loose(folder.resolve("c.vhd")));
        begun.await();
        CompletableFuture<Boolean> closes = new CompletableFuture<>();
        console.act(() -> console.window().getShell().getDisplay().asyncExec(() -> closes.complete(
                new ClosingGuard(console.window()).preShutdown(console.window().getWorkbench(), false))));
        console.until("a question", () -> console.window().getShell().getShells().length > 0);
        console.closeDialogs();
        assertThat(closes.get(10, TimeUnit.SECONDS)).isFalse();
    }
}
