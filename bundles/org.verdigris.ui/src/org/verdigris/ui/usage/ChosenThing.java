package org.verdigris.ui.usage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verdigris.core.machine.MachineFiles;
import org.verdigris.core.usage.Sought;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.editor.ThingInput;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.picture.Identity;

/** What is meant in the part in front: the field that has the focus, the line chosen, or the thing of the editor. */
final class ChosenThing {
    private static final String ADDRESS = "ethernet_card_address";
    private static final String NETWORK = "virtual_network";

    private ChosenThing() {
    }

    static Optional<Sought> of(ExecutionEvent event) {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        Optional<Sought> field = part instanceof DocumentEditor<?> editor
                ? editor.session().flatMap(ChosenThing::ofField) : Optional.empty();
        return field.or(() -> ofSelection(event, part)).or(() -> ofEditor(event));
    }

    private static Optional<Sought> ofField(DocumentSession session) {
        Control focus = Display.getCurrent().getFocusControl();
        String id = focus == null ? "" : String.valueOf(focus.getData(Identity.KEY));
        return session.document().settings().stream().filter(setting -> setting.key().toString().equals(id)).findFirst()
                .flatMap(setting -> ofSetting(session, setting));
    }

    private static Optional<Sought> ofSetting(DocumentSession session, Setting setting) {
        SettingKey key = setting.key();
        if (key.name().equals(ADDRESS)) {
            return parsed(setting.text());
        }
        if (key.steps().size() < 2) {
            return Optional.empty();
        }
        SettingKey container = new SettingKey(key.steps().subList(0, key.steps().size() - 1));
        if (container.name().equals(NETWORK)) {
            return session.document().text(container.child(SettingKey.Step.named("id"))).flatMap(ChosenThing::parsed);
        }
        List<Setting> settings = session.document().settings();
        if (!MachineFiles.containers(settings).contains(container)) {
            return Optional.empty();
        }
        return new MachineFiles(session.document().file(), session.mapping()).locate(container, settings)
                .map(Path::toString).or(() -> Optional.of(setting.text())).flatMap(ChosenThing::parsed);
    }

    private static Optional<Sought> parsed(String text) {
        return Optional.of(text).filter(word -> !word.isBlank()).map(Sought::parse);
    }

    private static Optional<Sought> ofSelection(ExecutionEvent event, IWorkbenchPart part) {
        return part != HandlerUtil.getActiveEditor(event)
                && HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen
                        ? sought(Adapters.adapt(chosen.getFirstElement(), NamedElement.class)) : Optional.empty();
    }

    private static Optional<Sought> ofEditor(ExecutionEvent event) {
        OpenEstate estate = HandlerUtil.getActiveSite(event).getService(OpenEstate.class);
        return HandlerUtil.getActiveEditorInput(event) instanceof ThingInput input
                ? estate.find(input.reference()).flatMap(ChosenThing::sought) : Optional.empty();
    }

    private static Optional<Sought> sought(NamedElement thing) {
        return thing instanceof FileElement file ? Optional.of(Sought.of(file)) : Optional.empty();
    }
}
