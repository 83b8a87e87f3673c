package org.verdigris.ui.machine.overview;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.verdigris.core.machine.MachineActivity;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.ProductMark;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.Messages;
import org.verdigris.ui.page.Facts;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.page.SeverityNames;
import org.verdigris.ui.thing.SettingWords;
import org.verdigris.ui.thing.Slot;
import org.verdigris.ui.wording.Moments;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** The key numbers of a machine: settings as they are in the document, the rest as it was found around it. */
final class MachineFacts {
    private final Sections page;
    private final VirtualMachine machine;
    private final Optional<VirtualMachine> scanned;

    /** @param scanned the same machine with what the scan found around it */
    MachineFacts(Sections page, VirtualMachine machine, Optional<VirtualMachine> scanned) {
        this.page = page;
        this.machine = machine;
        this.scanned = scanned;
    }

    void glance(List<Concern> concerns, Optional<FileState> folder) {
        Facts facts = page.facts(OverviewMessages.Glance_heading).fact(OverviewMessages.Glance_health, health(concerns))
                .fact(OverviewMessages.Glance_state, folder.map(found -> state(found.activity())).orElse(null),
                        folder.flatMap(found -> found.activity().sentence()).orElse(null))
                .fact(Messages.MachinePage_memory,
                        machine.getMemory() == null ? null : Sizes.megabytes(machine.getMemory()),
                        SettingWords.meaning(Literals.VIRTUAL_MACHINE__MEMORY).orElse(null))
                .fact(OverviewMessages.Glance_disks, scanned.map(MachineFacts::disks).orElse(null));
        networks(facts);
        facts.fact(Messages.MachinePage_start,
                SettingWords.value(Literals.VIRTUAL_MACHINE__STARTUP, machine.getStartup()))
                .flag(Messages.MachinePage_undo, machine.getUndo() == null ? null : machine.getUndo().getEnabled())
                .link(Messages.MachinePage_host, scanned.map(VirtualMachine::getHost).orElse(null));
        if (machine.getIntegration() != null) {
            facts.fact(Messages.MachinePage_guest, machine.getIntegration().getGuestName())
                    .fact(Messages.MachinePage_additions, machine.getIntegration().getAdditions());
        }
    }

    private static String health(List<Concern> concerns) {
        if (concerns.isEmpty()) {
            return OverviewMessages.Glance_healthFine;
        }
        String count = concerns.size() == 1 ? OverviewMessages.Glance_healthOne
                : Phrase.of(OverviewMessages.Glance_healthCount, concerns.size());
        return count + " (" + SeverityNames.of(concerns.getFirst().severity()) + ")";
    }

    private static String state(MachineActivity activity) {
        return switch (activity.state()) {
            case OFF -> OverviewMessages.Glance_off;
            case SAVED -> OverviewMessages.Glance_saved;
            case RUNNING -> OverviewMessages.Glance_running;
        };
    }

    private static String disks(VirtualMachine machine) {
        List<DiskImage> disks = Slot.disksOf(machine);
        long files = disks.stream().map(DiskImage::getFileSize).filter(Objects::nonNull).mapToLong(size -> size).sum();
        long capacity = disks.stream().map(DiskImage::getCapacity).filter(Objects::nonNull).mapToLong(size -> size)
                .sum();
        return disks.isEmpty() ? OverviewMessages.Glance_noDisks
                : Phrase.of(OverviewMessages.Glance_disksOf, disks.size(), Sizes.human(files), Sizes.human(capacity));
    }

    private void networks(Facts facts) {
        if (machine.getNetworkAdapters().isEmpty()) {
            facts.fact(Messages.MachinePage_networks, Messages.MachinePage_noAdapters);
        }
        int number = 1;
        for (NetworkAdapter adapter : machine.getNetworkAdapters()) {
            String label = machine.getNetworkAdapters().size() == 1 ? Messages.MachinePage_networks
                    : Phrase.of(Messages.MachinePage_adapter, number);
            Optional<NetworkAdapter> found = scanned.stream().flatMap(known -> known.getNetworkAdapters().stream())
                    .filter(other -> other.getNetwork() != null
                            && Objects.equals(other.getNetworkId(), adapter.getNetworkId()))
                    .findFirst();
            if (found.isPresent()) {
                facts.link(label, found.get().getNetwork());
            } else {
                facts.fact(label, adapter.getNetworkName() == null || adapter.getNetworkName().isBlank()
                        ? Messages.MachinePage_notConnected : adapter.getNetworkName());
            }
            number++;
        }
    }

    /** @param compare is told the backup that the file is to be compared with */
    void file(Path file, Optional<FileState> folder, Consumer<Path> compare) {
        Facts facts = page.facts(OverviewMessages.File_heading)
                .size(Messages.MachinePage_fileSize, scanned.map(VirtualMachine::getFileSize).orElse(null))
                .moment(Messages.MachinePage_modified, scanned.map(VirtualMachine::getModified).orElse(null))
                .fact(OverviewMessages.File_writtenBy, product(machine.getModifier()))
                .fact(Messages.MachinePage_creator, product(machine.getCreator()))
                .fact(Messages.MachinePage_format, machine.getFormatVersion());
        Optional<Instant> written = folder.flatMap(FileState::backup);
        if (written.isPresent()) {
            Path backup = FileState.backupOf(file);
            facts.action(OverviewMessages.File_backup,
                    Phrase.of(OverviewMessages.File_backupOf, backup.getFileName(), Moments.absolute(written.get())),
                    "overview.compare", OverviewMessages.File_compare, () -> compare.accept(backup));
        } else {
            facts.fact(OverviewMessages.File_backup, folder.map(found -> OverviewMessages.File_noBackup).orElse(null));
        }
    }

    private static String product(ProductMark mark) {
        if (mark == null || mark.getProduct() == null || mark.getProduct().isBlank()) {
            return null;
        }
        return mark.getBuild() == null || mark.getBuild().isBlank() ? mark.getProduct()
                : Phrase.of(OverviewMessages.File_writer, mark.getProduct(), mark.getBuild());
    }
}
