package org.verdigris.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.tests.driver.Console;

/**
 * Prints how long the editors of all machines and networks of the example take until they are painted with what their
 * files say, page by page. {@code releng/bench/editor} runs it; the build does not.
 */
final class EditorBench {
    /** Nanoseconds without an event after which nothing more is expected. */
    private static final long QUIET = 30_000_000;

    private final Console console = Console.empty();
    private final Map<String, List<Double>> times = new TreeMap<>();

    @AfterEach
    void end() {
        Console.empty();
    }

    @Test
    void everyEditorAndPageUntilItIsPainted() {
        Path example = Estates.example();
        console.open(example);
        for (FileElement file : files()) {
            console.act(() -> measure(file));
        }
        times.forEach((what, all) -> System.out.printf(Locale.ROOT,
                "%s %3d times: first %6.0f ms, median %6.0f ms, longest %6.0f ms%n", what, all.size(),
                all.getFirst(), all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow(),
                all.stream().max(Comparator.naturalOrder()).orElseThrow()));
    }

    private List<FileElement> files() {
        List<FileElement> files = new ArrayList<>();
        console.estate().snapshot().orElseThrow().estate().eAllContents().forEachRemaining(each -> {
            if (each instanceof FileElement file && (each instanceof VirtualMachine || each instanceof VirtualNetwork)
                    && isReadable(file)) {
                files.add(file);
            }
        });
        return files;
    }

    /** The example has damaged files, too, of which there is nothing to edit. */
    private static boolean isReadable(FileElement file) {
        try {
            ConfigurationFile.read(Path.of(file.getPath()));
            return true;
        } catch (IOException damaged) {
            return false;
        }
    }

    private void measure(FileElement file) {
        String kind = file.eClass().getName();
        Display display = Display.getCurrent();
        IEditorPart[] editor = new IEditorPart[1];
        time(display, kind + ", editor", () -> {
            Editors.open(console.page(), file);
            editor[0] = console.page().getActiveEditor();
            DocumentEditor<?> open = (DocumentEditor<?>) editor[0];
            while (open.session().isEmpty()) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        });
        DocumentEditor<?> open = (DocumentEditor<?>) editor[0];
        int pages = console.control("editor.pages", CTabFolder.class).getItemCount();
        for (int page = 1; page <= pages; page++) {
            int number = page;
            time(display, kind + ", page " + page, () -> open.showPage(number));
        }
        console.page().closeEditor(open, false);
    }

    /** To the first painting after the deed, when one sees and can type, and to the last, with what a job told later. */
    private void time(Display display, String what, Runnable deed) {
        List<Long> painted = new ArrayList<>();
        Listener paint = event -> painted.add(System.nanoTime());
        display.addFilter(SWT.Paint, paint);
        long start = System.nanoTime();
        deed.run();
        painted.clear();
        long quiet = System.nanoTime();
        while (System.nanoTime() - quiet < QUIET) {
            display.update();
            if (display.readAndDispatch()) {
                quiet = System.nanoTime();
            }
        }
        display.removeFilter(SWT.Paint, paint);
        if (!painted.isEmpty()) {
            note(what, "first painting", painted.getFirst() - start);
            note(what, "last painting", painted.getLast() - start);
        }
    }

    private void note(String what, String painting, long nanoseconds) {
        times.computeIfAbsent("%-28s %-14s".formatted(what, painting), key -> new ArrayList<>())
                .add(nanoseconds / 1e6);
    }
}
