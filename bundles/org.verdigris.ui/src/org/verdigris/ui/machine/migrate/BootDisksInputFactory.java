package org.verdigris.ui.machine.migrate;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the page of all boot disks back at the console's next start. */
public final class BootDisksInputFactory implements IElementFactory {
    static final String ID = "org.verdigris.ui.migrate";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new BootDisksInput();
    }
}
