package org.verdigris.ui.machine.hardware;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.settings.Range;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** The machine's memory as a slide over its legal range, and how much the host has. */
final class MemoryScale {
    /** The slide's smallest step, in MB; any number can be typed. */
    private static final int STEP = 4;
    private static final int PAGE = 128;

    private final DocumentSession session;
    private final SettingKey key;
    private final Scale scale;
    private final Label host;

    MemoryScale(Composite section, DocumentSession session) {
        this.session = session;
        FeaturePath path = FeaturePath.of(Literals.VIRTUAL_MACHINE__MEMORY);
        this.key = session.document().key(path).orElseThrow();
        Range range = path.description().flatMap(known -> known.range()).orElseThrow();
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
        scale = Identity.give(new Scale(section, SWT.HORIZONTAL), "hardware.memory", HardwareMessages.Memory_slide);
        scale.setMinimum((int) range.minimum());
        scale.setMaximum((int) range.maximum());
        scale.setIncrement(STEP);
        scale.setPageIncrement(PAGE);
        scale.setToolTipText(HardwareMessages.Memory_slideTip);
        scale.addListener(SWT.Selection, event -> slide());
        scale.addListener(SWT.FocusOut, event -> session.document().endTyping());
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(scale);
        host = Style.QUIET.on(new Label(section, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(host);
    }

    private void slide() {
        int wanted = scale.getSelection() / STEP * STEP;
        try {
            session.document().type(Phrase.of(HardwareMessages.Step_memory, wanted), key, Integer.toString(wanted));
            session.unfit(key, Optional.empty());
        } catch (SettingException e) {
            session.refuse(Optional.of(e.getMessage()));
        }
    }

    void refresh() {
        session.document().text(key).filter(text -> text.matches("[0-9]{1,5}")).map(Integer::valueOf)
                .filter(now -> now / STEP != scale.getSelection() / STEP).ifPresent(scale::setSelection);
        scale.setEnabled(session.writable());
        host.setText(machine().map(VirtualMachine::getHost).filter(each -> each.getMemory() != null)
                .map(MemoryScale::words).orElse(""));
    }

    private Optional<VirtualMachine> machine() {
        ThingRef reference = new ThingRef(ThingKind.MACHINE, session.document().file().toString());
        return session.snapshot().flatMap(shown -> shown.index().find(reference)).map(VirtualMachine.class::cast);
    }

    private static String words(Host host) {
        long promised = host.getMachines().stream().map(VirtualMachine::getMemory)
                .filter(memory -> memory != null).mapToLong(Long::longValue).sum();
        return Phrase.of(HardwareMessages.Memory_host, host.getName(), Sizes.megabytes(host.getMemory()),
                host.getMachines().size(), Sizes.megabytes(promised));
    }
}
