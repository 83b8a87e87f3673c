package org.verdigris.ui.tests.driver;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.service.prefs.BackingStoreException;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.model.estate.Estate;
import org.verdigris.ui.estate.OpenEstate;

/** Drives the running console from a test's own thread: finds controls by id, acts on them, waits for what follows. */
public final class Console {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    private Console() {
    }

    /** The console with no estate open and nothing but the overview in front. */
    public static Console empty() {
        Console console = new Console();
        console.act(() -> {
            console.window().getShell().setSize(1280, 800);
            console.page().resetPerspective();
            console.estate().close();
        });
        console.forgetChoices();
        console.type("navigator.filter", "");
        console.type("problems.filter", "");
        console.command("org.verdigris.ui.overview");
        console.act(() -> {
            IEditorPart overview = console.page().getActiveEditor();
            for (var editor : console.page().getEditorReferences()) {
                if (editor.getEditor(false) != overview) {
                    console.page().closeEditors(new IEditorReference[] {editor}, false);
                }
            }
        });
        return console;
    }

    public IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    public IWorkbenchPage page() {
        return window().getActivePage();
    }

    public OpenEstate estate() {
        return PlatformUI.getWorkbench().getService(OpenEstate.class);
    }

    /** Asks something on the UI thread. */
    public <T> T ask(Callable<T> question) {
        try {
            return display.syncCall(question::call);
        } catch (Exception e) {
            throw new AssertionError("The console could not be asked.", e);
        }
    }

    public void act(Runnable action) {
        display.syncExec(action);
    }

    /** Waits until something is true, asked on the UI thread. */
    public void until(String what, Callable<Boolean> condition) {
        await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).ignoreExceptionsMatching(Console::isGone)
                .until(() -> ask(condition));
    }

    private static boolean isGone(Throwable failure) { // a control may be disposed of between finding and asking
        return failure instanceof AssertionError && failure.getCause() instanceof SWTException;
    }

    /** Opens a folder or an estate file and waits until it is read. */
    public void open(Path fileOrFolder) {
        act(() -> estate().open(fileOrFolder));
        until("the estate is read", () -> estate().snapshot().isPresent() && estate().reading().isEmpty());
    }

    /** Opens an estate that exists in memory only. */
    public void open(Estate made) {
        EstateDefinition definition = new EstateDefinition(made.getName(), Optional.empty(), List.of(),
                Map.of(), List.of());
        act(() -> estate().open(definition, (known, progress) -> made));
        until("the estate is there", () -> estate().snapshot().filter(shown -> shown.estate() == made).isPresent());
    }

    private void forgetChoices() {
        try {
            InstanceScope.INSTANCE.getNode("org.verdigris.ui/tables").removeNode();
            InstanceScope.INSTANCE.getNode("org.verdigris.ui/pages").clear();
        } catch (BackingStoreException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits for a visible control with the id and returns it; on the UI thread it has to be there. */
    public <C extends Control> C control(String id, Class<C> type) {
        if (Display.getCurrent() == null) { // on the UI thread waiting would keep what is awaited from coming
            until("the control " + id, () -> find(id).isPresent());
        }
        return type.cast(ask(() -> find(id).orElseThrow()));
    }

    /** Whether a control with the id is visible now. */
    public boolean shows(String id) {
        return ask(() -> find(id).isPresent());
    }

    private Optional<Control> find(String id) {
        for (Shell shell : display.getShells()) {
            Optional<Control> found = shell.isVisible() ? Controls.find(shell, id) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Gives a control the focus for certain: without a window manager a window does not get it back from a dialog by itself. */
    public void focus(Control control) {
        until("the focus", () -> {
            control.getShell().forceActive();
            return control.forceFocus() && control.isFocusControl();
        });
    }

    public void type(String id, String text) {
        Text field = control(id, Text.class);
        act(() -> field.setText(text));
    }

    /** Presses a button, follows a link, or clicks on something that is drawn. */
    public void press(String id) {
        Control control = control(id, Control.class);
        act(() -> control.notifyListeners(
                control instanceof Button || control instanceof Link ? SWT.Selection : SWT.MouseUp, new Event()));
    }

    /** Waits for a dialog with a button of that text, without its mnemonic, and presses it. */
    public void pressButton(String text) {
        until("the button " + text, () -> button(text).isPresent());
        Button button = ask(() -> button(text).orElseThrow());
        display.asyncExec(() -> button.notifyListeners(SWT.Selection, new Event())); // the dialog may open another
    }

    private Optional<Button> button(String text) {
        return Stream.of(display.getShells()).filter(Shell::isVisible).flatMap(Controls::all)
                .filter(Button.class::isInstance).map(Button.class::cast)
                .filter(Button::isVisible).filter(button -> button.getText().replace("&", "").equals(text)).findFirst();
    }

    /** Runs a command as a menu or a key would. */
    public void command(String id) {
        act(() -> run(id));
    }

    /** Begins a command that opens a dialog, and does not wait for its end. */
    public CompletableFuture<Void> begin(String id) {
        return begin(() -> run(id));
    }

    /** Begins something that opens a dialog, and does not wait for its end. */
    public CompletableFuture<Void> begin(Runnable action) {
        return CompletableFuture.runAsync(action, display::asyncExec);
    }

    private void run(String id) {
        try {
            var command = window().getService(ICommandService.class).deserialize(id);
            window().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError("The command " + id + " did not run.", e);
        }
    }

    /** The title of the editor in front. */
    public String editor() {
        return ask(() -> page().getActiveEditor().getTitle());
    }

    /** Closes the dialogs that are open. */
    public void closeDialogs() {
        act(() -> {
            for (Shell shell : window().getShell().getShells()) {
                shell.close();
            }
        });
    }

    /** Writes a picture of the window to {@code target/screenshots}. */
    public void screenshot(String name) {
        act(() -> {
            while (display.readAndDispatch()) {
                Thread.onSpinWait(); // what is waiting to be painted belongs on the picture
            }
            Shell shell = window().getShell();
            Rectangle area = shell.getClientArea();
            Image image = new Image(display, area.width, area.height);
            GC gc = new GC(shell);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            image.dispose();
            loader.save(folder().resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        });
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of("target", "screenshots").toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
