package org.verdigris.ui.host;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.verdigris.core.estate.HostDefinition;
import org.verdigris.core.estate.HostFacts;
import org.verdigris.core.estate.HostSetup;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** What the administrator knows of a host: every fact that the rules and plans ask for. */
final class FactsDialog extends TitleAreaDialog {
    private static final int WIDTH = 960;
    private static final String NUMBER = "\\d{1,9}";

    private final HostDefinition host;
    private final boolean saved;
    private final Map<EntryKind, EntryTable> tables = new EnumMap<>(EntryKind.class);
    private Text product;
    private Text system;
    private Text memory;
    private Text processors;
    private Text processorName;
    private Text bootOptions;
    private Text antivirus;
    private Text cluster;
    private Text nodeState;
    private HostFacts facts;

    /** @param saved whether the estate has a file, which keeps the facts */
    FactsDialog(Shell parent, HostDefinition host, boolean saved) {
        super(parent);
        this.host = host;
        this.saved = saved;
        this.facts = host.facts();
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** The facts as they stand when the dialog is closed with OK. */
    HostFacts facts() {
        return facts;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(HostMessages.Facts_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Phrase.of(HostMessages.Facts_heading, host.name()));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(16, 12).spacing(8, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
        product = field(area, "facts.product", HostMessages.Facts_product, facts.product().orElse(""));
        system = field(area, "facts.system", HostMessages.Facts_system, facts.operatingSystem().orElse(""));
        memory = field(area, "facts.memory", HostMessages.Facts_memory,
                facts.memory().map(String::valueOf).orElse(""));
        processors = field(area, "facts.processors", HostMessages.Facts_processors,
                facts.processors().map(String::valueOf).orElse(""));
        processorName = field(area, "facts.processorName", HostMessages.Facts_processorName,
                facts.processorName().orElse(""));
        bootOptions = field(area, "facts.boot", HostMessages.Facts_bootOptions,
                facts.setup().bootOptions().orElse(""));
        antivirus = field(area, "facts.antivirus", HostMessages.Facts_antivirus, facts.setup().antivirus().orElse(""));
        antivirus.setMessage(HostMessages.Facts_none);
        cluster = field(area, "facts.cluster", HostMessages.Facts_cluster, facts.setup().cluster().orElse(""));
        cluster.setMessage(HostMessages.Facts_none);
        nodeState = field(area, "facts.nodeState", HostMessages.Facts_nodeState,
                facts.setup().nodeState().orElse(""));
        TabFolder tabs = Identity.give(new TabFolder(area, SWT.NONE), "facts.tabs", HostMessages.Facts_title);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).indent(0, 8).applyTo(tabs);
        for (EntryKind kind : EntryKind.values()) {
            EntryTable table = new EntryTable(tabs, kind, this::check);
            TabItem tab = new TabItem(tabs, SWT.NONE);
            tab.setText(kind.title());
            tab.setControl(table.control());
            table.show(new FactEntries(facts).of(kind));
            tables.put(kind, table);
        }
        check();
        return area;
    }

    private Text field(Composite area, String id, String name, String value) {
        new Label(area, SWT.NONE).setText(name);
        Text text = Identity.give(new Text(area, SWT.BORDER), id, name);
        text.setText(value);
        text.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        Identity.give(getButton(IDialogConstants.OK_ID), "facts.ok").setText(HostMessages.Facts_button);
        check();
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) == null || tables.size() < EntryKind.values().length) {
            return; // not everything is there yet
        }
        Optional<String> wrong = Stream.concat(Stream.of(number(memory, HostMessages.Facts_memory),
                number(processors, HostMessages.Facts_processors)), tables.values().stream().map(EntryTable::complaint))
                .flatMap(Optional::stream).findFirst();
        boolean pending = tables.values().stream().anyMatch(EntryTable::isPending);
        setMessage(wrong.orElse(pending ? HostMessages.Facts_pending
                : saved ? HostMessages.Facts_message : HostMessages.Facts_messageUnsaved),
                wrong.isPresent() || pending ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
        getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty() && !pending);
    }

    private static Optional<String> number(Text field, String name) {
        String text = field.getText().strip();
        return text.isEmpty() || text.matches(NUMBER) ? Optional.empty()
                : Optional.of(Phrase.of(HostMessages.Entry_noNumber, name.replace(":", "")));
    }

    private static Optional<String> text(Text field) {
        return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
    }

    @Override
    protected void okPressed() {
        FactEntries entries = new FactEntries(host.facts());
        facts = new HostFacts(text(product), text(system), text(memory).map(Long::valueOf),
                text(processors).map(Integer::valueOf), text(processorName),
                entries.volumes(tables.get(EntryKind.VOLUMES).entries()),
                entries.disks(tables.get(EntryKind.DISKS).entries()),
                FactEntries.adapters(tables.get(EntryKind.ADAPTERS).entries()),
                FactEntries.options(tables.get(EntryKind.OPTIONS).entries()),
                new HostSetup(text(bootOptions), text(antivirus),
                        tables.get(EntryKind.EXCLUSIONS).entries().stream().map(Entry::name).toList(), text(cluster),
                        text(nodeState)));
        super.okPressed();
    }
}
