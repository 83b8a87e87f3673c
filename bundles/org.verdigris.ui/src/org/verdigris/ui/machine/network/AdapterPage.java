package org.verdigris.ui.machine.network;

import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__ADAPTER_COUNT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.verdigris.core.machine.MachineAdapters;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentPage;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.document.field.Fields;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** What a machine is connected to: all of its network adapters at once, at most four. */
public final class AdapterPage implements DocumentPage {
    private final DocumentSession session;
    private final AdapterActions actions;
    private final List<AdapterSection> adapters = new ArrayList<>();
    private Scroller scroller;
    private Fields counted;
    private List<Integer> shown = List.of();
    private Button add;
    private Button paste;

    public AdapterPage(DocumentSession session) {
        this.session = session;
        this.actions = new AdapterActions(session);
    }

    /** On the page's tab. */
    public static String title() {
        return AdapterMessages.Network_title;
    }

    @Override
    public Control create(Composite parent) {
        scroller = new Scroller(parent);
        fill();
        return scroller.control();
    }

    private void fill() {
        adapters.clear();
        Sections page = new Sections(scroller.clear(), session::open);
        shown = numbers();
        head(page.wide(AdapterMessages.Network_heading));
        shown.forEach(number -> fill(page, number));
        refreshParts();
        scroller.fit();
    }

    private void fill(Sections page, int number) {
        AdapterSection adapter = new AdapterSection(page.column(Phrase.of(AdapterMessages.Adapter_heading, number + 1)),
                session, actions, number, () -> remove(number));
        adapters.add(adapter);
        new AdapterKeys(Map.of(IWorkbenchCommandConstants.EDIT_COPY, adapter::copy,
                IWorkbenchCommandConstants.EDIT_CUT, () -> cut(adapter), IWorkbenchCommandConstants.EDIT_PASTE,
                this::paste, IWorkbenchCommandConstants.EDIT_DELETE, () -> remove(number))).addTo(adapter.control());
    }

    private void cut(AdapterSection adapter) {
        if (session.writable()) {
            adapter.copy();
            remove(adapter.number());
        }
    }

    /** The focus goes to the adapter that is behind it then, or else to the one before it. */
    private void remove(int number) {
        if (session.writable()) {
            actions.remove(number);
            refresh();
            adapters.stream().filter(adapter -> adapter.number() > number).findFirst()
                    .or(() -> adapters.isEmpty() ? Optional.empty() : Optional.of(adapters.getLast()))
                    .ifPresentOrElse(AdapterSection::focus, add::setFocus);
        }
    }

    private void paste() {
        if (paste.isEnabled()) {
            actions.paste().ifPresent(this::bringToFront);
        }
    }

    private List<Integer> numbers() {
        return actions.adapters().all().stream().map(NetworkAdapter::getId).toList();
    }

    private void head(Composite section) {
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(section);
        int most = MachineAdapters.MOST;
        Label room = Style.PLAIN.on(new Label(section, SWT.WRAP));
        room.setText(shown.isEmpty() ? AdapterMessages.Network_empty : shown.size() >= most
                ? AdapterMessages.Network_full : Phrase.of(AdapterMessages.Network_room, shown.size(), most));
        Composite bar = new Composite(section, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(bar);
        add = button(bar, "adapters.add", AdapterMessages.Network_add,
                () -> actions.add().ifPresent(this::bringToFront));
        paste = button(bar, "adapters.paste", AdapterMessages.Network_paste, this::paste);
        paste.setToolTipText(AdapterMessages.Network_pasteTip);
        new AdapterKeys(Map.of(IWorkbenchCommandConstants.EDIT_PASTE, this::paste)).addTo(bar);
        Composite facts = new Composite(section, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
        counted = new Fields(facts, session).number(AdapterMessages.Network_count,
                FeaturePath.of(VIRTUAL_MACHINE__ADAPTER_COUNT));
    }

    static Button button(Composite parent, String id, String label, Runnable action) {
        Button button = Identity.give(new Button(parent, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void bringToFront(int number) {
        refresh();
        adapters.stream().filter(adapter -> adapter.number() == number).findFirst().ifPresent(AdapterSection::focus);
    }

    @Override
    public void refresh() {
        if (shown.equals(numbers())) {
            refreshParts();
        } else {
            fill();
        }
    }

    private void refreshParts() {
        counted.refresh();
        adapters.forEach(AdapterSection::refresh);
        boolean room = session.writable() && actions.adapters().free().isPresent();
        add.setEnabled(room);
        paste.setEnabled(room);
        scroller.fit();
    }

    @Override
    public void focus() {
        adapters.stream().findFirst().ifPresentOrElse(AdapterSection::focus, add::setFocus);
    }

    @Override
    public boolean reveal(SettingKey key) {
        Optional<AdapterSection> adapter = adapters.stream().filter(each -> each.reveal(key)).findFirst();
        return adapter.isPresent() || counted.reveal(key);
    }
}
