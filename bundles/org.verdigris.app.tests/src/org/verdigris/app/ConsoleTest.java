package org.verdigris.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The console as the test harness started it: our own application, in a workbench of the target platform. */
final class ConsoleTest {
    @Test
    void theWorkbenchOpensOneWindowWithTheFirstPerspective() throws Exception {
        assertThat(inUi(() -> window().getActivePage().getPerspective().getId()))
                .isEqualTo("org.verdigris.ui.perspective");
    }

    @Test
    void theWindowIsNamedAfterTheProduct() throws Exception {
        assertThat(inUi(() -> window().getShell().getText())).contains("Verdigris");
    }

    @Test
    void theWindowIsLargeEnoughToWorkIn() throws Exception {
        Shell shell = window().getShell();
        assertThat(inUi(() -> shell.getSize().x)).isGreaterThanOrEqualTo(1024);
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private static <T> T inUi(Callable<T> question) throws Exception {
        return PlatformUI.getWorkbench().getDisplay().syncCall(question::call);
    }
}
