package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.PathMapping;
import org.verdigris.ui.operation.DiskAction;
import org.verdigris.ui.operation.DiskMenu;
import org.verdigris.ui.task.Task;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.task.TaskState;
import org.verdigris.ui.tests.driver.Console;

/** From a command to the plan, to the task, to what is so afterwards, and back. */
final class OperationTest {
    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void begin() {
        console = Console.empty();
        console.act(() -> tasks().removeEnded());
    }

    @AfterEach
    void end() {
        console.closeDialogs();
        console.act(() -> tasks().removeEnded());
        Console.empty();
    }

    private TaskList tasks() {
        return console.window().getService(TaskList.class);
    }

    private void open(String command, Path disk) {
        console.begin("org.verdigris.ui.disk." + command + "(file=" + disk + ")");
    }

    /** Goes on from a page with choices with what it proposes. */
    private void passQuestion() {
        console.until("the question", () -> console.shows("choice.0"));
        console.press("wizard.next");
    }

    private void untilPlanned() {
        console.until("the plan", () -> console.shows("wizard.finish")
                && console.control("wizard.finish", Button.class).isEnabled());
    }

    private void untilTold() {
        console.until("why there is no plan", () -> console.shows("plan.notice")
                && !notice().startsWith("The files are being read"));
    }

    private String notice() {
        return console.ask(() -> console.control("plan.notice", Label.class).getText());
    }

    /** Presses the last button and waits until the newest task about a disk has ended. */
    private TaskState finish() {
        console.press("wizard.finish");
        console.until("the task is done", () -> newest().isEnded() && console.estate().reading().isEmpty());
        return console.ask(this::newest);
    }

    private TaskState newest() {
        return tasks().tasks().stream().filter(task -> !task.files().isEmpty()).findFirst().map(Task::state)
                .orElseThrow(() -> new AssertionError("There is no task."));
    }

    private String finishText() {
        return console.ask(() -> console.control("wizard.finish", Button.class).getText());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void compactingShowsThePlanDoesItAndCanBeTakenBack() throws IOException {
        Path disk = OperationDisks.loose(folder.resolve("c.vhd"));
        byte[] before = Files.readAllBytes(disk);
        console.open(folder);
        open("compact", disk);
        passQuestion();
        untilPlanned();
        assertThat(finishText()).isEqualTo("Compact c.vhd");
        Table plan = console.control("plan.table", Table.class);
        assertThat(console.ask(() -> List.of(plan.getItem(0).getText(0), plan.getItem(0).getText(1))))
                .containsExactly("Replace", "c.vhd");
        assertThat(Files.readAllBytes(disk)).isEqualTo(before);
        console.screenshot("plan");

        TaskState state = finish();
        assertThat(state.status()).isEqualTo(TaskState.Status.DONE);
        assertThat(state.words()).startsWith("c.vhd takes ").contains("c.vhd.bak");
        assertThat(Files.size(disk)).isLessThan(before.length);
        assertThat(console.ask(() -> console.estate().snapshot().orElseThrow().estate().getDisks().getFirst()
                .getFileSize())).isEqualTo(Files.size(disk));

        console.until("the row", () -> console.shows("task.takeBack"));
        console.screenshot("task-done");
        console.act(() -> console.window().getShell().getDisplay().asyncExec(() -> console.press("task.takeBack")));
        untilPlanned();
        assertThat(finishText()).isEqualTo("Take back");
        finish();
        assertThat(Files.readAllBytes(disk)).isEqualTo(before);
        assertThat(files()).containsExactly("c.vhd");
    }

    @Test
    void whatTheGuestDoesNotUseGoesWhenItIsChosen() throws IOException {
        Path disk = OperationDisks.inhabited(folder.resolve("c.vhd"));
        long before = Files.size(disk);
        console.open(folder);
        open("compact", disk);
        console.until("the question", () -> console.shows("choice.1"));
        console.act(() -> {
            for (int choice : new int[] {0, 1}) {
                Button button = console.control("choice." + choice, Button.class);
                button.setSelection(choice == 1);
                button.notifyListeners(SWT.Selection, new Event());
            }
        });
        console.screenshot("compact-choice");
        console.press("wizard.next");
        untilPlanned();
        Table plan = console.control("plan.table", Table.class);
        assertThat(console.ask(() -> plan.getItem(0).getText(4))).startsWith("What is zero or not used");
        assertThat(finish().status()).isEqualTo(TaskState.Status.DONE);
        assertThat(Files.size(disk)).isLessThan(before - (1 << 19));
    }

    @Test
    void mergingNamesBothDisksAndLeavesTheParentOnly() throws IOException {
        Path child = OperationDisks.chain(folder);
        console.open(folder);
        open("merge", child);
        console.until("the question", () -> console.shows("choice.0"));
        assertThat(console.ask(() -> console.control("choice.0", Button.class).getSelection())).isTrue();
        assertThat(console.ask(() -> console.control("wizard.finish", Button.class).isEnabled())).isFalse();
        console.press("wizard.next");
        untilPlanned();
        assertThat(finishText()).isEqualTo("Merge test.vhd into base.vhd");
        assertThat(finish().status()).isEqualTo(TaskState.Status.DONE);
        assertThat(files()).contains("base.vhd", "base.vhd.bak", "test.vhd.bak").doesNotContain("test.vhd");
        assertThat(console.ask(() -> console.estate().snapshot().orElseThrow().estate().getDisks().size()))
                .isEqualTo(1);
    }

    @Test
    void revertingLeavesAnEmptyChild() throws IOException {
        Path child = OperationDisks.chain(folder);
        long before = Files.size(child);
        console.open(folder);
        open("revert", child);
        untilPlanned();
        assertThat(finishText()).isEqualTo("Revert test.vhd");
        assertThat(finish().status()).isEqualTo(TaskState.Status.DONE);
        assertThat(Files.size(child)).isLessThan(before);
        assertThat(files()).contains("test.vhd.bak");
    }

    @Test
    void aDiskThatLostItsParentFindsItAgainAmongAllFolders() throws IOException {
        Path child = OperationDisks.chain(folder);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.move(folder.resolve("base.vhd"), elsewhere.resolve("parent.vhd"));
        console.open(folder);
        Map<String, IAction> items = items(menu -> new DiskMenu(console.window()).fill(menu));
        IAction relink = items.get("org.verdigris.ui.disk.relinkAll");
        assertThat(relink.isEnabled()).isTrue();
        console.act(() -> console.window().getShell().getDisplay().asyncExec(relink::run));
        untilPlanned();
        assertThat(finishText()).isEqualTo("Relink all lost disks");
        assertThat(finish().status()).isEqualTo(TaskState.Status.DONE);
        try (DiskChain chain = DiskChain.open(child, PathMapping.none())) {
            assertThat(chain.links().getLast().file()).hasFileName("parent.vhd");
        }
    }

    @Test
    void ofADiskWithoutAFileSystemNothingIsZeroedAndItSaysWhy() throws IOException {
        Path disk = OperationDisks.loose(folder.resolve("c.vhd"));
        byte[] before = Files.readAllBytes(disk);
        console.open(folder);
        open("zeroFree", disk);
        console.until("the question", () -> console.shows("choice.0"));
        console.press("wizard.next");
        untilTold();
        assertThat(notice()).contains("c.vhd");
        assertThat(console.ask(() -> console.control("wizard.finish", Button.class).isEnabled())).isFalse();
        assertThat(Files.readAllBytes(disk)).isEqualTo(before);
    }

    @Test
    void aRefusedPlanSaysWhyAndCannotBeFinished() throws IOException {
        Path disk = OperationDisks.suspended(folder.resolve("c.vhd"));
        console.open(folder);
        open("compact", disk);
        passQuestion();
        untilTold();
        assertThat(notice()).contains("c.vhd").contains("saved state");
        assertThat(console.ask(() -> console.control("wizard.finish", Button.class).isEnabled())).isFalse();
        assertThat(files()).containsExactly("c.vhd");
    }

    @Test
    void whereNothingIsToBeDoneThePlanSaysSo() throws IOException {
        Path loose = OperationDisks.tight(folder.resolve("c.vhd"));
        console.open(folder);
        open("compact", loose);
        passQuestion();
        untilTold();
        assertThat(notice()).contains("c.vhd");
        assertThat(console.ask(() -> console.control("wizard.finish", Button.class).isEnabled())).isFalse();
    }

    @Test
    void aSizeThatIsNoneIsToldBesideTheFieldAndKeepsThePlanAway() throws IOException {
        Path disk = OperationDisks.loose(folder.resolve("c.vhd"));
        console.open(folder);
        open("resize", disk);
        console.type("choice.size", "many");
        assertThat(console.ask(() -> console.control("wizard.next", Button.class).isEnabled())).isFalse();
        console.type("choice.size", "16");
        assertThat(console.ask(() -> console.control("wizard.next", Button.class).isEnabled())).isTrue();
        console.press("wizard.next");
        untilPlanned();
        assertThat(finishText()).isEqualTo("Resize c.vhd to 16 MB");
        assertThat(finish().status()).isEqualTo(TaskState.Status.DONE);
        assertThat(console.ask(() -> console.estate().snapshot().orElseThrow().estate().getDisks().getFirst()
                .getCapacity())).isEqualTo(16L << 20);
    }

    @Test
    void anActionThatTheDiskDoesNotAllowIsRefusedWithItsReason() throws IOException {
        Path disk = OperationDisks.loose(folder.resolve("c.vhd"));
        console.open(folder);
        open("merge", disk);
        console.until("a dialog", () -> Arrays.stream(console.window().getShell().getShells())
                .anyMatch(Shell::isVisible));
        assertThat(console.shows("wizard.finish")).isFalse();
    }

    private Map<String, IAction> items(Consumer<MenuManager> filled) {
        return console.ask(() -> {
            MenuManager menu = new MenuManager();
            filled.accept(menu);
            return Arrays.stream(menu.getItems()).filter(ActionContributionItem.class::isInstance)
                    .map(item -> ((ActionContributionItem) item).getAction())
                    .collect(Collectors.toMap(IAction::getId, Function.identity()));
        });
    }

    @Test
    void theMenuSaysOfEachActionWhatItIsGoodForOrWhyItCannotBeDone() throws IOException {
        OperationDisks.loose(folder.resolve("c.vhd"));
        console.open(folder);
        Map<String, IAction> items = items(menu -> new DiskMenu(console.window()).fill(menu,
                console.estate().snapshot().orElseThrow().estate().getDisks().stream().findFirst()));
        assertThat(items).hasSize(DiskAction.all().size() + 2);
        assertThat(items.get("org.verdigris.ui.disk.create").isEnabled()).isTrue();
        assertThat(items.get("org.verdigris.ui.disk.files").isEnabled()).isTrue();
        IAction compact = items.get(DiskAction.COMPACT.command());
        assertThat(compact.isEnabled()).isTrue();
        IAction merge = items.get(DiskAction.MERGE.command());
        assertThat(merge.isEnabled()).isFalse();
        assertThat(merge.getToolTipText()).isEqualTo("Only a differencing disk has a parent to be merged into.");
        assertThat(items.get(DiskAction.TAKE_BACK.command()).isEnabled()).isFalse();
    }

    @Test
    void everyActionIsACommandOfTheWorkbench() {
        ICommandService commands = console.window().getService(ICommandService.class);
        assertThat(DiskAction.all()).allMatch(action -> console.ask(() -> commands.getCommand(action.command())
                .isDefined()), "is declared");
    }
}
