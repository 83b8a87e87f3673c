package org.verdigris.ui.machine.hardware;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.settings.Range;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.page.Presence;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** The machine's memory as a slide over its legal range, and how much the host has. */
final class MemorySlide {
    /** The slide's smallest step, in MB; any number can be typed. */
    private static final int STEP = 4;
    private static final int PAGE = 128;

    private final DocumentSession session;
    private final SettingKey key;
    private final Scale scale;
    private final MemoryTicks ticks;
    private final Label host;

    /** @param path the setting, whose place and range are known */
    MemorySlide(Composite section, DocumentSession session, FeaturePath path) {
        this.session = session;
        this.key = session.document().key(path).orElseThrow();
        Range range = path.description().flatMap(known -> known.range()).orElseThrow();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(section);
        scale = Identity.give(new Scale(section, SWT.HORIZONTAL), "hardware.memory", HardwareMessages.Memory_slide);
        scale.setMinimum((int) range.minimum());
        scale.setMaximum((int) range.maximum());
        scale.setIncrement(STEP);
        scale.setPageIncrement(PAGE);
        scale.setToolTipText(HardwareMessages.Memory_slideTip);
        scale.addListener(SWT.Selection, event -> slide());
        scale.addListener(SWT.FocusOut, event -> session.document().endTyping());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scale);
        ticks = new MemoryTicks(section, range);
        host = Identity.give(Style.QUIET.on(new Label(section, SWT.WRAP)), "hardware.memoryHost");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(0, 8).applyTo(host);
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
        Optional<Long> now = session.document().text(key).filter(text -> text.matches("[0-9]{1,9}")).map(Long::valueOf);
        now.map(Long::intValue).filter(wanted -> wanted / STEP != scale.getSelection() / STEP)
                .ifPresent(scale::setSelection);
        scale.setEnabled(session.writable());
        Optional<VirtualMachine> machine = machine();
        Optional<Host> known = machine.map(VirtualMachine::getHost).filter(each -> each.getMemory() != null);
        ticks.show(known.map(Host::getMemory));
        host.setText(known.map(each -> words(each, machine.get(), now.orElse(0L))).orElse("").replace("&", "&&"));
        Presence.set(host, known.isPresent());
    }

    private Optional<VirtualMachine> machine() {
        ThingRef reference = new ThingRef(ThingKind.MACHINE, session.document().file().toString());
        return session.snapshot().flatMap(shown -> shown.index().find(reference)).map(VirtualMachine.class::cast);
    }

    /** The machine counts with what it is given here, saved or not. */
    private static String words(Host host, VirtualMachine machine, long now) {
        long others = host.getMachines().stream().filter(each -> each != machine).map(VirtualMachine::getMemory)
                .filter(memory -> memory != null).mapToLong(Long::longValue).sum();
        return Phrase.of(HardwareMessages.Memory_host, host.getName(), Sizes.megabytes(host.getMemory()),
                host.getMachines().size(), Sizes.megabytes(others + now));
    }
}
