package org.verdigris.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.estate.ExampleEstate;
import org.verdigris.ui.estate.OpenEstate;

/** Opens the example estate that came with the product. */
public final class OpenExample extends EstateHandler {
    public OpenExample() {
        super(estate -> ExampleEstate.find().isPresent());
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        ExampleEstate.find().ifPresent(estate::open);
    }
}
