package org.verdigris.core.onward;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.core.machine.MachineDrives;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.Finding;
import org.verdigris.core.migrate.Finding.Result;
import org.verdigris.core.onward.OnwardMachine.Disk;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.Conversion;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.text.Catalogue;

/**
 * A machine is described to another product, and its disks are copied in a form that it reads, with all that their parents
 * hold. The machine and its disks stay as they are.
 */
public final class Onward implements Operation {

    private final OnwardChoices choices;
    private final MachineSurroundings around;
    private final Path folder;

    public Onward(OnwardChoices choices, MachineSurroundings around) {
        this.choices = Objects.requireNonNull(choices);
        this.around = Objects.requireNonNull(around);
        this.folder = choices.folder().toAbsolutePath().normalize();
    }

    private record Subject(OnwardMachine machine, List<Finding> findings) {
    }

    /**
     * What has to be so first, and what is to be known. Changes nothing.
     *
     * @throws IOException if the machine or one of its disks cannot be read
     */
    public List<Finding> check(Progress progress) throws IOException {
        return subject(progress).findings();
    }

    private Subject subject(Progress progress) throws IOException {
        Path file = choices.machine();
        ConfigurationDocument document = ConfigurationDocument.open(file, around.dialect());
        if (document.kind() != ConfigurationFile.Kind.MACHINE) {
            throw new RefusedException(Catalogue.text(Messages.Onward_noMachine, file));
        }
        MachineDrives drives = new MachineDrives(document, around.mapping(file));
        VirtualMachine settings = (VirtualMachine) document.element();
        OnwardMachine machine = new MachineReading(file, settings, drives, around.mapping(file))
                .read(choices.destination(), choices.networks());
        BootReading boot = BootReading.of(machine, around.mapping(file), progress);
        return new Subject(machine.with(GuestKind.of(boot.guest())),
                new OnwardCheck(file, machine, choices.destination(), around).run(settings, drives, boot));
    }

    /** @throws RefusedException if something has to be done first, or a file of one of the names is there */
    @Override
    public Plan plan(Progress progress) throws IOException {
        Subject subject = subject(progress);
        Optional<Finding> bad =
                subject.findings().stream().filter(finding -> finding.result() == Result.BAD).findFirst();
        if (bad.isPresent()) {
            throw new RefusedException(Catalogue.text(Messages.Onward_cannot, choices.machine(), bad.get().sentence(),
                    bad.get().todo().orElse("")));
        }
        OnwardMachine machine = subject.machine();
        List<Step> steps = new ArrayList<>();
        List<Path> sources = new ArrayList<>(List.of(choices.machine()));
        if (!Files.isDirectory(folder)) {
            steps.add(Step.folder(folder, Messages.Onward_folder));
        }
        for (Disk disk : machine.disks()) {
            steps.addAll(conversion(disk).plan(progress).steps());
            sources.add(disk.source());
        }
        List<TextFile> files = Description.of(choices.destination()).files(machine, folder);
        for (TextFile file : files) {
            Path target = folder.resolve(file.name());
            if (Files.exists(target)) {
                throw new RefusedException(Catalogue.text(Messages.Onward_exists, target));
            }
            steps.add(Step.create(target, file.bytes().length, file.reason(), Maker.of(file.bytes())));
        }
        List<String> cautions = subject.findings().stream()
                .filter(finding -> finding.result() == Result.CAUTION || finding.result() == Result.UNKNOWN)
                .map(finding -> finding.sentence() + " " + finding.todo().orElse("")).toList();
        return new Plan(Catalogue.text(Messages.Onward_title, machine.name(), name(choices.destination())),
                folder.resolve(files.getFirst().name()), steps, cautions, sources);
    }

    private Conversion conversion(Disk disk) {
        return new Conversion(disk.source(), false, folder.resolve(disk.target()),
                new Conversion.Form(choices.destination().format(), choices.destination().size(),
                        NewDisk.USUAL_BLOCK, false),
                around.mapping(choices.machine()));
    }

    /** What a destination is called. */
    public static String name(Destination destination) {
        return switch (destination) {
            case LIBVIRT -> Messages.Destination_libvirt;
            case QEMU -> Messages.Destination_qemu;
            case OVF -> Messages.Destination_ovf;
            case VMWARE -> Messages.Destination_vmware;
            case HYPER_V -> Messages.Destination_hyperV;
            case AZURE -> Messages.Destination_azure;
        };
    }
}
