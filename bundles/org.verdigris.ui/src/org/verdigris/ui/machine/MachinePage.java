package org.verdigris.ui.machine;

import java.util.function.Consumer;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.Messages;
import org.verdigris.ui.editor.FactsPage;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Facts;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.thing.SettingWords;
import org.verdigris.ui.thing.Slot;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** A machine's summary: what it is, what is attached to it, how it behaves. */
final class MachinePage extends FactsPage<VirtualMachine> {
    MachinePage(Consumer<NamedElement> open) {
        super(open);
    }

    @Override
    public String title() {
        return Messages.MachinePage_title;
    }

    @Override
    protected void fill(Sections page, VirtualMachine machine, Snapshot snapshot) {
        page.title(machine.getName(), Phrase.of(Messages.MachinePage_what, machine.getPath()));
        page.problems(snapshot.index().problemsOf(machine));
        if (machine.getUnreadable() != null) {
            page.text(machine.getUnreadable());
            file(page, machine);
            return;
        }
        new DrivesTable(page.wide(Messages.MachinePage_drives), this::openThing).show(Slot.of(machine));
        system(page, machine);
        GuestSection.add(page, machine);
        networks(page, machine);
        behaviour(page, machine);
        file(page, machine);
        if (machine.getNotes() != null && !machine.getNotes().isBlank()) {
            page.facts(Messages.MachinePage_notes).prose(Messages.MachinePage_notesText, machine.getNotes());
        }
    }

    private static void system(Sections page, VirtualMachine machine) {
        Facts facts = page.facts(Messages.MachinePage_system)
                .fact(Messages.MachinePage_memory,
                        machine.getMemory() == null ? null : Sizes.megabytes(machine.getMemory()),
                        SettingWords.meaning(EstatePackage.Literals.VIRTUAL_MACHINE__MEMORY).orElse(null))
                .link(Messages.MachinePage_host, machine.getHost())
                .fact(Messages.MachinePage_guest,
                        machine.getIntegration() == null ? null : machine.getIntegration().getGuestName())
                .fact(Messages.MachinePage_additions,
                        machine.getIntegration() == null ? null : machine.getIntegration().getAdditions());
        if (machine.getCreator() != null) {
            facts.fact(Messages.MachinePage_creator, machine.getCreator().getProduct());
        }
    }

    private static void networks(Sections page, VirtualMachine machine) {
        Facts facts = page.facts(Messages.MachinePage_networks);
        if (machine.getNetworkAdapters().isEmpty()) {
            facts.fact(Messages.MachinePage_adapters, Messages.MachinePage_noAdapters);
        }
        int number = 1;
        for (NetworkAdapter adapter : machine.getNetworkAdapters()) {
            String name = Phrase.of(Messages.MachinePage_adapter, number++);
            if (adapter.getNetwork() != null) {
                facts.link(name, adapter.getNetwork());
            } else {
                facts.fact(name, adapter.getNetworkName() == null || adapter.getNetworkName().isBlank()
                        ? Messages.MachinePage_notConnected : adapter.getNetworkName());
            }
            facts.fact(Messages.MachinePage_mac, mac(adapter.getAddress()));
        }
    }

    private static String mac(String digits) {
        return digits == null ? null : digits.replaceAll("(..)(?=.)", "$1-");
    }

    private static void behaviour(Sections page, VirtualMachine machine) {
        page.facts(Messages.MachinePage_behaviour)
                .fact(Messages.MachinePage_start,
                        SettingWords.value(EstatePackage.Literals.VIRTUAL_MACHINE__STARTUP, machine.getStartup()))
                .flag(Messages.MachinePage_undo, machine.getUndo() == null ? null : machine.getUndo().getEnabled())
                .fact(Messages.MachinePage_saved, savedState(machine))
                .flag(Messages.MachinePage_timeSync,
                        machine.getIntegration() == null ? null : machine.getIntegration().getTimeSync());
    }

    private static String savedState(VirtualMachine machine) {
        if (machine.getSavedState() == null) {
            return null;
        }
        String path = machine.getSavedState().getAbsolute();
        return path == null || path.isBlank() ? Messages.MachinePage_noSavedState : path;
    }

    private static void file(Sections page, VirtualMachine machine) {
        page.facts(Messages.MachinePage_file)
                .fact(Messages.MachinePage_path, machine.getPath())
                .size(Messages.MachinePage_fileSize, machine.getFileSize())
                .moment(Messages.MachinePage_modified, machine.getModified())
                .fact(Messages.MachinePage_format, machine.getFormatVersion());
    }
}
