package org.verdigris.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings what there is one of to the front; which stands in the plug-in's declaration. */
public final class ShowSole extends AbstractHandler implements IExecutableExtension {
    private SoleInput input;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        input = SoleInput.valueOf(String.valueOf(data));
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Editors.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), input);
        return null;
    }
}
